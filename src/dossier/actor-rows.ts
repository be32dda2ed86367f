import { foldName } from "../domain/name.js";
import type { Dossier } from "./format.js";
import type { DossierActor } from "./format-actors.js";
import { nameId, tenureId } from "./ids.js";
import { daysOfSpan } from "./offices.js";
import { type Row, rowOf } from "./row.js";

/** An actor with its names and offices, each a row, since several dossiers may add to them. */
export const actorRows = (dossier: Dossier): Row[] =>
  Object.entries(dossier.actors).flatMap(([id, actor]) => [
    rowOf("Actor", id, propsOf(actor), { partOf: actor.partOf.map((span) => ({ ...span, ...daysOfSpan(span) })) }),
    ...namesOf(actor).map((name) => rowOf("Name", nameId(id, name), { ...name, norm: foldName(name.text), actor: id })),
    ...actor.tenures.map((tenure) =>
      rowOf("Tenure", tenureId(id, tenure), { ...tenure, norms: normsOf(tenure), ...daysOfSpan(tenure), holder: id }),
    ),
  ]);

/** What is left of a title and of the words that stand for its holder, as a name is sought. */
const normsOf = ({ title, names }: DossierActor["tenures"][number]): string[] => [title, ...names].map(foldName);

const propsOf = ({ kind, name, iso3, wikidataId, cameo }: DossierActor) => ({ kind, name, iso3, wikidataId, cameo });

/** The names of an actor; the one that it goes by is one of them, and that of an unnamed voice finds nobody. */
function namesOf({ kind, name, names }: DossierActor): DossierActor["names"] {
  if (names.some(({ text }) => text === name)) return names;
  return [{ text: name, kind: kind === "UNNAMED" ? "DESCRIPTION" : "ALIAS" }, ...names];
}
