import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";
import { nameId, tenureId } from "./ids.js";
import { daysOfSpan } from "./offices.js";
import type { Path } from "./yaml-file.js";

/** Actors and issues: each name and office once, no span that ends before it begins, nothing that includes itself. */
export function checkActors({ actors, issues }: Dossier, complain: Complain): void {
  for (const [id, { names, tenures, partOf }] of Object.entries(actors)) {
    const path: Path = ["actors", id];
    once(
      names.map((name) => nameId(id, name)),
      (index) => complain([...path, "names", index], `The actor ${id} has this name twice; leave one out.`),
    );
    once(
      tenures.map((tenure) => tenureId(id, tenure)),
      (index) =>
        complain(
          [...path, "tenures", index],
          `The actor ${id} has this office twice from the same day; leave one out.`,
        ),
    );
    const spans = { tenures, partOf };
    for (const [key, list] of Object.entries(spans))
      for (const [index, span] of list.entries()) {
        const { firstDay, lastDay } = daysOfSpan(span);
        if (firstDay > lastDay) complain([...path, key, index, "to"], "This ends before it begins.");
      }
    if (reaches(id, (actor) => (actors[actor]?.partOf ?? []).map((whole) => whole.actor)))
      complain([...path, "partOf"], `The actor ${id} is a part of itself this way; take one step out.`);
  }
  for (const id of Object.keys(issues))
    if (reaches(id, (issue) => issues[issue]?.broader ?? []))
      complain(["issues", id, "broader"], `The issue ${id} is broader than itself this way; take one step out.`);
}

/** Calls back for each item that is there already. */
export function once(items: readonly string[], again: (index: number) => void): void {
  for (const [index, item] of items.entries()) if (items.indexOf(item) < index) again(index);
}

/** Whether the steps from a start lead back to it. */
function reaches(start: string, steps: (from: string) => readonly string[]): boolean {
  const seen = new Set<string>();
  const queue = [...steps(start)];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (at === start) return true;
    if (!seen.has(at)) queue.push(...steps(at));
    seen.add(at);
  }
  return false;
}
