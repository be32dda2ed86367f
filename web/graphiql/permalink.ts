/** What a tab asks. */
interface Asked {
  readonly query: string | null;
  readonly variables?: string | null | undefined;
}

/** The question that the address of this page has, so that a link opens what it was made of. */
export function inAddress(): { readonly query: string | undefined; readonly variables: string | undefined } {
  const given = new URLSearchParams(location.search);
  return { query: given.get("query") ?? undefined, variables: given.get("variables") ?? undefined };
}

/** Puts a question into the address, without a step in the browser's history. */
export function putInAddress({ query, variables }: Asked): void {
  const given = new URLSearchParams();
  if (query?.trim()) given.set("query", query);
  if (variables?.trim()) given.set("variables", variables);
  history.replaceState(null, "", given.size > 0 ? `?${given}` : location.pathname);
}
