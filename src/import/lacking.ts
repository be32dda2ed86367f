import { nearMisses } from "../domain/near-miss.js";
import { type FileRecord, isUnreadable, type Unreadable } from "./read/records.js";

type Piece = readonly (FileRecord | Unreadable)[];

/** So many columns are remembered, among which the one that was meant is sought. */
const MOST_KNOWN = 1_000;

/** Hands rows on whose file has no header, and tells in the end which columns that a mapping names none of them had. */
export function lackingIn(read: AsyncIterable<Piece>, named: ReadonlySet<string>, mapping: string) {
  const left = new Set(named);
  const known = new Set<string>();

  const note = (piece: Piece): void => {
    for (const row of piece) {
      if (left.size === 0) return;
      if (isUnreadable(row)) continue;
      for (const column of left) if (column in row.fields) left.delete(column);
      for (const column in row.fields) if (known.size < MOST_KNOWN) known.add(column);
    }
  };
  async function* noted(): AsyncGenerator<Piece> {
    for await (const piece of read) {
      note(piece);
      yield piece;
    }
  }
  const sentenceOn = (column: string): string => {
    const [near] = nearMisses(column, known);
    return `No row has ${column}, which the mapping ${mapping} names.${near ? ` There is ${near}.` : ""}`;
  };
  return { rows: noted(), lacking: () => (known.size === 0 ? [] : [...left].map(sentenceOn)) };
}
