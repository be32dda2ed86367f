import type { Format, WriteOptions } from "../../src/export/format.js";

/** All that a format writes, as text. */
export async function written<Source>(
  formats: Readonly<Record<string, Format<Source>>>,
  name: string,
  source: Source,
  options: WriteOptions = { isSafe: false },
): Promise<string> {
  const format = formats[name];
  if (!format) throw new Error(`There is no format ${name}.`);
  let text = "";
  for await (const piece of format.write(source, options)) text += piece;
  return text;
}
