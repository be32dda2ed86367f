import { ask, WITH_CYPHER } from "../ask";

/** Whether answers show, as their extension, the Cypher that gave them. */
export const cypher = { isShown: false };

/** Asks for the editor, which may have headers of its own. */
export async function fetcher(question: object, options?: { readonly headers?: Record<string, unknown> }) {
  const headers = { ...(options?.headers as Record<string, string>), ...(cypher.isShown && WITH_CYPHER) };
  return (await ask(question, { headers })) as object;
}
