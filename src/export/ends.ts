import { Refusal } from "../refusal.js";
import type { ExportedActor } from "./actor.js";
import type { DrawnNode, Value } from "./drawing.js";

/** The id of an issue among actors, one of which may have the same as it. */
export const idOfIssue = (id: string): string => `issue:${id}`;

/** The actors and issues that edges lead between, gathered by a first walk, so that a file has them before its edges. */
export class Ends {
  readonly #nodes = new Map<string, DrawnNode>();

  actor({ id, name, kind }: ExportedActor, told: Readonly<Record<string, Value>> = {}): void {
    // Who is only named by another is told less of than who is listed.
    if (this.#nodes.has(id) && Object.keys(told).length === 0) return;
    this.#nodes.set(id, { id, label: name, told: { kind, ...told } });
  }

  issue({ id, name }: { readonly id: string; readonly name: string }): void {
    this.#nodes.set(idOfIssue(id), { id: idOfIssue(id), label: name, told: { kind: "ISSUE" } });
  }

  nodes(): Iterable<DrawnNode> {
    return this.#nodes.values();
  }

  /** The same id, of an end that the file has; a file of edges alone gathers none. */
  known(id: string): string {
    if (this.#nodes.size > 0 && !this.#nodes.has(id))
      throw new Refusal("The graph was changed while this file was written. Export it again.");
    return id;
  }
}
