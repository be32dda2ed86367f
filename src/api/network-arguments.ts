import { ArgsType, Field, Float, InputType, Int } from "type-graphql";
import { isOneMode } from "../network/network.js";
import { Refusal } from "../refusal.js";
import { Duplicates, Kernel, NetworkKind, NetworkLevel, NetworkOver, Normalisation, Voice } from "./enums.js";
import { StatementFilter } from "./filters/statement-filter.js";
import { PartialDate } from "./scalars.js";

/** Whose statements count, and which of them. */
@ArgsType()
class StatementsMeant {
  @Field(() => StatementFilter, { nullable: true, description: "Which statements count; all conditions hold." })
  filter?: StatementFilter | null;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description:
      "Whether a statement counts for the actor represented or for its speaker. Unnamed and attributed voices count only where the filter names them.",
  })
  voice!: keyof typeof Voice;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: "The seed of chance, by which the same comes out each time.",
  })
  seed!: number;
}

/** Which statements count, and as what. */
@ArgsType()
export class CodedArguments extends StatementsMeant {
  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.ISSUE,
    description: "What statements are compared on. Positions are toward actors always.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => [Int], {
    nullable: true,
    description: "The values that count, from −2 to 2; all if not given. Statements of other values are left out.",
  })
  values?: number[] | null;

  @Field(() => Duplicates, {
    nullable: true,
    defaultValue: Duplicates.ALL,
    description: "Within what statements of the same actor, issue and value count once.",
  })
  duplicates!: keyof typeof Duplicates;
}

@ArgsType()
export class ShiftArguments extends StatementsMeant {
  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.TARGET,
    description: "Whether stances toward actors shift, or agreement with issues.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      "The day across which statements are compared, or the first of this month or year. If not given, the day of the greatest change is sought for each pair, and p allows for the search.",
  })
  at?: string | null;
}

@ArgsType()
export class NetworkArguments extends CodedArguments {
  @Field(() => NetworkKind, { description: "What makes the ties." })
  kind!: keyof typeof NetworkKind;

  @Field(() => NetworkLevel, {
    nullable: true,
    defaultValue: NetworkLevel.ACTOR,
    description: "What is tied to one another; affiliations and positions tie actors to what they speak of.",
  })
  level!: keyof typeof NetworkLevel;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Whether affiliations weigh by their values, agreeing minus disagreeing, instead of counting all.",
  })
  signed!: boolean;

  @Field(() => Normalisation, {
    nullable: true,
    defaultValue: Normalisation.NONE,
    description: "What weights are divided by.",
  })
  normalise!: keyof typeof Normalisation;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0,
    description: "Ties of less weight are left out, whatever their sign.",
  })
  minWeight!: number;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "Ties of fewer statements are left out." })
  minStatements!: number;
}

@InputType({ description: "A row of windows in time, each with a network of its own." })
export class NetworkWindow {
  @Field(() => Int, { description: "How many days a window has." })
  size!: number;

  @Field(() => Int, { nullable: true, description: "How many days after one the next begins; the size if not given." })
  step?: number | null;

  @Field(() => Kernel, {
    nullable: true,
    defaultValue: Kernel.NONE,
    description: "How the weight of a statement falls with its distance from the middle of the window.",
  })
  kernel!: keyof typeof Kernel;
}

@ArgsType()
export class NetworksArguments extends NetworkArguments {
  @Field(() => NetworkWindow, {
    description:
      "The windows, from the first day that the filter gives on, or that of the first statement, until one holds the last.",
  })
  window!: NetworkWindow;
}

@ArgsType()
export class PolarisationArguments extends CodedArguments {
  @Field(() => Normalisation, {
    nullable: true,
    defaultValue: Normalisation.AVERAGE,
    description: "What the weights of congruence and conflict are divided by.",
  })
  normalise!: keyof typeof Normalisation;
}

const FOR_AFFILIATIONS: readonly string[] = [Normalisation.ACTIVITY, Normalisation.PROMINENCE];

/** Refuses arguments that do not go together, all of them at once. */
export function checkNetwork(wanted: NetworkArguments): void {
  refuse(wrongIn(wanted));
}

/** The same, of windows too. */
export function checkNetworks({ window, ...wanted }: NetworksArguments): void {
  const { size, step } = window;
  refuse([
    ...wrongIn(wanted),
    (size < 1 || size > MOST_DAYS) && `"size" is ${size}; a window has 1 to ${MOST_DAYS} days.`,
    step != null && (step < 1 || step > MOST_DAYS) && `"step" is ${step}; give 1 to ${MOST_DAYS} days.`,
  ]);
}

/** The same, for camps. */
export function checkPolarisation({ normalise, values }: PolarisationArguments): void {
  refuse([
    FOR_AFFILIATIONS.includes(normalise) &&
      `"normalise: ${normalise}" is for affiliations. Take AVERAGE, JACCARD, PRODUCT, COSINE or NONE.`,
    ...wrongValues(values),
  ]);
}

/** A hundred years. */
const MOST_DAYS = 36_525;

type Sentence = string | false | null | undefined;

function refuse(sentences: readonly Sentence[]): void {
  const wrong = sentences.filter((sentence) => typeof sentence === "string");
  if (wrong.length > 0) throw new Refusal(wrong.join(" "));
}

const wrongValues = (values: CodedArguments["values"]): Sentence[] => [
  values?.length === 0 && '"values" is empty, so that nothing would count. Name some of -2, -1, 0, 1 and 2.',
  values?.some((value) => Math.abs(value) > 2) && `"values" has ${values.join(", ")}; values run from -2 to 2.`,
];

function wrongIn(wanted: NetworkArguments): Sentence[] {
  const { kind, level, normalise, values, signed, minWeight, minStatements } = wanted;
  const isOfPairs = isOneMode(wanted);
  const isForAffiliations = FOR_AFFILIATIONS.includes(normalise);
  return [
    normalise !== Normalisation.NONE &&
      (kind === NetworkKind.POSITION || isForAffiliations === isOfPairs) &&
      `"normalise: ${normalise}" does not go with ${kind}: ${
        kind === NetworkKind.POSITION
          ? "a mean stance is divided by nothing. Leave it out."
          : `take ${isOfPairs ? "AVERAGE, JACCARD, PRODUCT, COSINE" : "ACTIVITY, PROMINENCE"} or NONE.`
      }`,
    level === NetworkLevel.ISSUE &&
      !isOfPairs &&
      `"level: ISSUE" does not go with ${kind}, which ties actors to what they speak of. Leave it out.`,
    signed && kind !== NetworkKind.AFFILIATION && `"signed" is for AFFILIATION only. Leave it out.`,
    ...wrongValues(values),
    minWeight < 0 && `"minWeight" is ${minWeight}; give 0 or more, since it is compared whatever the sign of a weight.`,
    minStatements < 1 && `"minStatements" is ${minStatements}; give 1 or more.`,
  ];
}
