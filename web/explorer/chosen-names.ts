import type { PositionsView } from "./address";
import { dataOf, type Question } from "./answer";
import type { NamedActor } from "./positions";

/** How the actors and the issue of a view are called, by what the address calls them. */
interface ChosenNames {
  readonly actors: Readonly<Record<string, string>>;
  readonly issue: string | undefined;
}

/** Asks for all of them in one operation. */
export function namesQuestion({ actors, issue }: PositionsView): Question {
  const sought = [...actors.map((id) => ({ field: "actor", id })), ...(issue ? [{ field: "issue", id: issue }] : [])];
  const given = sought.map((_, at) => `$id${at}: ID!`);
  const fields = sought.map(({ field }, at) => `  ${field}${at}: ${field}(id: $id${at}) { id name }`);
  return {
    query: given.length > 0 ? `query Names(${given.join(", ")}) {\n${fields.join("\n")}\n}` : "",
    variables: Object.fromEntries(sought.map(({ id }, at) => [`id${at}`, id])),
  };
}

/** The names; of what is not found by an id, the address's own word stays. */
export async function namesOf(question: Question, signal: AbortSignal): Promise<ChosenNames> {
  if (question.query === "") return { actors: {}, issue: undefined };
  const data = await dataOf<Record<string, NamedActor | null>>(question, signal);
  const found = Object.entries(data).flatMap(([field, named]) => (named ? [{ field, named }] : []));
  return {
    actors: Object.fromEntries(
      found.filter(({ field }) => field.startsWith("actor")).map(({ named: { id, name } }) => [id, name]),
    ),
    issue: found.find(({ field }) => field.startsWith("issue"))?.named.name,
  };
}
