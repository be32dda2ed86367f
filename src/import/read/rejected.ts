import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { Refusal } from "../../refusal.js";
import type { Unreadable } from "./records.js";

/** The rows of a file that were not imported, with their lines and reasons, in `<file>.rejected.csv` beside it. */
export class RejectedRows {
  readonly path: string;
  #count = 0;
  #stream: WriteStream | undefined;
  #failure: Error | undefined;

  private constructor(file: string) {
    this.path = `${file}.rejected.csv`;
  }

  /** Begins anew: what a former run rejected is removed, and a file made when the first row is. */
  static async of(file: string): Promise<RejectedRows> {
    const rows = new RejectedRows(file);
    await rm(rows.path, { force: true }).catch((error) => rows.#refuse(error));
    return rows;
  }

  get count(): number {
    return this.#count;
  }

  /** Writes rows; resolves when the disk has kept up. */
  async add(rows: readonly Unreadable[]): Promise<void> {
    if (rows.length === 0) return;
    this.#stream ??= this.#begin();
    const stream = this.#stream;
    this.#count += rows.length;
    const hasRoom = stream.write(rows.map(({ line, reason, raw }) => lineOf([String(line), reason, raw])).join(""));
    if (!hasRoom) await once(stream, "drain").catch((error) => this.#refuse(error));
    if (this.#failure) this.#refuse(this.#failure);
  }

  /** Resolves when all rows are on disk. */
  async close(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await finished(this.#stream).catch((error) => this.#refuse(error));
  }

  #begin(): WriteStream {
    const stream = createWriteStream(this.path);
    stream.on("error", (error) => {
      this.#failure = error;
    });
    stream.write(lineOf(["line", "reason", "row"]));
    return stream;
  }

  #refuse({ message }: Error): never {
    throw new Refusal(
      `The rejected rows cannot be written to ${this.path}: ${message}. Make room or give yourself the right to, or copy the data to a folder of your own.`,
    );
  }
}

/** A row of CSV as RFC 4180 has it. */
const lineOf = (values: readonly string[]): string => `${values.map(quoted).join(",")}\r\n`;

const quoted = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
