import { cypherFilesIn, readCypher } from "./cypher-file.js";
import type { Graph, Row } from "./driver.js";

/** One audit: what it looks for and what it found; a healthy graph has none of it. */
export interface Audit {
  readonly name: string;
  readonly question: string;
  readonly violations: readonly Row[];
}

/** Asks every audit of `cypher/audit/`. */
export async function auditGraph(graph: Graph, onAudit: (question: string) => void = () => {}): Promise<Audit[]> {
  const audits: Audit[] = [];
  for (const name of cypherFilesIn("audit")) {
    const { question, text } = readCypher("audit", name);
    onAudit(question);
    audits.push({ name, question, violations: await graph.read(text) });
  }
  return audits;
}
