import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "../domain/name.js";
import type { Term } from "../domain/vocabulary.js";
import { packageRoot } from "../package-root.js";

/** One code of CAMEO, as text, with what an imported row that bears it becomes: a statement has an act, a deed a kind. */
export interface CameoCode {
  readonly code: string;
  readonly name: string;
  /** Other names under which data sets write it. */
  readonly names: readonly string[];
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: by root, as GDELT has it. */
  readonly quadClass: 1 | 2 | 3 | 4;
  readonly goldstein: number | null;
  readonly act: Term<"SpeechAct"> | null;
  /** The stance toward the target where a mapping gives none; null where the words alone tell none. */
  readonly stance: number | null;
  readonly plover: string | null;
  readonly eventKind: Term<"EventKind"> | null;
}

/** The code that is written so, digit by digit: `05` and `050` are two. */
export const cameoByCode = (code: string): CameoCode | undefined => table().byCode.get(code);

/** The code of this name, however its case and punctuation are written; a name of `04` and `040` is that of `040`. */
export const cameoByName = (name: string): CameoCode | undefined =>
  table().byName.get(foldName(name).replace(/ not specified below$/, ""));

/** All codes, in the order of their digits. */
export const cameoCodes = (): readonly CameoCode[] => [...table().byCode.values()];

const SPOKEN_ROOTS = ["01", "02", "03", "05", "10", "11", "12", "13"];
const DONE = ["057", "115"];

/** Whether what was done was done by words, so that a row with this code is a statement; all others are events. */
export const isSpoken = ({ code }: CameoCode): boolean =>
  SPOKEN_ROOTS.includes(code.slice(0, 2)) && !DONE.includes(code);

interface Table {
  readonly byCode: ReadonlyMap<string, CameoCode>;
  readonly byName: ReadonlyMap<string, CameoCode>;
}

let known: Table | undefined;

function table(): Table {
  known ??= read();
  return known;
}

function read(): Table {
  const [, ...lines] = readFileSync(join(packageRoot, "mappings", "cameo.tsv"), "utf8")
    .trimEnd()
    .split(/\r?\n/);
  const codes = lines.map(parse);
  return {
    byCode: new Map(codes.map((one) => [one.code, one])),
    // A general code stands after its root, and so takes the name that they share.
    byName: new Map(codes.flatMap((one) => [one.name, ...one.names].map((name) => [foldName(name), one] as const))),
  };
}

function parse(line: string): CameoCode {
  const [code = "", name = "", others = "", goldstein, act, stance, eventKind, plover] = line.split("\t");
  return {
    code,
    name,
    names: others === "" ? [] : others.split("; "),
    quadClass: quadClassOf(Number(code.slice(0, 2))),
    goldstein: goldstein ? Number(goldstein) : null,
    act: (act || null) as CameoCode["act"],
    stance: stance ? Number(stance) : null,
    plover: plover || null,
    eventKind: (eventKind || null) as CameoCode["eventKind"],
  };
}

function quadClassOf(root: number): CameoCode["quadClass"] {
  if (root <= 5) return 1;
  if (root <= 8) return 2;
  return root <= 13 ? 3 : 4;
}
