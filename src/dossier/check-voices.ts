import { foldName } from "../domain/name.js";
import { nearMisses } from "../domain/near-miss.js";
import type { Complain } from "./check.js";
import { once } from "./check-actors.js";
import type { Dossier } from "./format.js";
import type { DossierStatement } from "./format-statements.js";
import { covers, isPartOf, officesFor } from "./offices.js";
import type { Path } from "./yaml-file.js";

type Representation = Exclude<DossierStatement["onBehalfOf"], "SELF">[number];

/** Who speaks, and for whom: an office and an organ must cover the date, and a place never speaks. */
export function checkVoices(dossier: Dossier, complain: Complain): void {
  for (const [id, statement] of Object.entries(dossier.statements)) {
    const path: Path = ["statements", id];
    const represented = statement.onBehalfOf === "SELF" ? [] : statement.onBehalfOf;
    if (statement.saidBy.length === 0) complain([...path, "saidBy"], "Nobody says this; name who does, as saidBy.");
    if (statement.onBehalfOf !== "SELF" && represented.length === 0)
      complain([...path, "onBehalfOf"], "Say for whom it counts, as onBehalfOf: SELF, or an actor and a basis.");
    const voices = {
      saidBy: statement.saidBy,
      onBehalfOf: represented,
      addressedTo: statement.addressedTo.map((actor) => ({ actor })),
    };
    for (const [key, list] of Object.entries(voices)) {
      once(
        list.map(({ actor }) => actor),
        (index) => complain([...path, key, index], "This actor stands here twice."),
      );
      if (key === "addressedTo") continue;
      for (const [index, { actor }] of list.entries())
        if (dossier.actors[actor]?.kind === "TERRITORY")
          complain(
            [...path, key, index, "actor"],
            `${actor} is a TERRITORY, and a place never speaks; name its authority or its people.`,
          );
    }
    for (const [index, representation] of represented.entries()) {
      const message = wrongOf(dossier, statement, representation);
      if (message) complain([...path, "onBehalfOf", index, "basis"], message);
    }
  }
}

function wrongOf(dossier: Dossier, statement: DossierStatement, representation: Representation): string | null {
  const { actor, basis, surface } = representation;
  const speakers = statement.saidBy.map((speaker) => speaker.actor);
  // An actor that is unknown or malformed is complained of elsewhere.
  if ([actor, ...speakers].some((id) => dossier.actors[id] === undefined)) return null;
  const when = statement.said.date ?? "an unknown day";
  const names = speakers.join(", ");
  switch (basis) {
    case "OFFICE":
      return officeWrong(dossier, statement, representation, speakers);
    case "ORGAN":
      if (speakers.some((speaker) => isPartOf(dossier, speaker, actor, statement.said))) return null;
      return `${names} is no part of ${actor} on ${when}; write partOf at the speaker, with dates, or another basis.`;
    case "METONYM": {
      const metonyms = (dossier.actors[actor]?.names ?? [])
        .filter(({ kind }) => kind === "METONYM")
        .map(({ text }) => text);
      if (surface === undefined) return "METONYM needs the word that stands for the actor, as surface.";
      if (metonyms.some((metonym) => foldName(metonym) === foldName(surface))) return null;
      const [meant] = nearMisses(surface, metonyms);
      return `${surface} is no METONYM of ${actor}; ${meant ? `did you mean ${meant}?` : "add it to the names of the actor."}`;
    }
    case "SELF":
      return speakers.includes(actor) ? null : `${actor} does not say this itself; SELF is for a speaker.`;
    case "ATTRIBUTED":
      if (speakers.some((speaker) => dossier.actors[speaker]?.kind === "UNNAMED")) return null;
      return `ATTRIBUTED is for an UNNAMED voice, and ${names} has a name.`;
    default:
      return null;
  }
}

function officeWrong(
  dossier: Dossier,
  { said }: DossierStatement,
  { actor, office }: Representation,
  speakers: string[],
) {
  const offices = officesFor(dossier, speakers, actor);
  const named = offices.filter(({ tenure }) => office === undefined || tenure.title === office);
  const covering = named.filter(({ tenure }) => covers(tenure, said));
  if (covering.length === 1) return null;
  if (offices.length === 0)
    return `${speakers.join(", ")} holds no office that speaks for ${actor}; write it under tenures, or another basis.`;
  const titles = offices.map(({ tenure }) => tenure.title);
  if (named.length === 0)
    return `No such office speaks for ${actor}; did you mean ${nearMisses(office ?? "", titles)[0] ?? titles.join(" or ")}?`;
  if (covering.length > 1) return `Several offices cover this day (${titles.join(", ")}); say which, as office.`;
  const held = named.map(
    ({ holder, tenure }) => `${holder} was ${tenure.title} from ${tenure.from ?? ".."} to ${tenure.to ?? ".."}`,
  );
  return `No office covers ${said.date}: ${held.join("; ")}.`;
}
