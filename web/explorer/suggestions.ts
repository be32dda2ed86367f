import { dataOf } from "./answer";
import type { Suggestion } from "./search-box";
import { termText } from "./term-text";
import { apartIn } from "./told-apart";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind?: string;
}

const SEARCH = `query Search($text: String!, $kinds: [SearchKind!]) {
  search(text: $text, kinds: $kinds, isTyped: true, first: 8) {
    nodes { node { ... on Actor { id name kind } ... on Issue { id name } } }
  }
}`;

/** How long nobody types before what is typed is asked for. */
const PAUSE_MS = 150;

const pause = (signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const waited = setTimeout(resolve, PAUSE_MS);
    signal.addEventListener("abort", () => {
      clearTimeout(waited);
      reject(signal.reason);
    });
  });

/** Finds what begins so or, among actors, is nearly so written. */
const among =
  (kind: "Actor" | "Issue") =>
  async (text: string, signal: AbortSignal): Promise<readonly Suggestion[]> => {
    if (text.length < 2) return [];
    await pause(signal);
    const question = { query: SEARCH, variables: { text, kinds: [kind] } };
    const { search } = await dataOf<{ search: { nodes: { node: Named }[] } }>(question, signal);
    const found = search.nodes.map(({ node }) => ({ kind: "", ...node }));
    const apart = apartIn(found);
    return found.map((one) => ({ id: one.id, name: one.name, about: apart(one) || termText(one.kind) }));
  };

export const actorsLike = among("Actor");
export const issuesLike = among("Issue");
