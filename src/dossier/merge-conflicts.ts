import { kindsFit } from "../domain/actor-kind.js";
import type { Merger, Mergers } from "../graph/survivors.js";
import type { Conflict } from "./plan.js";
import type { Row } from "./row.js";

/** What a dossier says of actors that were judged to be the same, and that cannot be so of one actor. */
export function mergeConflicts(dossier: string, rows: readonly Row[], mergers: Mergers): Conflict[] {
  if (mergers.size === 0) return [];
  const actors = new Map(rows.filter(({ label }) => label === "Actor").map((row) => [row.id, row]));
  const kinds = [...mergers.values()].flatMap((merger) => kindConflict(dossier, actors, merger));
  const parts = [...actors.values()].flatMap((row) => partConflicts(dossier, row, mergers));
  return [...kinds, ...parts];
}

function kindConflict(dossier: string, actors: ReadonlyMap<string, Row>, merger: Merger): Conflict[] {
  const { id, survivor } = merger;
  const kind = String(actors.get(id)?.props.kind ?? merger.kind);
  const survivorKind = String(actors.get(survivor)?.props.kind ?? merger.survivorKind);
  if (kindsFit(kind, survivorKind)) return [];
  const [said, other] = actors.has(id) ? [id, survivor] : [survivor, id];
  const [saidKind, otherKind] = actors.has(id) ? [kind, survivorKind] : [survivorKind, kind];
  return [
    {
      label: "Actor",
      id: said,
      prop: "kind",
      message: `The actor "${said}" is of the kind ${saidKind} in the dossier "${dossier}", but ${id} was merged into ${survivor}, and ${other} is of the kind ${otherKind}; make them agree, or take the merge back by demarche unmerge ${id}.`,
    },
  ];
}

function partConflicts(dossier: string, { id, parts }: Row, mergers: Mergers): Conflict[] {
  const meant = (actor: string): string => mergers.get(actor)?.survivor ?? actor;
  return (parts.partOf ?? [])
    .map(({ actor }) => String(actor))
    .filter((whole) => whole !== id && meant(whole) === meant(id))
    .map((whole) => ({
      label: "Actor",
      id,
      message: `The actor "${id}" is a part of ${whole} in the dossier "${dossier}", but both are one actor by a merge; leave the membership out, or take the merge back by demarche unmerge ${mergers.has(id) ? id : whole}.`,
    }));
}
