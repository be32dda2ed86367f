import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bibtex } from "../../src/export/sheet/bibtex.js";
import { markdown } from "../../src/export/sheet/markdown.js";
import { type Quotable, quotationOf } from "../../src/export/sheet/quotation.js";
import { word } from "../../src/export/sheet/word.js";
import { pandoc, testByPandoc } from "../pandoc.js";
import { temporaryFolder } from "../temporary-folder.js";

/** Words that mean something in Markdown, XML or TeX. */
const WORDS = [
  "with the complicity of Russia",
  "*not* _a_ [link](x) <b>&amp;</b> # 1. `code` \\ ~ ^ $x$ @key [^1] -- ... 'so' \"so\"",
  "100% of {them} & 5 $ #1 a_b",
  "1. – “inner” ‘quotes’ – 𐍈 é",
  "an {unbalanced brace",
];

const statement = (id: string, quotes: readonly string[], more: Partial<Quotable> = {}): Quotable => ({
  ...{ id, quotes, gist: "Nobody agrees.", negated: false },
  said: { date: "2023-09-26" },
  speakers: [{ actor: { id: "mara", name: "Mara_Lind & Sons", tenures: [] } }],
  onBehalfOf: [{ actor: { id: "aldova" }, tenure: { title: "President of Aldova", holder: { id: "mara" } } }],
  evidence: [
    {
      source: {
        ...{ id: "gazette", title: "The *Gazette*", publisher: "Gazette Press", author: "Anna Berg" },
        ...{ url: "https://example.org/a_b?c=1&d=2", lang: "en", published: "2023-09-30" },
      },
      ...{ place: "BODY", locator: "page 2", status: "TEXT_NOT_HELD", translated: null, depth: 1 },
    },
  ],
  ...more,
});

const REPORTED = {
  source: { id: "radio", title: null, publisher: null, author: null, url: null, lang: "fr", published: null },
  ...{ place: "BODY", locator: null, status: "TEXT_NOT_HELD", translated: true, depth: 2 },
};

const SHEET = [
  ...WORDS.map((words, at) => statement(`one/${at} {x}`, [words])),
  statement("two", ["first part", "second\nline\nbreaks"]),
  statement("gist", [], { said: { date: "2023-09-18/2023-09-24" }, onBehalfOf: [] }),
  statement("denied", ["we will attack"], { negated: true, evidence: [REPORTED] }),
];

async function file(name: "md" | "docx" | "bib"): Promise<string> {
  const format = { md: markdown, docx: word, bib: bibtex }[name];
  const path = join(temporaryFolder(), `sheet.${name}`);
  const parts: Buffer[] = [];
  const nodes = async function* () {
    yield* SHEET;
  };
  for await (const piece of format.write({ nodes }, { isSafe: false })) parts.push(Buffer.from(piece));
  writeFileSync(path, Buffer.concat(parts));
  return path;
}

const office = (title: string, at: string, from: string | null, to: string | null, speaksFor = at) => ({
  ...{ title, from, to, at: { id: at }, speaksFor: { id: speaksFor } },
});
const OFFICES = [
  office("Envoy to the League", "league", "2020", "2023-10", "berun"),
  office("Minister of Berun", "berun", "2023-06", null),
  office("Chair of a Committee", "league", null, null),
  office("Mayor", "harbour", "2015", "2019-12-31"),
];
const tomas = (tenures = OFFICES) => ({ actor: { id: "tomas", name: "Tomas Ek", tenures } });

test.each([
  ["2023-09-26", ["berun"], OFFICES, "Tomas Ek (Envoy to the League, Minister of Berun)"],
  ["2023-12", ["berun"], OFFICES, "Tomas Ek (Minister of Berun)"],
  ["2023-12", ["aldova"], OFFICES, "Tomas Ek (Minister of Berun, Chair of a Committee)"],
  ["2023-06-02/2023-11", ["berun"], OFFICES, "Tomas Ek (Minister of Berun)"],
  ["2023-05/2023-06-01", ["berun"], OFFICES.slice(1, 2), "Tomas Ek"],
  [null, ["berun"], OFFICES, "Tomas Ek (Chair of a Committee)"],
  ["2023-12", ["berun"], OFFICES.slice(3), "Tomas Ek"],
])(
  "on %s, for %j, who speaks beside another is named with the offices surely held then, of these those that matter",
  (date, represented, tenures, by) => {
    const joint = statement("joint", ["together"]);
    const said = quotationOf({
      ...joint,
      said: { date },
      speakers: [...joint.speakers, tomas(tenures)],
      onBehalfOf: [...joint.onBehalfOf, ...represented.map((id) => ({ actor: { id }, tenure: null }))],
    });
    expect(said.by).toBe(`Mara_Lind & Sons (President of Aldova); ${by}`);
  },
);

const flat = (text: string): string => text.replace(/\s+/g, " ");

testByPandoc.each([
  ["md", "markdown"],
  ["docx", "docx"],
] as const)("pandoc reads the words, speaker, office, date and footnote of a sheet in %s", async (name, from) => {
  const read = flat(pandoc(await file(name), from, "plain"));
  for (const words of WORDS) expect(read).toContain(`“${words}”`);
  expect(read).toContain("“first part”");
  expect(read).toContain("“second line breaks”");
  expect(read).toContain("Nobody agrees. (not quoted)");
  expect(read).toContain("— Mara_Lind & Sons (President of Aldova), 26 September 2023[1]");
  expect(read).toContain("— Mara_Lind & Sons, between 18 September 2023 and 24 September 2023[7]");
  expect(read).toContain("[not said, as the source has it] “we will attack”");
  expect(read.split("[8]").at(-1)).toContain("radio, undated, translated, there by another report.");
  expect(read.split("[7]").at(-1)).toContain(
    "Anna Berg, The *Gazette*, Gazette Press, 30 September 2023, page 2, https://example.org/a_b?c=1&d=2.",
  );
});

test("braces in a bibliography are balanced, however they stand in words", async () => {
  const written = readFileSync(await file("bib"), "utf8");
  expect(written.split("{").length).toBe(written.split("}").length);
  expect(written).toContain("an \\textbraceleft{}unbalanced brace");
});

testByPandoc("pandoc reads a bibliography of the words by their speakers", async () => {
  const entries = JSON.parse(pandoc(await file("bib"), "biblatex", "csljson"));
  expect(entries).toHaveLength(SHEET.length);
  const plain = (text: string) => text.replace(/<\/?span[^>]*>/g, "");
  expect(plain(entries[0].title)).toBe("“with the complicity of Russia”");
  expect(plain(entries[2].title)).toBe(`“${WORDS[2]}”`);
  expect(entries[0].author).toEqual([{ literal: "Mara_Lind & Sons" }]);
  expect(entries[0].issued["date-parts"]).toEqual([[2023, 9, 26]]);
  expect(entries[0].URL).toBe("https://example.org/a_b?c=1&d=2");
  expect(JSON.stringify(entries[0])).toContain("The *Gazette*, Gazette Press, 30 September 2023, page 2");
  expect(entries[0].note).toContain("Mara_Lind & Sons (President of Aldova), 26 September 2023");
  expect(new Set(entries.map(({ id }: { id: string }) => id)).size).toBe(SHEET.length);
});
