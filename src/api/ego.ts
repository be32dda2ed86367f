import { ActorNamed, IdGiven, type Meaning, meaningsOf } from "../graph/actor-names.js";
import type { Read } from "../graph/driver.js";
import { isOneMode } from "../network/network.js";
import { Refusal } from "../refusal.js";
import { NetworkLevel } from "./enums.js";
import { actorAmbiguous, nothingMeant } from "./errors.js";
import { days } from "./filters/ranges.js";
import { isToward, type NetworkArguments } from "./network-arguments.js";

/** Whom or what a part of a network lies round. */
export interface Ego {
  readonly id: string;
  readonly is: "ACTOR" | "ISSUE";
  /** What it is called. */
  readonly label: string;
}

/** Finds who or what is meant by `ego`: among actors by id or any name, among issues by id; null where nobody is asked for. */
export async function egoMeant(wanted: NetworkArguments, read: Read): Promise<Ego | null> {
  const { ego, on } = wanted;
  if (ego == null) return null;
  const day = on == null ? null : (days({ from: on, to: on }) as unknown as ActorNamed["on"]);
  const hasActors = !isOneMode(wanted) || wanted.level === NetworkLevel.ACTOR || isToward(wanted);
  const hasIssues = !isToward(wanted) && !(isOneMode(wanted) && hasActors);
  const meanings = await meaningsOf(read, [
    ...(hasActors ? [new ActorNamed(ego, { on: day })] : []),
    ...(hasIssues ? [new IdGiven("Issue", ego)] : []),
  ]);
  const [found, another] = meanings.flatMap((meaning) => meantBy(meaning));
  if (found && another)
    throw new Refusal(`"${ego}" is an actor, and the id of an issue. Give the actor by another name.`);
  if (found) return found;
  throw nothingMeant(meanings.slice(0, 1));
}

/** An issue is meant by itself, without the narrower ones that it includes. */
function meantBy({ kind, text, candidates }: Meaning): Ego[] {
  if (kind === "Actor" && candidates.length > 1) throw actorAmbiguous(text, candidates);
  return candidates
    .filter(({ id }) => kind === "Actor" || id === text)
    .map(({ id, name }) => ({ id, is: kind === "Actor" ? "ACTOR" : "ISSUE", label: name }));
}
