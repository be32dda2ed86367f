import { daysOf } from "../domain/partial-date.js";
import { momentOf } from "./coding-rows.js";
import type { Dossier } from "./format.js";
import type { DossierEvent } from "./format-events.js";
import type { DossierDate, DossierPrinting } from "./format-printings.js";
import type { DossierLink, DossierStatement } from "./format-statements.js";
import { keyOfStatement, tenureId } from "./ids.js";
import { covers, officesFor } from "./offices.js";
import { type Props, type Row, rowOf } from "./row.js";

export const statementRows = (dossier: Dossier): Row[] =>
  Object.entries(dossier.statements).map(([id, statement]) => {
    const { gist, mode, lang, condition, negated, reiterates, said } = statement;
    const dates = datesOf(said);
    const key = keyOfStatement(id, said);
    const quotes = statement.printed[0]?.quotes.map(({ exact }) => exact) ?? [];
    return rowOf(
      "Statement",
      id,
      { gist, quotes, mode, lang, condition, negated, reiterates, ...dates, key },
      {
        saidBy: statement.saidBy.map((mention, order) => ({ ...mention, order, key })),
        onBehalfOf: representations(dossier, statement).map((actor, order) => ({ ...actor, order, key })),
        addressedTo: statement.addressedTo.map((actor, order) => ({ actor, order, key })),
        mentions: statement.mentions.map((mention, order) => ({ ...mention, order, key })),
        printedIn: printings(dossier, id, statement),
        links: links(dossier, statement).map((link) => ({ ...link, key })),
      },
    );
  });

export const eventRows = (dossier: Dossier): Row[] =>
  Object.entries(dossier.events).map(([id, event]) => {
    const { name, kind, status, place, cameo, when, until } = event;
    const dates = datesOf(when);
    const key = keyOfStatement(id, when);
    const end = until && Object.entries(datesOf(until)).map(([prop, value]) => [`until${capital(prop)}`, value]);
    const attendance = { ANNOUNCED: "ANNOUNCED", ONGOING: "ATTENDED", HELD: "ATTENDED", CANCELLED: "ABSENT" }[status];
    return rowOf(
      "Event",
      id,
      { name, kind, status, place, cameo, ...dates, key, ...(end && Object.fromEntries(end)) },
      {
        participants: event.participants.map((participant, order) => ({ attendance, ...participant, order, key })),
        printedIn: printings(dossier, id, event),
      },
    );
  });

const datesOf = ({ text, date, rule, to, because }: DossierDate) => ({
  dateText: text,
  date,
  ...daysOf(date),
  dateRule: rule,
  dateRelativeTo: to,
  dateBecause: because,
});

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** For whom a statement counts, with the tenure that an OFFICE rests on. */
function representations(dossier: Dossier, { saidBy, onBehalfOf, said }: DossierStatement): Props[] {
  if (onBehalfOf === "SELF") return saidBy.map(({ actor }) => ({ actor, basis: "SELF" }));
  const speakers = saidBy.map(({ actor }) => actor);
  return onBehalfOf.map(({ office, ...representation }) => {
    const held = officesFor(dossier, speakers, representation.actor).find(
      ({ tenure }) => covers(tenure, said) && (office === undefined || tenure.title === office),
    );
    const tenure = representation.basis === "OFFICE" && held ? tenureId(held.holder, held.tenure) : undefined;
    return { ...representation, tenure };
  });
}

const printings = (dossier: Dossier, id: string, { printed, ...said }: DossierStatement | DossierEvent): Props[] =>
  printed.map(({ at, quotes, words: _, ...printing }: DossierPrinting, order) => ({
    translated: "lang" in said ? isTranslated(said.lang, dossier.source.lang) : undefined,
    ...printing,
    ...at,
    quotes: quotes.map(({ exact }) => exact),
    quoteStarts: at ? quotes.map(({ start }) => start) : [],
    quoteEnds: at ? quotes.map(({ end }) => end) : [],
    order,
    source: dossier.source.id,
    key: `${String(at?.start ?? 0).padStart(10, "0")}|${id}`,
  }));

/** Unknown where either language is. */
const isTranslated = (said: string, printed: string): boolean | undefined =>
  said === "und" || printed === "und" ? undefined : said.split("-")[0] !== printed.split("-")[0];

function links({ coder, codedAt }: Dossier, { concerns, links }: DossierStatement): Props[] {
  const events = concerns.map((to) => ({ relation: "CONCERNS" as const, to, method: "HAND" as const }));
  return [...events, ...links].map(({ at = codedAt, ...link }: DossierLink) => ({
    ...{ relation: link.relation, to: link.to, because: link.because },
    ...{ coder: link.coder ?? coder.id, method: link.method, at: momentOf(at) },
  }));
}
