import type { PositionsView } from "./address";
import { dataOf } from "./answer";
import { calledIn, type NamedActor } from "./told-apart";

/** How the actors and the issue of a view are called, by what the address calls them. */
interface ChosenNames {
  readonly actors: Readonly<Record<string, string>>;
  readonly issue: string | undefined;
}

type Chosen = Pick<PositionsView, "actors" | "issue">;

/** Whose names are asked for. */
export const namesQuestion = ({ actors, issue }: PositionsView): Chosen => ({ actors, issue });

/** For so many actors the server takes one question. */
const AT_ONCE = 40;

/** The names; of what is not found by an id, the address's own word stays. */
export async function namesOf({ actors, issue }: Chosen, signal: AbortSignal): Promise<ChosenNames> {
  const parts = Array.from({ length: Math.ceil(actors.length / AT_ONCE) }, (_, part) =>
    actors.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );
  const [found, onIssue] = await Promise.all([
    Promise.all(parts.map((ids) => namedIn("actor", "id name kind", ids, signal))),
    namedIn("issue", "id name", issue ? [issue] : [], signal),
  ]);
  const called = calledIn(found.flat());
  return {
    actors: Object.fromEntries(found.flat().map((actor) => [actor.id, called(actor)])),
    issue: onIssue[0]?.name,
  };
}

/** Asks for all of these in one operation. */
async function namedIn(
  field: "actor" | "issue",
  fields: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<NamedActor[]> {
  if (ids.length === 0) return [];
  const given = ids.map((_, at) => `$id${at}: ID!`).join(", ");
  const asked = ids.map((_, at) => `  one${at}: ${field}(id: $id${at}) { ${fields} }`).join("\n");
  const variables = Object.fromEntries(ids.map((id, at) => [`id${at}`, id]));
  const data = await dataOf<Record<string, NamedActor | null>>(
    { query: `query Names(${given}) {\n${asked}\n}`, variables },
    signal,
  );
  return Object.values(data).filter((one) => one !== null);
}
