import { foldName } from "../domain/name.js";
import { daysOf } from "../domain/partial-date.js";
import type { DossierActor, DossierTenure } from "./format-actors.js";
import type { DossierDate } from "./format-printings.js";
import type { DossierCoding } from "./format-statements.js";

/** `ilham-aliyev/short/aliev`: readable, in the script of the name, so that no two spellings share one. */
export const nameId = (actor: string, { text, kind }: DossierActor["names"][number]): string =>
  `${actor}/${kind.toLowerCase()}/${text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s/]+/g, "-")}`;

/** `vladimir-putin/president-of-russia/2012-05-07`: the same office may be held twice. */
export const tenureId = (actor: string, { title, from }: DossierTenure): string =>
  `${actor}/${slug(title)}/${from ?? "unknown"}`;

/** `they-expelled-us/anna/accuse/azerbaijan/exodus-forced`: one coder reads one act toward one target on one issue. */
export function codingId(statement: string, coder: string, { act, toward, on, supersededAt }: DossierCoding): string {
  const parts = [statement, coder, act.toLowerCase(), toward?.actor, on, supersededAt && `until-${supersededAt}`];
  return parts.filter((part) => part !== undefined).join("/");
}

/** `2023-09-26|they-expelled-us`: by it statements are listed in the order of their dates. */
export const keyOfStatement = (id: string, said: DossierDate): string => `${daysOf(said.date).earliest}|${id}`;

const slug = (text: string): string => foldName(text).replace(/ /g, "-");
