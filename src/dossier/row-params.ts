import { type ActorAt, actorAt, type Mergers, type Survivor } from "../graph/survivors.js";
import type { Props, Row } from "./row.js";

type Part = Props & { readonly actor?: unknown };

/** A row as the files of `cypher/write` take it: what it says of a merged actor goes to the one that it was merged into. */
export function paramsOf({ label, id, props, parts }: Row, mergers: Mergers): Props {
  const survivor: Survivor = (id) => mergers.get(id)?.survivor ?? id;
  const moved = Object.entries(parts).map(([name, list]) => [name, list.map((part) => partAt(part, survivor))]);
  return { ...Object.fromEntries(moved), id, props: { ...props, id }, ...endsOf(label, id, props, survivor) };
}

const partAt = (part: Part, survivor: Survivor): Part =>
  typeof part.actor === "string" ? { ...part, ...actorAt(survivor, part.actor) } : part;

/** The actors that a node hangs on itself. */
function endsOf(label: Row["label"], id: string, props: Props, survivor: Survivor): ActorAt | Record<string, ActorAt> {
  const at = (prop: string): ActorAt => actorAt(survivor, String(props[prop]));
  switch (label) {
    case "Actor":
      return actorAt(survivor, id);
    case "Name":
      return at("actor");
    case "Tenure":
      return { holder: at("holder"), at: at("at"), ...(props.speaksFor ? { speaksFor: at("speaksFor") } : {}) };
    default:
      return {};
  }
}
