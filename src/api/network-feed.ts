import type { Feed, Given } from "../graph/mapping.js";
import { codedStatements } from "../network/coded-rows.js";
import type { CodedStatements } from "../network/codings.js";
import { isReadingSought } from "./counting.js";
import { Duplicates, NetworkKind, NetworkOver, Voice } from "./enums.js";
import type { CodedArguments } from "./network-arguments.js";

/** What is told of statements before anything is worked out of them: which they are, and whose, on what. */
type Told = Partial<CodedArguments> & { readonly kind?: keyof typeof NetworkKind };

const told = (given: Given): Told => given as unknown as Told;

/** Whether statements are compared on the actors that they are toward. */
export const isToward = ({ kind, over }: Told): boolean => kind === NetworkKind.POSITION || over === NetworkOver.TARGET;

/**
 * Reads the statements of a path that count for an actor, on an issue or toward another actor, and works something out of them; `isByDocument` says that the
 * document of each is wanted in any case.
 */
export const feedOfCodings = (
  path: (given: Given) => string,
  work: (codings: CodedStatements, given: Given, asked: ReadonlySet<string>) => Given | Promise<Given>,
  check: (given: Given) => void,
  isByDocument = false,
): Feed => ({
  files(given) {
    const { filter, duplicates } = told(given);
    const printed = isByDocument || duplicates === Duplicates.DOCUMENT ? ["statement.first-printed"] : [];
    const isTowardActors = isToward(told(given));
    if (!isReadingSought(filter))
      return [path(given), ...printed, isTowardActors ? "statement.takes-toward" : "statement.takes-on-issues"];
    const takes = isTowardActors ? "coding.takes-toward" : "coding.takes-on-issues";
    return [path(given), "statement.readings-sought", ...printed, takes];
  },
  params(given) {
    const { filter, voice } = told(given);
    return { asked: (voice === Voice.SPEAKER ? filter?.speaker : filter?.onBehalfOf) != null };
  },
  shows(given) {
    const on = isToward(told(given)) ? "takes.target, takes.stance" : "takes.issue, takes.agreement";
    const document = isByDocument || told(given).duplicates === Duplicates.DOCUMENT ? ", source.id" : "";
    return `statement.id, takes.holder, ${on}, takes.method, takes.earliest, takes.latest${document}`;
  },
  async work(given, rows, asked) {
    check(given);
    return work(await codedStatements(rows, told(given).values ?? null), given, asked);
  },
});
