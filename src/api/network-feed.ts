import { readCypher } from "../graph/cypher-file.js";
import type { Read } from "../graph/driver.js";
import type { Feed, Given } from "../graph/mapping.js";
import { codedStatements } from "../network/coded-rows.js";
import type { CodedStatements } from "../network/codings.js";
import { type Broader, type IssueLevel, issueLevel } from "../network/taxonomy.js";
import { isReadingSought } from "./counting.js";
import { type Ego, egoMeant } from "./ego.js";
import { Duplicates, NetworkKind, Voice } from "./enums.js";
import { type CodedArguments, isToward, type NetworkArguments } from "./network-arguments.js";

/** What is told of statements before anything is worked out of them: which they are, and whose, on what. */
type Told = Partial<CodedArguments> & { readonly kind?: keyof typeof NetworkKind };

const told = (given: Given): Told => given as unknown as Told;

/** What is known of a question before its statements are read. */
export interface Before {
  /** As what issues count, where that is not themselves. */
  readonly level?: IssueLevel;
  /** Whom or what the part of a network that is wanted lies round. */
  readonly ego?: Ego | null;
}

/** Reads what is to be known of a question before its statements. */
export async function knownBefore(given: Given, read: Read): Promise<Before> {
  const wanted = given as unknown as Partial<NetworkArguments>;
  const ego = wanted.kind ? await egoMeant(wanted as NetworkArguments, read) : null;
  if (wanted.issueLevel == null) return { ego };
  const taxonomy = (await read(readCypher("read", "taxonomy").text)) as unknown as Broader[];
  return { ego, level: issueLevel(taxonomy, wanted.issueLevel) };
}

/** What ties a statement to those for whom it counts. */
const roleOf = (voice: string | undefined): string => (voice === Voice.SPEAKER ? "SAID_BY" : "ON_BEHALF_OF");

/** The actors that a filter names as those for whom statements count. */
export function holdersNamed(given: Given): readonly string[] | null | undefined {
  const { filter, voice } = told(given);
  return voice === Voice.SPEAKER ? filter?.speaker : filter?.onBehalfOf;
}

/** Whether it is asked who makes statements together, so that statements themselves are what actors have in common. */
const isJoint = (given: Given): boolean => told(given).kind === NetworkKind.JOINT;

/** The path to statements, and what leads on from there to the readings that count. */
export function filesToReadings(
  path: (given: Given) => string,
  given: Given,
  printed: readonly string[] = [],
): [path: string, ...through: string[]] {
  if (isJoint(given)) return [path(given), "statement.joined"];
  const isTowardActors = isToward(told(given));
  if (!isReadingSought(told(given).filter))
    return [path(given), ...printed, isTowardActors ? "statement.takes-toward" : "statement.takes-on-issues"];
  const takes = isTowardActors ? "coding.takes-toward" : "coding.takes-on-issues";
  return [path(given), "statement.readings-sought", ...printed, takes];
}

/**
 * Reads the statements of a path that count for an actor, on an issue or toward another actor, and works something out of them; `isByDocument` says that the
 * document of each is wanted in any case.
 */
export const feedOfCodings = (
  path: (given: Given) => string,
  work: (codings: CodedStatements, given: Given, asked: ReadonlySet<string>, before: Before) => Given | Promise<Given>,
  check: (given: Given) => void,
  isByDocument = false,
): Feed => ({
  files: (given) =>
    filesToReadings(
      path,
      given,
      isByDocument || told(given).duplicates === Duplicates.DOCUMENT ? ["statement.first-printed"] : [],
    ),
  params: (given) => ({ asked: holdersNamed(given) != null, role: roleOf(told(given).voice) }),
  shows(given) {
    if (isJoint(given))
      return 'statement.id, joined, statement.id AS shared, 0 AS value, "" AS method, statement.earliest, statement.latest';
    const on = isToward(told(given)) ? "takes.target, takes.stance" : "takes.issue, takes.agreement";
    const document = isByDocument || told(given).duplicates === Duplicates.DOCUMENT ? ", source.id" : "";
    return `statement.id, takes.holder, ${on}, takes.method, takes.earliest, takes.latest${document}`;
  },
  async before(given, read) {
    check(given);
    return { ...(await knownBefore(given, read)) };
  },
  async work(given, rows, asked, known) {
    const before: Before = known;
    return work(await codedStatements(rows, told(given).values ?? null, before.level?.countedAt), given, asked, before);
  },
});
