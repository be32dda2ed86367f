import { daysOf } from "../domain/partial-date.js";
import type { Dossier } from "./format.js";
import type { DossierTenure } from "./format-actors.js";
import type { DossierDate } from "./format-printings.js";

interface Span {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The first and the last day of a span; an end that is not given is open. */
export const daysOfSpan = ({ from, to }: Span) => ({
  firstDay: daysOf(from).earliest,
  lastDay: daysOf(to).latest,
});

/** Whether a span covers a date; where the date is uncertain, whether it covers any day that is possible. */
export function covers(span: Span, date: DossierDate): boolean {
  const { firstDay, lastDay } = daysOfSpan(span);
  const { earliest, latest } = daysOf(date.date);
  return firstDay <= latest && earliest <= lastDay;
}

export interface HeldOffice {
  readonly holder: string;
  readonly tenure: DossierTenure;
}

/** The offices of these persons that speak for an actor, on whatever day. */
export const officesFor = (dossier: Dossier, holders: readonly string[], speaksFor: string): HeldOffice[] =>
  holders.flatMap((holder) =>
    (dossier.actors[holder]?.tenures ?? [])
      .filter((tenure) => tenure.speaksFor === speaksFor)
      .map((tenure) => ({ holder, tenure })),
  );

/** Whether an actor was part of another on a date, itself or through what it is part of. */
export function isPartOf(dossier: Dossier, part: string, whole: string, date: DossierDate, seen = [part]): boolean {
  const wholes = (dossier.actors[part]?.partOf ?? []).filter((membership) => covers(membership, date));
  return wholes.some(
    ({ actor }) =>
      actor === whole || (!seen.includes(actor) && isPartOf(dossier, actor, whole, date, [...seen, actor])),
  );
}
