import { endOf } from "../change/contradictions.js";
import type { Judgement } from "../domain/judgement.js";
import type { Term } from "../domain/vocabulary.js";
import { actorsNamed } from "../graph/actor-names.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Feed, Given } from "../graph/mapping.js";
import { codedStatements } from "../network/coded-rows.js";
import { checkContradictions } from "./check-network.js";
import { contradictionsIn, type Judgements, pairOf } from "./contradictions.js";
import { type ContradictionArguments, isToward } from "./network-arguments.js";
import { filesToReadings, holdersNamed } from "./network-feed.js";

const asked = (given: Given): ContradictionArguments => given as unknown as ContradictionArguments;

/** What contradictions are worked out of: the readings that count, and what was judged of statements. */
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
    return `statement.id, takes.holder, ${read}, takes.method, takes.earliest, takes.latest`;
  },
  async before(given, read) {
    checkContradictions(asked(given));
    return { judgements: judgementsIn((await read(readCypher("read", "judgements").text)) as unknown as Judged[]) };
  },
  async work(given, rows, _, { judgements }) {
    const codings = await codedStatements(
      (onRow) =>
        rows(([id, holder, target, issue, value, method, earliest, latest]) => {
          const end = endOf(target as string | null, issue as string | null);
          onRow([id, holder, end, value, method, earliest, latest, id]);
        }),
      null,
    );
    return { contradictions: await contradictionsIn(codings, judgements as Judgements, asked(given)) };
  },
});

interface Judged {
  readonly one: string;
  readonly another: string;
  readonly relation: "CONTRADICTS" | "NOT_CONTRADICTS";
  readonly method: Term<"CodingMethod">;
}

/** Every judgement of two statements, which are few beside the statements, under both of them. */
function judgementsIn(all: readonly Judged[]): Judgements {
  const judgements = new Map<string, Judgement[]>();
  for (const { one, another, relation, method } of all) {
    const pair = pairOf(one, another);
    judgements.set(pair, [...(judgements.get(pair) ?? []), { isSo: relation === "CONTRADICTS", method }]);
  }
  return judgements;
}
