import { stringify } from "yaml";
import type { Read } from "../graph/driver.js";
import { actorsAgain } from "./again-actors.js";
import { readingsAgain } from "./again-codings.js";
import { eventsAgain, statementsAgain } from "./again-statements.js";
import { FORMAT } from "./format.js";
import type { Props } from "./row.js";
import { type SaidAgain, saidAgain } from "./said-again.js";

/** The dossier that is loaded under an id, as a file again: loaded into an empty graph, it says the same. */
export async function dossierAgain(read: Read, id: string): Promise<string> {
  const said = await saidAgain(read, id);
  const { coder, codedAt } = hand(said);
  const [source] = said.nodes("Source");
  const coders = said.nodes("Coder").map(({ id, props: { name, kind } }) => [id, { name, kind }] as const);
  const dossier = {
    ...{ demarche: FORMAT, id },
    coder: { id: coder, ...new Map(coders).get(coder) },
    coders: Object.fromEntries(coders.filter(([id]) => id !== coder)),
    codedAt,
    source: { ...source?.props, id: source?.id },
    actors: actorsAgain(said),
    issues: Object.fromEntries(
      said.nodes("Issue").map(({ id, props: { name, definition } }) => {
        return [id, { name, definition, broader: said.ties("Issue", id, "BROADER").map(({ end }) => end) }];
      }),
    ),
    events: eventsAgain(said),
    statements: statementsAgain(said, readingsAgain(said)),
  };
  return stringify(withoutNothing(dossier), { lineWidth: 0 });
}

/**
 * Whose the dossier is and when it was coded, which a file says once: the hand that tied statements to events, and where
 * there is none that of the most readings.
 */
function hand(said: SaidAgain): { coder: string; codedAt: string } {
  const links = said.nodes("Statement").flatMap(({ id }) => said.ties("Statement", id, "CONCERNS"));
  const [link] = links;
  if (link) return { coder: String(link.props.coder), codedAt: String(link.props.at) };
  const readings = said.nodes("Coding").map(({ id, props }) => {
    const [by] = said.ties("Coding", id, "BY");
    return JSON.stringify({ coder: by?.end, codedAt: props.at });
  });
  const counts = new Map<string, number>();
  for (const reading of readings) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const [coder] = said.nodes("Coder");
  return most ? JSON.parse(most[0]) : { coder: coder?.id ?? "", codedAt: "1970-01-01" };
}

/** The same without keys that say nothing. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as Props).map(([key, inner]) => [key, withoutNothing(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isNothing(inner)));
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && Object.keys(value as object).length === 0);
