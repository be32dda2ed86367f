import { finished } from "node:stream/promises";
import { createGunzip } from "node:zlib";

/** A packed file that cannot be unpacked to its end; what came before has been given. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

/** Gzip can unpack a piece to a thousand times its size, so pieces are small. */
const PIECE_BYTES = 16 * 1024;

/**
 * Unpacks gzip, giving all that comes before a place where it is cut off or damaged.
 *
 * Neither a pipeline nor `for await` over Node's stream does: an error makes them drop what was unpacked and not yet
 * read.
 */
export async function* gunzipped(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  let unpacked: Buffer[] = [];
  let failure: NodeJS.ErrnoException | undefined;
  /** Goes on after a write; one that fails never calls back. */
  let goOn: () => void = () => undefined;
  gunzip.on("data", (piece: Buffer) => unpacked.push(piece));
  gunzip.on("error", (error) => {
    failure = error;
    goOn();
  });
  const taken = (): Buffer[] => {
    const pieces = unpacked;
    unpacked = [];
    return pieces;
  };
  try {
    for await (const bytes of packed) {
      for (let at = 0; at < bytes.length && !failure; at += PIECE_BYTES) {
        await new Promise<void>((resolve) => {
          goOn = resolve;
          gunzip.write(bytes.subarray(at, at + PIECE_BYTES), () => resolve());
        });
        yield* taken();
      }
      if (failure) break;
    }
    if (!failure) {
      gunzip.end();
      await finished(gunzip).catch(() => undefined);
    }
    yield* taken();
  } finally {
    gunzip.destroy();
  }
  if (failure)
    throw new BrokenOff(
      failure.code === "Z_BUF_ERROR" ? "the gzip file is cut off there" : "the gzip file is damaged there",
    );
}
