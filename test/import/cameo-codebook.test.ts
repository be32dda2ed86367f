import { codebookMarkdown } from "../../src/domain/codebook.js";
import { codesOf } from "../../src/domain/vocabulary.js";
import { cameoByCode, cameoCodes } from "../../src/import/cameo.js";
import { cameoPart } from "../../src/import/cameo-codebook.js";

const page = codebookMarkdown([cameoPart()]);
const sections = new Map(cameoPart().sections.map(({ title, body }) => [title, body]));
const section = (title: string): string => sections.get(title) ?? "";

test("the codebook has a row for every code, and tells no stance from a deed", () => {
  for (const { code, name } of cameoCodes()) expect(page).toContain(`| \`${code}\` | ${name} |`);
  expect(page).toContain("| `020` | Make an appeal or request | REQUEST | none |  | 1 | 3.0 |  |");
  expect(page).toContain("| `138` | Threaten with military force | THREATEN | −2 |  | 3 | −7.0 | THREATEN |");
  expect(page).toContain("| `1951` | Employ precision-guided aerial munitions |  |  | FIGHTING | 4 |  |  |");
});

test("its contents lead to every section of the part", () => {
  for (const title of ["CAMEO codes", ...sections.keys()]) {
    expect(page).toMatch(new RegExp(`^##+ ${title}$`, "m"));
    expect(page).toContain(`[${title}](#${title.toLowerCase().replaceAll(" ", "-")})`);
  }
});

/** What the reasons say of single codes, as “036–039 are PROPOSE”. */
const said = [...section("Acts by code").matchAll(/((?:\d+(?:, | and |–)?)+) (?:is|are) ([A-Z]+)/g)].map(
  ([, codes = "", act = ""]) => ({ codes, act }),
);

test.each(said)("the codebook says that $codes is $act, as the table does", ({ codes, act }) => {
  expect(codesOf("SpeechAct")).toContain(act);
  const [from = "", to] = codes.split("–");
  const range = cameoCodes().map(({ code }) => code);
  const named = to === undefined ? codes.match(/\d+/g) : range.filter((code) => code >= from && code <= to);
  expect(new Set(named?.map((code) => cameoByCode(code)?.act))).toEqual(new Set([act]));
});

test("every code that is named in brackets is in the table", () => {
  expect(said.length).toBeGreaterThan(7);
  const named = [...page.slice(page.indexOf("## CAMEO codes")).matchAll(/\((\d{2,4})\)/g)].map(([, code = ""]) => code);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((code) => code !== "1992" && !cameoByCode(code))).toEqual([]);
});
