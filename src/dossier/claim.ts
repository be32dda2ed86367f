import { readCypher } from "../graph/cypher-file.js";
import type { Ask } from "../graph/driver.js";
import { type Mergers, mergersOf } from "../graph/survivors.js";
import { LABELS, type Row } from "./row.js";

/** An actor was merged, or was so no longer, between being read and being locked. */
class MergedMeanwhile extends Error {}

/** Works again where somebody judged meanwhile who is meant. */
export async function untilNobodyMerges<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;)
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MergedMeanwhile)) throw error;
    }
}

/**
 * Locks all that a dossier says, the actors that it said before, and those that one of these was merged into; tells who
 * was merged, which nobody can change until the end of the transaction.
 */
export async function claimRows(ask: Ask, dossier: string, rows: readonly Row[]): Promise<Mergers> {
  const { Actor: saying = [], ...ids } = idsByLabel(rows);
  const before = await ask(readCypher("write", "said-actors").text, { dossier });
  const said = [...new Set([...saying, ...before.map(({ id }) => String(id))])];
  const mergers = await mergersOf(ask, said);
  const survivors = said.map((id) => mergers.get(id)?.survivor ?? id);
  const locked = [...new Set([...said, ...survivors])].sort();
  const isSaid = new Set(saying);
  await ask(readCypher("write", "claim").text, {
    dossier,
    onlyLocked: locked.filter((id) => !isSaid.has(id)),
    ids: {
      ...ids,
      Actor: locked.filter((id) => !mergers.has(id)),
      Merged: locked.filter((id) => mergers.has(id)),
    },
  });
  if (!areSame(mergers, await mergersOf(ask, said))) throw new MergedMeanwhile();
  return mergers;
}

const areSame = (one: Mergers, other: Mergers): boolean =>
  one.size === other.size && [...one].every(([id, { survivor }]) => other.get(id)?.survivor === survivor);

const idsByLabel = (rows: readonly Row[]): Record<string, string[]> =>
  Object.fromEntries(
    LABELS.map((label) => [
      label,
      rows
        .filter((row) => row.label === label)
        .map(({ id }) => id)
        .sort(),
    ]),
  );
