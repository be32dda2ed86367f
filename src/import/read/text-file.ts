import { Refusal } from "../../refusal.js";
import { BrokenOff } from "./gunzip.js";
import { type Encoding, type Line, LineCutter } from "./lines.js";
import { refuseOther, type StoredFile } from "./stored-file.js";

/** A file's lines, in batches. A file that breaks off is refused after the last line that is whole. */
export async function* linesOf(file: StoredFile, encoding: Encoding): AsyncGenerator<Line[]> {
  const cutter = new LineCutter(encoding);
  let isFirst = true;
  try {
    for await (const piece of file.bytes()) {
      if (isFirst) refuseHead(file.path, piece, encoding);
      isFirst = false;
      const lines = cutter.cut(piece);
      if (lines.length > 0) yield lines;
    }
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    const place = cutter.count === 0 ? "within its first line" : `after line ${cutter.count}`;
    throw new Refusal(`${file.path} breaks off ${place}: ${error.message}. Fetch the file again.`);
  }
  const rest = cutter.rest();
  if (rest.length > 0) yield rest;
}

function refuseHead(path: string, head: Buffer, encoding: Encoding): void {
  refuseOther(path, head);
  if (encoding === "latin1" && head.subarray(0, 3).toString("hex") === "efbbbf")
    throw new Refusal(`${path} begins with the mark of UTF-8. Leave out \`encoding: latin1\`.`);
}
