/** A command that a page has its reader type, and what the page says that it answers. */
export interface Step {
  readonly words: readonly string[];
  readonly answer: string;
}

/** `$ npx --no demarche check draft.yaml`, and the lines below it; a word in quotation marks is one word. */
export function stepIn(console: string): Step {
  const { command = "", answer = "" } =
    console.match(/^\$ npx --no demarche (?<command>.+)\n(?<answer>[\s\S]*)$/)?.groups ?? {};
  return { words: [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word), answer };
}

/**
 * The dossiers that a page shows in parts: one that begins with its format is new, and others are parts of the one before.
 *
 * Parts are put together as the page tells its reader to: what stands under a key goes under the one such key.
 */
export function dossiersIn(yaml: readonly string[]): string[] {
  const dossiers: Map<string, string>[] = [];
  for (const part of yaml) {
    if (part.startsWith("demarche:")) dossiers.push(new Map());
    const dossier = dossiers.at(-1);
    if (!dossier) throw new Error("A dossier begins with its format.");
    for (const [, key = "", content = ""] of part.matchAll(/^(\w+:)(.*\n(?:(?: .*)?\n)*)/gm))
      dossier.set(key, (dossier.get(key) ?? "") + (dossier.has(key) ? content.replace(/^\n/, "") : content));
  }
  return dossiers.map((dossier) => [...dossier].map(([key, content]) => key + content).join(""));
}
