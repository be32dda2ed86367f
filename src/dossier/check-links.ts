import type { Complain } from "./check.js";
import { checkCoder } from "./check-readings.js";
import type { Dossier } from "./format.js";
import type { Path } from "./yaml-file.js";

const JUDGEMENTS: readonly string[] = ["CONTRADICTS", "NOT_CONTRADICTS"];

/** Links of statements to themselves, of coders who are not declared, and judgements that contradict one another. */
export function checkLinks(dossier: Dossier, complain: Complain): void {
  const coders = [dossier.coder.id, ...Object.keys(dossier.coders)];
  const judged = new Map<string, string>();
  for (const [id, { links }] of Object.entries(dossier.statements))
    for (const [index, { relation, to, coder = dossier.coder.id }] of links.entries()) {
      const at: Path = ["statements", id, "links", index];
      checkCoder(coder, coders, at, complain);
      if (!JUDGEMENTS.includes(relation)) continue;
      if (to === id) complain([...at, "to"], "This is the statement itself; name the other one.");
      if (relation === "NOT_CONTRADICTS" && to in dossier.events)
        complain([...at, "to"], "NOT_CONTRADICTS is between statements, and this is an event.");
      const pair = `${[id, to].sort().join("|")}|${coder}`;
      if ((judged.get(pair) ?? relation) !== relation)
        complain([...at, "relation"], `${coder} judges these two to be CONTRADICTS and NOT_CONTRADICTS; leave one.`);
      judged.set(pair, relation);
    }
}
