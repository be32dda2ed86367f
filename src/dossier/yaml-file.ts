import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import type { Complaint } from "./complaint.js";

/** The way to a value: `["statements", "they-expelled-us", "printed", 0]`. */
export type Path = readonly PropertyKey[];

/** A YAML text that knows where each of its values stands. */
export class YamlFile {
  readonly document: Document.Parsed;
  readonly complaints: Complaint[];
  /** The file as plain data; null where that cannot be had. */
  readonly value: unknown;
  readonly #lines = new LineCounter();

  constructor(
    readonly file: string,
    readonly text: string,
  ) {
    this.document = parseDocument(text, { lineCounter: this.#lines, logLevel: "error" });
    this.complaints = firstOfEachLine(this.document.errors, this.#lines).map(({ code, message, pos }) =>
      this.#complaint([pos[0], wordEnd(text, pos[0])], SYNTAX[code] ?? `This is no YAML: ${firstLine(message)}.`),
    );
    visit(this.document, {
      Pair: (_, { key }) => {
        // JavaScript keeps a meaning of its own for this key, and would lose what stands under it.
        if (isScalar(key) && key.value === "__proto__")
          this.complaints.push(this.#complaint(key.range ?? [0, 0], "This key cannot be used; choose another."));
      },
    });
    this.value = this.#plain();
  }

  /** The node at a path, or null where the file has none. The one item of a list may be written without its list. */
  nodeAt(path: Path): Node | null {
    let node: unknown = this.document.contents;
    for (const key of path) {
      if (key === 0 && isNode(node) && !isSeq(node)) continue;
      node = isCollection(node) ? node.get(key, true) : null;
    }
    return isNode(node) ? node : null;
  }

  /** The key that leads to the value at a path, or null where that stands in a list. */
  keyAt(path: Path): Node | null {
    const map = this.nodeAt(path.slice(0, -1));
    const keys = isMap(map) ? map.items.map(({ key }) => key) : [];
    return keys.find((key): key is Node => isNode(key) && String(key) === String(path.at(-1))) ?? null;
  }

  /** A complaint about the value at a path or its key; where that is missing, about the nearest thing around it. */
  complain(path: Path, message: string, about: "key" | "value" = "value"): Complaint {
    const node = (about === "key" ? this.keyAt(path) : this.nodeAt(path)) ?? this.#around(path);
    return this.#complaint(node?.range ?? [0, 0], message);
  }

  /** An alias that leads nowhere, or a tower of them, is found only here. */
  #plain(): unknown {
    try {
      return this.document.toJS();
    } catch (error) {
      this.complaints.push(this.#complaint([0, 0], `This is no YAML: ${firstLine((error as Error).message)}.`));
      return null;
    }
  }

  #around(path: Path): Node | null {
    const outer = path.slice(0, -1);
    const node = this.nodeAt(outer);
    if (node) return isScalar(node) ? node : (this.keyAt(outer) ?? node);
    return path.length > 0 ? this.#around(outer) : null;
  }

  #complaint([start, end]: readonly number[], message: string): Complaint {
    const { line, col } = this.#lines.linePos(start ?? 0);
    return { file: this.file, line, column: col, words: abridged(this.text.slice(start, end)), message };
  }
}

const SYNTAX: Partial<Record<string, string>> = {
  DUPLICATE_KEY: "This stands twice in one map; an id or key may stand once.",
  TAB_AS_INDENT: "A tab stands where YAML wants spaces.",
  MULTIPLE_DOCS: "Another document begins here; a dossier is one file without --- in it.",
  BAD_INDENT: "This line is not indented as the lines around it, or a bracket before it is not closed.",
  BLOCK_AS_IMPLICIT_KEY:
    "A second “: ” stands in this line; put the words in quotation marks, or the map on lines of its own.",
};

/** One slip makes YAML stumble over all that follows in its line. */
function firstOfEachLine(errors: readonly YAMLParseError[], lines: LineCounter): YAMLParseError[] {
  const first = new Map<number, YAMLParseError>();
  for (const error of errors) {
    const { line } = lines.linePos(error.pos[0]);
    if (!first.has(line)) first.set(line, error);
  }
  return [...first.values()];
}

/** YAML points at the first character of what it refuses. */
const wordEnd = (text: string, start: number): number =>
  start + (text.slice(start).match(/^[^\s:,#\]}]*/)?.[0].length ?? 0);

const firstLine = (message: string): string => (message.split("\n")[0] ?? "").replace(/ at line .*$/, "");

function abridged(words: string): string {
  const line = words.trim().replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
