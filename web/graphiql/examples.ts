import recipes from "../../docs/recipes.md?raw";

/** A question with its GraphQL, under the heading of its part. */
export interface Example {
  readonly part: string;
  readonly question: string;
  readonly query: string;
}

/** The recipes of docs/recipes.md, in their order. */
export const examples: readonly Example[] = recipes.split(/^## /m).flatMap((section) => {
  const [part = "", ...questions] = section.split(/^### /m);
  return questions.flatMap((text) => {
    const [question = ""] = text.split("\n");
    const query = text.match(/^```graphql\n([\s\S]*?)^```/m)?.[1];
    return query ? [{ part: part.split("\n")[0] ?? "", question, query }] : [];
  });
});
