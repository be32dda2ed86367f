import { foldName } from "../domain/name.js";
import { nearMisses } from "../domain/near-miss.js";
import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";
import type { DossierDate } from "./format-printings.js";
import type { Path, YamlFile } from "./yaml-file.js";

type Section = "actors" | "issues" | "events" | "statements";

interface Reference {
  readonly path: Path;
  readonly id: string;
  /** Where the id may be declared. */
  readonly sections: readonly Section[];
}

/** Every id that is referred to is declared in the dossier; one that is declared badly is not complained of twice. */
export function checkReferences(dossier: Dossier, yaml: YamlFile, complain: Complain): void {
  const declared = (section: Section) => Object.keys((yaml.value as Partial<Record<Section, object>>)[section] ?? {});
  for (const { path, id, sections } of referencesIn(dossier)) {
    const ids = sections.flatMap(declared);
    if (ids.includes(id)) continue;
    const noun = sections.map((section) => section.slice(0, -1)).join(" or ");
    const [meant] = [...nearMisses(id, ids), ...(sections.includes("actors") ? actorsCalled(dossier, id) : [])];
    const advice = meant ? `did you mean ${meant}?` : `declare it under ${sections.join(" or ")}.`;
    complain(path, `No ${noun} has the id ${id}; ${advice}`);
  }
  for (const id of Object.keys(dossier.events))
    if (id in dossier.statements)
      complain(
        ["statements", id],
        `An event has the id ${id} too, so that links to it are unclear; rename one.`,
        "key",
      );
}

const actorsCalled = ({ actors }: Dossier, id: string): string[] =>
  Object.keys(actors).filter((actor) =>
    actors[actor]?.names.some(({ text }) => foldName(text) === foldName(id.replaceAll("-", " "))),
  );

function referencesIn({ actors, issues, events, statements }: Dossier): Reference[] {
  return [
    ...Object.entries(actors).flatMap(([id, { partOf, tenures }]) => [
      ...partOf.map(({ actor }, index) => to("actors", actor, "actors", id, "partOf", index, "actor")),
      ...tenures.flatMap(({ at, speaksFor }, index) => [
        to("actors", at, "actors", id, "tenures", index, "at"),
        ...(speaksFor ? [to("actors", speaksFor, "actors", id, "tenures", index, "speaksFor")] : []),
      ]),
    ]),
    ...Object.entries(issues).flatMap(([id, { broader }]) =>
      broader.map((issue, index) => to("issues", issue, "issues", id, "broader", index)),
    ),
    ...Object.entries(events).flatMap(([id, { participants, when, until }]) => [
      ...participants.map(({ actor }, index) => to("actors", actor, "events", id, "participants", index, "actor")),
      ...ofDate(when, "events", id, "when"),
      ...(until ? ofDate(until, "events", id, "until") : []),
    ]),
    ...Object.entries(statements).flatMap(([id, statement]) => [
      ...statement.saidBy.map(({ actor }, index) => to("actors", actor, "statements", id, "saidBy", index, "actor")),
      ...(statement.onBehalfOf === "SELF" ? [] : statement.onBehalfOf).map(({ actor }, index) =>
        to("actors", actor, "statements", id, "onBehalfOf", index, "actor"),
      ),
      ...statement.addressedTo.map((actor, index) => to("actors", actor, "statements", id, "addressedTo", index)),
      ...statement.mentions.map(({ actor }, index) =>
        to("actors", actor, "statements", id, "mentions", index, "actor"),
      ),
      ...statement.concerns.map((event, index) => to("events", event, "statements", id, "concerns", index)),
      ...statement.links.map((link, index) => ({
        path: ["statements", id, "links", index, "to"],
        id: link.to,
        sections: ["statements", "events"] as const,
      })),
      ...statement.codings.flatMap(({ toward, on, beneficiaries }, index) => [
        ...beneficiaries.map((actor, place) =>
          to("actors", actor, "statements", id, "codings", index, "beneficiaries", place),
        ),
        ...(toward ? [to("actors", toward.actor, "statements", id, "codings", index, "toward", "actor")] : []),
        ...(on ? [to("issues", on, "statements", id, "codings", index, "on")] : []),
      ]),
      ...ofDate(statement.said, "statements", id, "said"),
    ]),
  ];
}

const to = (section: Section, id: string, ...path: Path): Reference => ({ path, id, sections: [section] });

const ofDate = (date: DossierDate, ...path: Path): Reference[] =>
  date.to ? [to("events", date.to, ...path, "to")] : [];
