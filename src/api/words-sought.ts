import { foldName } from "../domain/name.js";
import type { Given } from "../graph/mapping.js";
import { Refusal } from "../refusal.js";
import { SearchKind } from "./enums.js";

/** Words to look for in an index, in the language of Lucene. */
interface Sought {
  readonly index: "search" | "names";
  readonly words: string;
}

/** Where the index has the words of each kind of thing; an actor's are those of its names. */
const FIELDS: Readonly<Record<keyof typeof SearchKind, readonly string[]>> = {
  Actor: ["text"],
  Statement: ["gist", "quotes"],
  Source: ["title"],
  Event: ["name"],
  Issue: ["name", "definition"],
};

/** What a search looks for among the names of actors, and among the words of all else. */
export function wordsSought({ text: given, kinds: asked, isTyped }: Given): Given {
  const text = String(given);
  if (text.trim() === "") throw new Refusal('"text" is empty; give at least one word to look for.');
  const kinds = (asked ?? Object.keys(SearchKind)) as (keyof typeof SearchKind)[];
  const words = isTyped ? begun(text) : escaped(text);
  const within = (isOfActors: boolean): Sought[] => {
    const fields = new Set(kinds.filter((kind) => (kind === "Actor") === isOfActors).flatMap((kind) => FIELDS[kind]));
    const sought = [...fields].map((field) => `${field}:(${words})`).join(" ");
    return sought === "" ? [] : [{ index: "search", words: sought }];
  };
  const names = isTyped && kinds.includes("Actor") ? namesLike(text) : within(true);
  return { text, names, words: within(false), kinds };
}

/** Lucene reads these characters as syntax; sought as they are, they are escaped. */
const escaped = (text: string): string =>
  text.replace(/[+\-&|!(){}[\]^"~*?:\\/]/g, "\\$&").replace(/\b(AND|OR|NOT)\b/g, (word) => word.toLowerCase());

/** The words of a text whose last one may go on. */
function begun(text: string): string {
  const words = escaped(text.trim()).split(/\s+/);
  return [...words, `${words.at(-1)}*`].join(" ");
}

/** Names with all of these words or nearly these, the last of which may go on. A folded name holds no syntax of Lucene's. */
function namesLike(text: string): Sought[] {
  const words = foldName(text).split(" ").filter(Boolean);
  const alike = words.map((word, at) => {
    const goesOn = at === words.length - 1 ? ` ${word}*^4` : "";
    return `+(${word}^8${goesOn}${nearly(word)})`;
  });
  return alike.length === 0 ? [] : [{ index: "names", words: `norm:(${alike.join(" ")})` }];
}

/** In short words, another letter is another word. */
const nearly = (word: string): string => (word.length > 4 ? ` ${word}~2^0.5` : word.length > 3 ? ` ${word}~1^0.5` : "");
