import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openTexts } from "../../src/dossier/texts.js";
import { packageRoot } from "../../src/package-root.js";
import { ARTICLE, freshGraph } from "../fresh-graph.js";
import { askerOf } from "./ask.js";

/** The article itself is nobody's to pass on; where it is at hand, its words are shown beside their anchors. */
const folder = join(packageRoot, "../shared/article");
const isHeld = existsSync(folder) && readdirSync(folder).length > 0;
if (!isHeld) console.warn("The article's text is not at hand, so tests that read it are skipped.");

const EVIDENCE = "evidence { status exact prefix suffix start end quotes { exact start end } source { textHeld } }";

test("without the text, anchors stand and their words do not", async () => {
  const ask = askerOf(await freshGraph(ARTICLE));
  const { data } = await ask(`{ statement(id: "aliyev-rights-guaranteed") { ${EVIDENCE} } }`);
  expect(data.statement.evidence).toEqual([
    {
      status: "TEXT_NOT_HELD",
      exact: null,
      prefix: null,
      suffix: null,
      start: expect.any(Number),
      end: expect.any(Number),
      quotes: [{ exact: "guaranteed", start: 978, end: 988 }],
      source: { textHeld: false },
    },
  ]);
});

(isHeld ? test : test.skip)("with the text, every anchor is verified and shown in its context", async () => {
  const ask = askerOf(await freshGraph(ARTICLE), openTexts(folder));
  const { data } = await ask(
    `{ statements(first: 100) { nodes { id ${EVIDENCE} } } events(first: 100) { nodes { id ${EVIDENCE} } } }`,
  );
  const [file = ""] = readdirSync(folder);
  const text = readFileSync(join(folder, file), "utf8").normalize("NFC");
  const printings = [...data.statements.nodes, ...data.events.nodes].flatMap(({ evidence }) => evidence);
  expect(printings.length).toBeGreaterThan(14);
  for (const { status, exact, prefix, suffix, quotes, source } of printings) {
    expect({ status, source }).toEqual({ status: "VERIFIED", source: { textHeld: true } });
    expect(text).toContain(prefix + exact + suffix);
    for (const quote of quotes) expect(exact).toContain(quote.exact);
  }
});
