/** A composed query as Neo4j Browser takes it: a `:param` line for every parameter, then the text. */
export const browserText = (text: string, params: Readonly<Record<string, unknown>>): string =>
  [...Object.entries(params).map(([name, value]) => `:param ${name} => ${literal(value)};`), text].join("\n");

/** A value as a Cypher literal. */
function literal(value: unknown): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([key, inner]) => `\`${key}\`: ${literal(inner)}`)
    .join(", ")}}`;
}
