import type { Pieces } from "./format.js";

/** So many characters are sent at a time. */
const CHUNK = 65_536;

/** The same pieces, small ones put together, since each that is sent takes time of its own. */
export async function* inChunks(pieces: Pieces): Pieces {
  let text = "";
  for await (const piece of pieces) {
    if (typeof piece === "string") {
      text += piece;
      if (text.length < CHUNK) continue;
      yield text;
    } else {
      if (text !== "") yield text;
      yield piece;
    }
    text = "";
  }
  if (text !== "") yield text;
}
