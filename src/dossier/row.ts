import { sha256 } from "../domain/anchor.js";

/** The labels of the nodes that dossiers write, in the order in which they are locked and written. */
export const LABELS = [
  "Coder",
  "Source",
  "Issue",
  "Actor",
  "Name",
  "Tenure",
  "Event",
  "Statement",
  "Figure",
  "Coding",
] as const;

export type Label = (typeof LABELS)[number];

/** Several dossiers may say these; what they say of them must agree. All others belong to one dossier. */
export const SHARED: ReadonlySet<Label> = new Set(["Coder", "Source", "Issue", "Actor", "Name", "Tenure"]);

export type Props = Readonly<Record<string, unknown>>;

/** One node as a dossier says it: its properties, the relationships that are its own, and the hash of both. */
export interface Row {
  readonly label: Label;
  readonly id: string;
  readonly props: Props;
  readonly parts: Readonly<Record<string, readonly Props[]>>;
  readonly sha256: string;
}

export const rowOf = (label: Label, id: string, props: Props, parts: Row["parts"] = {}): Row => ({
  label,
  id,
  props,
  parts,
  sha256: sha256(JSON.stringify([props, parts])),
});

/** What tells a row from all others: an actor and an event may have the same id. */
export const keyOf = ({ label, id }: { label: string; id: string }): string => `${label}:${id}`;
