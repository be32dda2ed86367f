import { endOf } from "../change/contradictions.js";
import type { Judgement } from "../domain/judgement.js";
import type { Term } from "../domain/vocabulary.js";
import { actorsNamed } from "../graph/actor-names.js";
import type { Feed, Given, Rows } from "../graph/mapping.js";
import { codedStatements } from "../network/coded-rows.js";
import type { CodedStatements } from "../network/codings.js";
import { checkContradictions } from "./check-network.js";
import { contradictionsIn, type Judgements, pairOf } from "./contradictions.js";
import { type ContradictionArguments, isToward } from "./network-arguments.js";
import { filesToReadings, holdersNamed } from "./network-feed.js";

/** What statements were judged to contradict, and what not. */
const JUDGED =
  "[(statement)-[judged:CONTRADICTS|NOT_CONTRADICTS]->(other:Statement) | [type(judged), judged.method, other.id]]";

const asked = (given: Given): ContradictionArguments => given as unknown as ContradictionArguments;

/** What contradictions are worked out of: readings that count, each with what was judged of its statement. */
export const contradictionsFeed = (path: (given: Given) => string): Feed => ({
  files: (given) => filesToReadings(path, given),
  params(given) {
    const holders = holdersNamed(given);
    return { asked: holders != null, ...(holders != null && { holder: actorsNamed(holders) }) };
  },
  // Of a statement of several, only what it says for those whom the filter names.
  narrowed: (given) => (holdersNamed(given) == null ? [] : ["takes.where-holder"]),
  shows(given) {
    const read = isToward(asked(given))
      ? "takes.target, takes.issue, takes.stance"
      : "null, takes.issue, takes.agreement";
    return `statement.id, takes.holder, ${read}, takes.method, takes.earliest, takes.latest, ${JUDGED}`;
  },
  async before(given) {
    checkContradictions(asked(given));
    return {};
  },
  async work(given, rows) {
    const { codings, judgements } = await taken(rows);
    return { contradictions: await contradictionsIn(codings, judgements, asked(given)) };
  },
});

/** Takes rows in: what every statement counts as, once for each holder and end, and what was judged of them. */
async function taken(rows: Rows): Promise<{ codings: CodedStatements; judgements: Judgements }> {
  const judgements = new Map<string, Judgement[]>();
  const judged = new Set<unknown>();
  const codings = await codedStatements(
    (onRow) =>
      rows(([id, holder, target, issue, value, method, earliest, latest, links]) => {
        const end = endOf(target as string | null, issue as string | null);
        onRow([id, holder, end, value, method, earliest, latest, id]);
        if (judged.has(id) || (links as unknown[]).length === 0) return;
        judged.add(id);
        for (const [relation, method, other] of links as [string, Term<"CodingMethod">, string][]) {
          const pair = pairOf(String(id), other);
          judgements.set(pair, [...(judgements.get(pair) ?? []), { isSo: relation === "CONTRADICTS", method }]);
        }
      }),
    null,
  );
  return { codings, judgements };
}
