import { Refusal } from "../../refusal.js";

/** The ends of a range of days, such as 1991/2019. */
export function rangeGiven(during: string | undefined): { from: string; to: string } | undefined {
  if (during === undefined) return undefined;
  const [from, to, ...more] = during.split("/");
  if (!from || !to || more.length > 0)
    throw new Refusal(`"${during}" is no range. Write FROM/TO for "during", such as 1991/2019.`);
  return { from, to };
}

/** The conditions of a filter as GraphQL has them, given with or without their braces. */
export function conditionsGiven(filter: string | undefined): string[] {
  const conditions = filter?.trim().replace(/^\{([\s\S]*)\}$/, "$1") ?? "";
  return conditions.trim() === "" ? [] : [conditions];
}

/** How GraphQL writes a term that is given in small letters. */
export const termGiven = (text: string): string => text.toUpperCase().replaceAll("-", "_");
