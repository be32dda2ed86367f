import type { CodedStatements } from "../network/codings.js";
import { OpposedPairs } from "./opposed.js";

/** What one actor says for and against the same thing. */
export interface Matter {
  readonly actor: number;
  /** The actor spoken of, where stances are compared. */
  readonly target: string | null;
  readonly issue: string | null;
  readonly pairs: OpposedPairs;
}

/** Between what an end of coded statements names: an actor spoken of, an issue, or both. */
const SEPARATOR = "\n";

/** The end by which statements are told apart here. */
export const endOf = (target: string | null, issue: string | null): string =>
  `${target ?? ""}${SEPARATOR}${issue ?? ""}`;

/**
 * What each actor says for and against the same thing, of those statements that are kept. Two statements toward an actor are on
 * the same thing if they are on the same issue, or one of them is on none. `days` is how long the window is, if there is one.
 */
export function* mattersOf(
  codings: CodedStatements,
  days: number | null,
  keeps: (place: number) => boolean = () => true,
): Generator<Matter> {
  for (const { actor, target, byIssue } of spokenOf(codings, keeps)) {
    const onNone = byIssue.get("");
    const matter = (issue: string, positive: number[], negative: number[]): Matter[] =>
      positive.length > 0 && negative.length > 0
        ? [
            {
              actor,
              target: target || null,
              issue: issue || null,
              pairs: new OpposedPairs(codings, { positive, negative }, days),
            },
          ]
        : [];
    for (const [issue, { positive, negative }] of byIssue) {
      yield* matter(issue, positive, negative);
      if (issue === "" || !onNone) continue;
      yield* matter(issue, onNone.positive, negative);
      yield* matter(issue, positive, onNone.negative);
    }
  }
}

interface Spoken {
  readonly actor: number;
  readonly target: string;
  readonly byIssue: Map<string, { readonly positive: number[]; readonly negative: number[] }>;
}

/** The places of statements by actor, target and issue. */
function spokenOf({ length, actor, issue, issues, value }: CodedStatements, keeps: (place: number) => boolean) {
  const found = new Map<string, Spoken>();
  for (let place = 0; place < length; place++) {
    const worth = value[place] as number;
    if (worth === 0 || !keeps(place)) continue;
    const by = actor[place] as number;
    const [target = "", on = ""] = (issues[issue[place] as number] ?? "").split(SEPARATOR);
    const key = `${by}${SEPARATOR}${target}`;
    const spoken = found.get(key) ?? { actor: by, target, byIssue: new Map() };
    found.set(key, spoken);
    const sides = spoken.byIssue.get(on) ?? { positive: [], negative: [] };
    spoken.byIssue.set(on, sides);
    (worth > 0 ? sides.positive : sides.negative).push(place);
  }
  return found.values();
}
