import type { z } from "zod";
import { nearMisses } from "../domain/near-miss.js";
import type { Complaint } from "./complaint.js";
import { type Dossier, dossierSchema, FORMAT } from "./format.js";
import type { YamlFile } from "./yaml-file.js";

type Issue = z.core.$ZodIssue;

export interface Shaped {
  /** What is well formed of the dossier, so that its meaning can be checked too; null if that is nothing. */
  readonly dossier: Dossier | null;
  readonly complaints: readonly Complaint[];
}

/** Checks the shape of a dossier: keys, kinds of values, terms of vocabularies. */
export function shape(yaml: YamlFile): Shaped {
  const value = yaml.value;
  const read = dossierSchema.safeParse(value, { reportInput: true });
  if (read.success) return { dossier: read.data, complaints: [] };
  if (!isMap(value)) return { dossier: null, complaints: [yaml.complain([], NO_MAP)] };
  const issues = read.error.issues.flatMap(meant);
  const rest = dossierSchema.safeParse(wellFormed(value, issues));
  return { dossier: rest.data ?? null, complaints: issues.flatMap((issue) => complaintsOf(yaml, issue)) };
}

/** What is wrong in the shape of any file of ours, at its places. */
export const complaintsAbout = (yaml: YamlFile, { issues }: z.ZodError): Complaint[] =>
  issues.flatMap(meant).flatMap((issue) => complaintsOf(yaml, issue));

/** Of a value with a short and a long form, the complaints about the form that was written. */
function meant(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const written = issue.errors.filter(
    (errors) => !errors.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  const [form] = written.sort((a, b) => deepest(b) - deepest(a));
  if (!form) return [issue];
  return form.flatMap((inner) => meant({ ...inner, path: [...issue.path, ...inner.path] }));
}

const deepest = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));

/** The value without what is malformed: whole actors, issues, events and statements; stand-ins where the head lacks something. */
function wellFormed(value: Map, issues: readonly Issue[]): unknown {
  const rest = structuredClone(value);
  for (const issue of issues) {
    const [section, item] = issue.path.map(String);
    const part = section === undefined ? rest : rest[section];
    if (issue.code === "unrecognized_keys" && isMap(part) && item === undefined)
      for (const key of issue.keys) delete part[key];
    else if (isMap(part) && item !== undefined) delete part[item];
    else if (section !== undefined) delete rest[section];
  }
  const heads = Object.entries(STAND_INS).map(([key, head]) => [
    key,
    isMap(head) ? { ...head, ...(isMap(rest[key]) ? rest[key] : {}) } : (rest[key] ?? head),
  ]);
  return { ...rest, ...Object.fromEntries(heads) };
}

const NO_MAP = `A dossier is a map that begins with demarche: ${FORMAT}.`;

type Map = Record<string, unknown>;

const isMap = (value: unknown): value is Map => value !== null && typeof value === "object" && !Array.isArray(value);

const STAND_INS: Map = {
  demarche: FORMAT,
  id: "malformed",
  coder: { id: "malformed", name: "malformed", kind: "PERSON" },
  codedAt: "2000-01-01",
  source: { id: "malformed" },
};

function complaintsOf(yaml: YamlFile, issue: Issue): Complaint[] {
  if (issue.code !== "unrecognized_keys")
    return [yaml.complain(issue.path, sentence(issue), issue.code === "invalid_key" ? "key" : "value")];
  const messages = issue.message.split("\n");
  return issue.keys.map((key, index) => yaml.complain([...issue.path, key], messages[index] ?? "", "key"));
}

function sentence(issue: Issue): string {
  if (issue.input === undefined && issue.code !== "unrecognized_keys" && !issue.message.startsWith("A figure needs"))
    return `The key ${String(issue.path.at(-1))} is missing here.`;
  if (issue.code === "too_big" && issue.message.startsWith("Too big")) return `This is at most ${issue.maximum}.`;
  if (issue.code === "too_small" && issue.message.startsWith("Too small")) return `This is at least ${issue.minimum}.`;
  if (issue.code === "invalid_value" && issue.message.startsWith("Invalid"))
    return oneOf(String(issue.input), issue.values.map(String));
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? "This is no key.";
  if (!issue.message.startsWith("Invalid")) return issue.message;
  return `This is to be ${[...new Set(kindsOf(issue))].join(" or ") || "written otherwise"}.`;
}

/** What would have been right in a place, of whatever form. */
function kindsOf(issue: Issue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flat().flatMap(kindsOf);
  if (issue.code === "invalid_type") return [KINDS[issue.expected] ?? issue.expected];
  return issue.code === "invalid_value" ? issue.values.map(String) : [];
}

function oneOf(word: string, terms: readonly string[]): string {
  const [near] = nearMisses(word, terms);
  return near
    ? `There is no such term; did you mean ${near}?`
    : `There is no such term; the terms are ${terms.join(", ")}.`;
}

const KINDS: Partial<Record<string, string>> = {
  string: "words",
  object: "a map",
  array: "a list",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  record: "a map from ids",
};
