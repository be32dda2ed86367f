import { momentOf } from "../../dossier/coding-rows.js";
import { saysOtherwise } from "../batch.js";
import type { RowDrafter } from "../draft.js";
import {
  draftRows,
  type ImportReport,
  newTally,
  type Pending,
  type RowSource,
  type Tally,
  turnDown,
} from "../draft-rows.js";
import type { DraftedCoding, DraftedRow } from "../drafted.js";
import type { Mapping } from "../mapping-format.js";
import { Seen } from "../seen.js";
import type { Sums } from "../sums.js";
import { GraphFiles, nobodyMerged } from "./graph-files.js";

/** Writes the rows of files as one graph, which Neo4j's offline import reads. */
export class BulkFiles {
  readonly #files: GraphFiles;
  readonly #seen = new Seen();
  readonly #sums: Sums;

  /** `sums` keeps what these files cannot hold. */
  constructor(folder: string, { codedAt }: Mapping, sums: Sums) {
    this.#sums = sums;
    this.#files = new GraphFiles(folder, momentOf(codedAt), this.#seen);
  }

  /** Writes the rows of one more file, with the same fates as if they were imported one after the other. */
  async add(drafter: RowDrafter, source: RowSource): Promise<ImportReport> {
    const tally = newTally();
    await draftRows(source, drafter, tally, (pending) => this.#take(pending, source, tally));
    return tally;
  }

  /** Ends the files; gives the options that tell Neo4j's import of them. */
  close(): string[] {
    for (const kept of this.#sums.take()) this.#files.kept(kept);
    return this.#files.close();
  }

  #take({ row, drafted }: Pending, source: RowSource, tally: Tally): Promise<void> | undefined {
    const parts = partsOf(drafted);
    const met = parts.map(({ label, id, rowSha256 }) => this.#seen.look(`${label}:${id}`, rowSha256));
    const other = parts[met.indexOf("OTHER")];
    if (other) return turnDown(source, tally, row, saysOtherwise(other.label, other.id));
    if (!met.includes("NEW")) {
      tally.unchanged++;
      return undefined;
    }
    tally.created++;
    this.#files.shared(drafted);
    for (const { label, id, rowSha256, counts, write } of parts) {
      if (this.#seen.meet(`${label}:${id}`, rowSha256) !== "NEW") continue;
      write(this.#files);
      tally[counts]++;
    }
    if (drafted.label === "Statement")
      this.#sums.add(
        drafted,
        drafted.codings.filter((_, at) => met[at + 1] === "NEW"),
        met[0] === "NEW",
        nobodyMerged,
      );
    return undefined;
  }
}

interface Part {
  readonly label: string;
  readonly id: string;
  readonly rowSha256: string;
  readonly counts: "statements" | "events" | "codings";
  write(files: GraphFiles): void;
}

function partsOf(row: DraftedRow): Part[] {
  const { label, id, rowSha256 } = row;
  if (row.label === "Event") return [{ label, id, rowSha256, counts: "events", write: (files) => files.event(row) }];
  const codingPart = (coding: DraftedCoding): Part => ({
    label: "Coding",
    id: coding.id,
    rowSha256: coding.rowSha256,
    counts: "codings",
    write: (files) => files.coding(row, coding),
  });
  return [
    { label, id, rowSha256, counts: "statements", write: (files) => files.statement(row) },
    ...row.codings.map(codingPart),
  ];
}
