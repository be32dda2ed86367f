import type { Complaint } from "../dossier/complaint.js";
import type { YamlFile } from "../dossier/yaml-file.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import { Refusal } from "../refusal.js";
import { holdApart } from "./apart.js";
import { mergeActor } from "./merge.js";
import type { Review } from "./review-format.js";

/** What became of the proposals of a review. */
export interface JudgeReport {
  readonly merged: number;
  readonly heldApart: number;
  /** Judged so before. */
  readonly unchanged: number;
  /** Not judged yet. */
  readonly open: number;
  /** Why some judgements cannot stand beside others of the graph, at their places in the file. */
  readonly complaints: readonly Complaint[];
}

/** Applies the judgements of a review, each by itself; what is applied already is left as it is. */
export async function judge(
  graph: Graph,
  { yaml, review }: { yaml: YamlFile; review: Review },
  coder: string,
  onJudged: (done: number) => void = () => undefined,
): Promise<JudgeReport> {
  const count = { merged: 0, heldApart: 0, unchanged: 0, open: 0 };
  const complaints: Complaint[] = [];
  for (const [at, { same, because, actor, into, why }] of review.proposals.entries()) {
    onJudged(at);
    if (same === null) {
      count.open++;
      continue;
    }
    const judgement = { coder, at: new Date().toISOString(), because: because ?? review.because ?? why };
    try {
      if (await isJudgedSo(graph, actor.id, into.id, same)) count.unchanged++;
      else if (same) {
        await mergeActor(graph, actor.id, into.id, { ...judgement, method: "ACCEPTED" });
        count.merged++;
      } else {
        await holdApart(graph, actor.id, into.id, { ...judgement, method: "HAND" });
        count.heldApart++;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      complaints.push(yaml.complain(["proposals", at, "same"], error.message));
    }
  }
  return { ...count, complaints };
}

async function isJudgedSo(graph: Graph, one: string, other: string, same: boolean): Promise<boolean> {
  const rows = await graph.read(readCypher("write", "judged-so").text, { one, other });
  return rows.some(({ judged }) => judged === (same ? "SAME_AS" : "NOT_SAME_AS"));
}
