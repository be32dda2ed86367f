import { type AnchoredText, sha256 } from "../domain/anchor.js";
import type { Term } from "../domain/vocabulary.js";
import { readCypher } from "../graph/cypher-file.js";
import type { Graph } from "../graph/driver.js";
import type { Texts } from "./texts.js";

type EvidenceStatus = Term<"EvidenceStatus">;

/** One printing as the graph has it; `id` is that of the statement or event. */
interface Printing {
  readonly id: string;
  readonly key: string;
  readonly order: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly sha256: string | null;
  readonly quotes: readonly string[];
  readonly quoteStarts: readonly number[];
  readonly status: EvidenceStatus;
}

export interface Verdict {
  readonly source: string;
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly status: EvidenceStatus;
}

export interface VerifyReport {
  readonly counts: Partial<Record<EvidenceStatus, number>>;
  /** The anchors whose words no longer stand where they stood. */
  readonly astray: readonly Verdict[];
}

/** Holds every anchor of the graph against the texts that are held, and notes what it finds at each. */
export async function verifyAnchors(
  graph: Graph,
  texts: Texts,
  onSource: (id: string) => void = () => {},
): Promise<VerifyReport> {
  const counts: Partial<Record<EvidenceStatus, number>> = {};
  const astray: Verdict[] = [];
  for (const { id: source, textSha256 } of await graph.read(text("anchored-sources"))) {
    onSource(String(source));
    const held = typeof textSha256 === "string" ? texts.get(textSha256) : null;
    const printings = (await graph.read(text("anchors"), { source })) as unknown as Printing[];
    const verdicts = printings.map((printing) => ({
      ...printing,
      status: statusOf(printing, held),
      was: printing.status,
    }));
    const changed = verdicts.filter(({ status, was }) => status !== was);
    const rows = changed.map(({ key, order, status }) => ({ key, order, status }));
    if (rows.length > 0) await graph.write((ask) => ask(text("statuses"), { source, rows }));
    for (const { id, start, end, status } of verdicts) {
      counts[status] = (counts[status] ?? 0) + 1;
      if (status === "MOVED" || status === "LOST") astray.push({ source: String(source), id, start, end, status });
    }
  }
  return { counts, astray };
}

/** A printing is as good as the worst of its passage and its quotations. */
function statusOf(
  { start, end, sha256: hash, quotes, quoteStarts }: Printing,
  text: AnchoredText | null,
): EvidenceStatus {
  if (start === null || end === null || hash === null) return "NOT_ANCHORED";
  if (text === null) return "TEXT_NOT_HELD";
  const anchors = quotes.map((quote, index) => {
    const from = quoteStarts[index] ?? start;
    return { start: from, end: from + [...quote].length, sha256: sha256(quote) };
  });
  const found = [{ start, end, sha256: hash }, ...anchors].map((anchor) => text.statusOf(anchor));
  return found.includes("LOST") ? "LOST" : found.includes("MOVED") ? "MOVED" : "VERIFIED";
}

const text = (name: string): string => readCypher("write", name).text;
