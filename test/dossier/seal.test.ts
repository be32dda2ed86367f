import { AnchoredText } from "../../src/domain/anchor.js";
import { sealDraft } from "../../src/dossier/seal.js";
import { draft, draftWith, harbours, sealed } from "../harbours.js";

const seal = (text: string) => sealDraft("draft.yaml", text, harbours);

test("words become anchors that hold the words' own hash", () => {
  const [printing] = sealed().statements["they-closed-the-quay"]?.printed ?? [];
  const { start = 0, end = 0, sha256 = "" } = printing?.at ?? {};
  expect(harbours.wordsAt(start, end)).toBe("“They closed the quay,” he told us");
  expect(harbours.statusOf({ start, end, sha256 })).toBe("VERIFIED");
});

test("offsets count characters beyond the basic plane once", () => {
  const [quote] = sealed().statements["they-closed-the-quay"]?.printed[0]?.quotes ?? [];
  expect(quote).toEqual({
    exact: "They closed the quay",
    start: [...harbours.text].indexOf("T", 80),
    end: expect.any(Number),
  });
});

test("comments, order and layout stay the author's", () => {
  const before = draft.split("\n").filter((line) => !/words:|quotes:|“We will|id: harbour-post/.test(line));
  const after = seal(draft).split("\n");
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(after).toContain("  id: harbour-post   # a paper that never was");
});

test("a sealed dossier sealed again is the same to the letter", () => {
  expect(seal(seal(draft))).toBe(seal(draft));
});

test("a sealed dossier holds no words of the text but those it quotes", () => {
  expect(seal(draft)).not.toMatch(/he told us|Talks on the ferry 𝔄|reopen the quay if/);
});

test("words that stand several times are refused with each place, and nth picks one", () => {
  const twice = draftWith(["words: Vell promised … return to work", "words: Vell"]);
  expect(() => seal(twice)).toThrow(
    /draft\.yaml:\d+:\d+ "Vell": These words stand 2 times \(1: \d+–\d+, 2: \d+–\d+\); say which by {text: …, nth: 1}/,
  );
  expect(seal(draftWith(["words: Vell promised … return to work", "words: {text: Vell, nth: 2}"]))).toContain(
    `at: {start: ${harbours.find("Vell")[1]?.start}, `,
  );
});

test("of a quotation that stands several times in its passage, the advice is one that can be followed", () => {
  const twice = (quote: string) =>
    draftWith(
      [
        "“We will keep the channel open … “entirely responsible” for the delay",
        "“We will keep … the weather “entirely responsible",
      ],
      [
        "quotes: [We will keep the channel open, entirely responsible]",
        `quotes: [We will keep the channel open, ${quote}]`,
      ],
    );
  expect(() => seal(twice("entirely responsible"))).toThrow("say which by {exact: …, nth: 1}.");
  expect(seal(twice("{exact: entirely responsible, nth: 2}"))).toContain(
    `start: ${harbours.find("entirely responsible")[1]?.start}`,
  );
});

test("words that stand nowhere are answered with the nearest passage", () => {
  const misread = draftWith(["quotes: They closed the quay", "quotes: They closed that quay"]);
  expect(() => seal(misread)).toThrow(
    '"They closed that quay": The text does not hold these words; the nearest are “They closed the quay”.',
  );
});

test("a quotation is sought in its own passage alone", () => {
  const elsewhere = draftWith(["quotes: They closed the quay", "quotes: entirely responsible"]);
  expect(() => seal(elsewhere)).toThrow(/"entirely responsible": .* not in this passage; widen it/);
});

test("everything that is wrong is said at once", () => {
  const wrong = draftWith(
    ["quotes: They closed the quay", "quotes: They shut"],
    ["mode: INDIRECT", "mode: INDIRECTLY"],
  );
  expect(() => seal(wrong)).toThrow(/They shut[\s\S]*INDIRECTLY|INDIRECTLY[\s\S]*They shut/);
});

test("a dossier that is sealed against one text is not sealed against another", () => {
  expect(() => sealDraft("sealed.yaml", seal(draft), new AnchoredText("Another text."))).toThrow(
    "This dossier is sealed against another text",
  );
});
