import type { z } from "zod";
import { nearMisses } from "../domain/near-miss.js";
import type { Complaint } from "./complaint.js";
import { type Dossier, dossierSchema } from "./format.js";
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
  const issues = read.error.issues.flatMap(meant);
  const rest = dossierSchema.safeParse(wellFormed(value, issues));
  return { dossier: rest.data ?? null, complaints: issues.map((issue) => complaintOf(yaml, issue)) };
}

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

/** The value without what is malformed: the actor, issue, event or statement concerned, or a stand-in for its head. */
function wellFormed(value: unknown, issues: readonly Issue[]): unknown {
  const rest = structuredClone(value) as Record<string, unknown>;
  for (const { path, code } of issues) {
    const [section = "", item] = path.map(String);
    const items = rest?.[section];
    if (section in STAND_INS) rest[section] = STAND_INS[section];
    else if (item !== undefined && items !== null && typeof items === "object")
      delete (items as Record<string, unknown>)[item];
    else if (code === "unrecognized_keys")
      for (const key of (code === "unrecognized_keys" && keysOf(path, issues)) || []) delete rest[key];
    else delete rest?.[section];
  }
  return rest;
}

const keysOf = (path: Issue["path"], issues: readonly Issue[]): string[] =>
  issues.flatMap((issue) => (issue.code === "unrecognized_keys" && issue.path === path ? issue.keys : []));

const STAND_INS: Record<string, unknown> = {
  demarche: 1,
  id: "malformed",
  coder: { id: "malformed", name: "malformed", kind: "PERSON" },
  codedAt: "2000-01-01",
  source: { id: "malformed" },
};

function complaintOf(yaml: YamlFile, issue: Issue): Complaint {
  if (issue.code === "unrecognized_keys")
    return yaml.complain([...issue.path, issue.keys[0] ?? ""], issue.message, "key");
  return yaml.complain(issue.path, sentence(issue), issue.code === "invalid_key" ? "key" : "value");
}

function sentence(issue: Issue): string {
  const key = String(issue.path.at(-1));
  if (issue.input === undefined) return `Here ${key} is missing.`;
  if (issue.code === "invalid_value") return oneOf(String(issue.input), issue.values.map(String));
  if (issue.code === "invalid_type") return `${key} is to be ${KINDS[issue.expected] ?? issue.expected}.`;
  if (issue.code === "invalid_key") return issue.issues[0]?.message ?? issue.message;
  return issue.message;
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
