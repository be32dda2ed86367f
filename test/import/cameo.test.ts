import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { codesOf } from "../../src/domain/vocabulary.js";
import { type CameoCode, cameoByCode, cameoByName, cameoCodes, isSpoken } from "../../src/import/cameo.js";
import { packageRoot } from "../../src/package-root.js";

/** Lists and events of others, which are nobody's to pass on here; where they are at hand, the table is held against them. */
const data = join(packageRoot, "../shared/data");
const isHeld = existsSync(join(data, "cameo")) && existsSync(join(data, "events"));
if (!isHeld) console.warn("No data sets are at hand, so tests that hold the CAMEO table against them are skipped.");
const testOnData = isHeld ? test : test.skip;

const all = cameoCodes();
const spoken = all.filter(isSpoken);
const deeds = all.filter((one) => !isSpoken(one));
const codesIn = (codes: readonly CameoCode[]) => codes.map(({ code }) => code);

const the = (code: string): CameoCode => {
  const found = cameoByCode(code);
  if (!found) throw new Error(`The table has no ${code}.`);
  return found;
};

test("the table has the codes of all twenty roots, each under its parent", () => {
  expect(all).toHaveLength(318);
  expect(codesIn(all)).toEqual([...new Set(codesIn(all))].sort());
  expect(codesIn(all).filter((code) => !/^(0[1-9]|1\d|20)\d{0,2}$/.test(code))).toEqual([]);
  const roots = Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, "0"));
  expect(codesIn(all).filter((code) => code.length === 2)).toEqual(roots);
  const orphans = codesIn(all).filter((code) => code.length > 2 && !cameoByCode(code.slice(0, -1)));
  expect(orphans).toEqual([]);
  expect(roots.filter((root) => !cameoByCode(`${root}0`))).toEqual([]);
});

test("a code is found digit by digit, and without its leading zero it is none", () => {
  expect(the("05")).not.toBe(the("050"));
  for (const code of ["5", "51", "0510", "21", "", "999", " 051"]) expect(cameoByCode(code)).toBeUndefined();
});

test("a name that a root shares with its general code is that of the general code", () => {
  expect(the("04").name).toBe("Consult");
  expect(cameoByName("Consult")?.code).toBe("040");
  expect(cameoByName("Appeal")?.code).toBe("02");
});

test("no other two codes share a name", () => {
  const lost = all.filter((one) => [one.name, ...one.names].some((name) => cameoByName(name) !== one));
  expect(lost.filter(({ code }) => code.length > 2)).toEqual([]);
  expect(lost.filter(({ code, name }) => cameoByName(name)?.code !== `${code}0`)).toEqual([]);
});

test.each([
  ["PRAISE OR ENDORSE", "051"],
  ["fight with small arms and light weapons", "193"],
  ["Express_intent_to_meet_or_negotiate", "036"],
  ["Meet at a ‘third’ location", "044"],
  ["Carry out car bombing", "1832"],
  ["Carry out vehicular bombing", "1832"],
  ["Reject, not specified below", "120"],
])("“%s” is %s", (name, code) => {
  expect(cameoByName(name)?.code).toBe(code);
});

test("a name that CAMEO does not know is nobody's", () => {
  for (const name of ["", "Praise", "051"]) expect(cameoByName(name)).toBeUndefined();
});

test.each([
  ["01", 0, 1],
  ["016", -5, 1],
  ["057", 8, 1],
  ["06", 6, 2],
  ["0874", 10, 2],
  ["09", -2, 3],
  ["13", -6, 3],
  ["130", -4.4, 3],
  ["14", -6.5, 4],
  ["2042", -10, 4],
  ["176", null, 4],
])("%s has the Goldstein score %s and the quad class %s", (code, goldstein, quadClass) => {
  expect(the(code)).toMatchObject({ goldstein, quadClass });
});

test("words of eight roots are statements, but a signed agreement and a lawsuit are deeds", () => {
  expect(new Set(codesIn(spoken).map((code) => code.slice(0, 2)))).toEqual(
    new Set(["01", "02", "03", "05", "10", "11", "12", "13"]),
  );
  expect(codesIn(deeds).filter((code) => /^(0[1235]|1[0-3])/.test(code))).toEqual(["057", "115"]);
});

test("what is spoken has an act and no event kind, a deed an event kind and neither act nor stance", () => {
  expect(spoken.filter(({ act, eventKind }) => !codesOf("SpeechAct").some((one) => one === act) || eventKind)).toEqual(
    [],
  );
  expect(
    deeds.filter(
      ({ act, stance, eventKind }) =>
        !codesOf("EventKind").some((one) => one === eventKind) || act !== null || stance !== null,
    ),
  ).toEqual([]);
});

test("stances are on the scale, and comments and appeals have none", () => {
  expect(new Set(all.map(({ stance }) => stance))).toEqual(new Set([null, -2, -1, 0, 1, 2]));
  const quiet = spoken.filter(({ code }) => /^0[12]/.test(code));
  expect(quiet).toHaveLength(39);
  expect(quiet.filter(({ stance }) => stance !== null)).toEqual([]);
});

test("a root is coded as its general code", () => {
  for (const root of all.filter(({ code }) => code.length === 2)) {
    const { act, stance, eventKind, quadClass } = root;
    expect(the(`${root.code}0`)).toMatchObject({ act, stance, eventKind, quadClass });
  }
});

test.each([
  ["010", "ASSERT", null],
  ["011", "DECLINE", null],
  ["012", "WARN", null],
  ["016", "DENY", null],
  ["020", "REQUEST", null],
  ["0334", "COMMIT", 2],
  ["036", "PROPOSE", null],
  ["039", "PROPOSE", 0],
  ["051", "PRAISE", 1],
  ["052", "PRAISE", 2],
  ["054", "DECLARE", 1],
  ["055", "EXPRESS", 1],
  ["106", "DEMAND", null],
  ["1053", "DEMAND", -1],
  ["111", "CRITICISE", -1],
  ["1124", "ACCUSE", -2],
  ["113", "CRITICISE", -2],
  ["129", "REJECT", -1],
  ["139", "THREATEN", -2],
])("%s is %s with the stance %s", (code, act, stance) => {
  expect(the(code)).toMatchObject({ act, stance });
});

test.each([
  ["046", "MEETING"],
  ["057", "AGREEMENT"],
  ["073", "AID"],
  ["0861", "DEPLOYMENT"],
  ["0871", "CEASEFIRE"],
  ["0874", "SURRENDER"],
  ["115", "OTHER"],
  ["141", "PROTEST"],
  ["154", "DEPLOYMENT"],
  ["163", "SANCTION"],
  ["203", "DISPLACEMENT"],
  ["194", "FIGHTING"],
])("%s is an event of the kind %s", (code, eventKind) => {
  expect(the(code)).toMatchObject({ eventKind });
});

test("PLOVER's category is given where its conversion has one", () => {
  expect(["02", "03", "08", "085", "163", "175"].map((code) => the(code).plover)).toEqual([
    null,
    "AGREE",
    null,
    "RETREAT",
    "COERCE",
    "ASSAULT",
  ]);
});

/** The rows of a file of others, whose columns are quoted where they hold a comma or a line. */
const rowsOf = (file: string): string[][] =>
  [...readFileSync(join(data, file), "utf8").matchAll(/((?:"(?:[^"]|"")*"|[^\n"])+)\n/g)].map(([, row = ""]) =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,"]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replace(/^"(.*)"$/s, "$1")),
  );

const quadClasses = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

testOnData("the table has every code that ICEWS users know, with its name, quad class and Goldstein score", () => {
  const [heads = [], ...rows] = rowsOf("cameo/cameo_codes.csv");
  expect(heads.slice(0, 7)).toEqual(["code", "name", "level", "root", "parent", "quad_class", "goldstein"]);
  expect(rows).toHaveLength(312);
  for (const [code = "", name = "", , , , quadClass = "", goldstein] of rows) {
    expect({ code, ...cameoByCode(code) }).toMatchObject({
      code,
      quadClass: quadClasses.indexOf(quadClass) + 1,
      goldstein: Number(goldstein),
    });
    expect([code, `${code}0`]).toContain(cameoByName(name)?.code);
  }
});

testOnData("every event name of ICEWS finds its code", () => {
  const [, ...rows] = rowsOf("cameo/icews_event_names.csv");
  expect(rows).toHaveLength(260);
  const found = rows.map(([name = ""]) => [name, cameoByName(name)?.code]);
  expect(found).toEqual(rows.map(([name, code]) => [name, code]));
});

testOnData("every category of PLOVER's conversion is given, unless it has two", () => {
  const lines = readFileSync(join(data, "cameo/cameo2plover-2021.txt"), "utf8").matchAll(/^(\d+): *([A-Z]+)/gm);
  const categories = new Map<string, Set<string>>();
  for (const [, code = "", category = ""] of lines)
    categories.set(code, (categories.get(code) ?? new Set()).add(category));
  const given = all.filter(({ plover }) => plover !== null);
  expect(given).toHaveLength(categories.size - 1);
  for (const { code, plover } of given) expect([code, ...(categories.get(code) ?? [])]).toEqual([code, plover]);
});

testOnData("of 373,018 rows of ICEWS, 45 in a hundred are deeds or meetings", () => {
  const lines = gunzipSync(readFileSync(join(data, "events/icews18_jan-aug.tsv.gz"))).toString("utf8");
  const found = lines
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => cameoByName(line.split("\t")[1] ?? ""));
  expect(found.filter((one) => one === undefined)).toEqual([]);
  expect(found).toHaveLength(373_018);
  expect(found.filter((one) => one && isSpoken(one))).toHaveLength(204_484);
});
