import type { Command } from "commander";
import { Refusal } from "../refusal.js";
import { applyCertain, type Resolution, resolution } from "../resolve/resolve.js";
import { type Reviewed, refuseOverwriting, writeReview } from "../resolve/review-file.js";
import { answer, say, sayNothingMore } from "./terminal.js";
import { withGraph } from "./with-graph.js";

export const registerResolve = (program: Command): void => {
  program
    .command("resolve")
    .description("Say which actors of data sets are known ones: merge those beyond doubt, and list others for review.")
    .option("--file <review>", "the file into which those are written that you have to judge", "review.yaml")
    .option("--most <number>", "list so many at most, those first that are met most", "500")
    .option("--no-apply", "merge nothing; list what is beyond doubt too, as same: true")
    .option("--json", "answer in JSON")
    .addHelpText("after", EXAMPLES)
    .action(resolve);
};

const EXAMPLES = `
Examples:
  npx --no demarche resolve
  npx --no demarche resolve --file icews.yaml --most 100
  npx --no demarche resolve --no-apply`;

interface Options {
  readonly file: string;
  readonly most: string;
  readonly apply: boolean;
  readonly json?: boolean;
}

async function resolve({ file, most, apply, json }: Options): Promise<void> {
  if (!/^[1-9]\d*$/.test(most)) throw new Refusal(`--most ${most} is no number; write one such as 500.`);
  await withGraph(async ({ graph }) => {
    say("Reading names …", "PASSING");
    const found = await resolution(graph);
    const listed = listedFrom(found, apply).slice(0, Number(most));
    // Before anything is merged, since what was merged would otherwise not be told.
    if (listed.length > 0) refuseOverwriting(file);
    const { merged, refused } = apply
      ? await applyCertain(graph, found.certain, ({ actor }, done) =>
          say(`Merging ${actor.id} (${done + 1} of ${found.certain.length}) …`, "PASSING"),
        )
      : { merged: [], refused: [] };
    sayNothingMore();
    if (listed.length > 0) writeReview(file, listed);
    const left = found.proposals.length + (apply ? 0 : found.certain.length) - listed.length;
    const report = { merged: merged.length, refused, proposed: listed.length, left, file: listed.length ? file : null };
    answer(report, [...refused, ...sentences(report)], json);
  });
}

/** What is beyond doubt comes first where it is not applied. */
const listedFrom = ({ certain, proposals }: Resolution, apply: boolean): Reviewed[] => [
  ...(apply ? [] : certain.map(({ actor, into, why }) => ({ actor, into, why, score: 1, same: true as const }))),
  ...proposals.map((proposal) => ({ ...proposal, same: null })),
];

interface Report {
  readonly merged: number;
  readonly proposed: number;
  readonly left: number;
  readonly file: string | null;
}

function sentences({ merged, proposed, left, file }: Report): string[] {
  const done = `${merged} actors merged, ${proposed} listed for you to judge.`;
  if (file === null) return [done];
  const others = left > 0 ? ` ${left} more are listed once these are judged.` : "";
  return [`${done} Edit ${file}, then: npx --no demarche judge ${file}${others}`];
}
