const WIDTH = 110;

/** A list of more objects than this is shown by its first ones. */
const MOST = 6;
const FIRST = 2;

/**
 * An answer as a person reads it: what fits into a line stands in one, and an object with one key opens in the line of
 * the key. `cut` leaves out what makes a list long, and says how much that is.
 */
export function answerText(value: unknown, { cut = false, indent = "" } = {}): string {
  const inner = { cut, indent: `${indent}  ` };
  const line = inLine(value);
  const isLong = cut && hasLongList(value);
  if (value === null || typeof value !== "object" || (!isLong && indent.length + line.length <= WIDTH)) return line;
  if (Array.isArray(value)) {
    const shown = cut && isLongList(value) ? value.slice(0, FIRST) : value;
    const items = shown.map((item) => inner.indent + answerText(item, inner));
    const left = value.length - shown.length;
    return `[\n${[...items, ...(left ? [`${inner.indent}… ${left} more`] : [])].join(",\n")}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 1)
    return entries.map(([key, only]) => `{ ${JSON.stringify(key)}: ${answerText(only, { cut, indent })} }`).join("");
  const keyed = entries.map(([key, item]) => `${inner.indent}${JSON.stringify(key)}: ${answerText(item, inner)}`);
  return `{\n${keyed.join(",\n")}\n${indent}}`;
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${inLine(item)}`)
    .join(", ")} }`;
}

const isLongList = (value: readonly unknown[]): boolean => value.length > MOST && typeof value[0] === "object";

const hasLongList = (value: unknown): boolean =>
  (Array.isArray(value) && isLongList(value)) ||
  (value !== null && typeof value === "object" && Object.values(value).some(hasLongList));
