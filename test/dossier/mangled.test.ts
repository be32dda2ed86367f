import { checkDossier } from "../../src/dossier/check.js";
import { DossierRefused } from "../../src/dossier/complaint.js";
import { readDossier } from "../../src/dossier/read.js";
import { sealDraft } from "../../src/dossier/seal.js";
import { draft, harbours, theText } from "../harbours.js";

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const JUNK = [
  "null",
  "[]",
  "{}",
  "-1",
  "2020",
  '""',
  "true",
  "[1, {a: b}]",
  "..",
  "2024-03-11",
  "SELF",
  "&a x",
  "*a",
  "<<: 1",
];

/** The draft with a line left out, moved, cut or with another value. */
function mangle(text: string, random: (below: number) => number): string {
  const lines = text.split("\n");
  const at = random(lines.length);
  const line = lines[at] ?? "";
  const others = [
    [],
    [line, line],
    [line.slice(0, random(line.length + 1))],
    [line.replace(/: .*$/, `: ${JUNK[random(JUNK.length)]}`)],
    [`  ${line}`],
    [lines[random(lines.length)] ?? ""],
  ];
  lines.splice(at, 1, ...(others[random(others.length)] ?? []));
  return lines.join("\n");
}

const random = numbers(26_091_923);
const mangled = Array.from({ length: 400 }, () => mangle(mangle(draft, random), random));

test("however a draft is mangled, the answer is sentences", () => {
  for (const text of mangled) {
    const { yaml, dossier, complaints } = readDossier("draft.yaml", text);
    const meaning = dossier ? checkDossier(yaml, dossier, theText, { sealed: true }) : [];
    for (const { message, line, column } of [...complaints, ...meaning]) {
      expect(message).toMatch(/^[^\n]*[.?!]$/);
      expect(message).not.toMatch(/undefined|\[object|Invalid input/);
      expect(Math.min(line, column)).toBeGreaterThan(0);
    }
    expect(complaints.length > 0 || dossier !== null).toBe(true);
  }
});

test("a mangled draft is sealed or refused", () => {
  for (const text of mangled.slice(0, 100)) {
    try {
      sealDraft("draft.yaml", text, harbours);
    } catch (error) {
      expect(error).toBeInstanceOf(DossierRefused);
    }
  }
});
