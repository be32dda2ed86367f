/** What may go with a question. */
interface Sent {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Asks the server that this page comes from. */
export async function ask(question: object, { headers, signal }: Sent = {}): Promise<unknown> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(question),
    ...(signal && { signal }),
  });
  return response.json();
}

/** Has an answer show the Cypher that gave it. */
export const WITH_CYPHER = { "x-demarche-cypher": "1" };
