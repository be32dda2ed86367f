/** Whether answers show, as their extension, the Cypher that gave them. */
export const cypher = { isShown: false };

/** Asks the server that this page comes from. */
export async function ask(question: object, options?: { readonly headers?: Record<string, unknown> }) {
  const headers = { ...options?.headers, ...(cypher.isShown && { "x-demarche-cypher": "1" }) };
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { ...(headers as Record<string, string>), "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  return response.json();
}
