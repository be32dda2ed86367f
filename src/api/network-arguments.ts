import { ArgsType, Field, Float, Int } from "type-graphql";
import { Refusal } from "../refusal.js";
import { Duplicates, NetworkKind, NetworkLevel, NetworkOver, Normalisation, Voice } from "./enums.js";
import { StatementFilter } from "./filters/statement-filter.js";

@ArgsType()
export class NetworkArguments {
  @Field(() => NetworkKind, { description: "What makes the ties." })
  kind!: keyof typeof NetworkKind;

  @Field(() => NetworkLevel, {
    nullable: true,
    defaultValue: NetworkLevel.ACTOR,
    description: "What is tied to one another; affiliations and positions tie actors to what they speak of.",
  })
  level!: keyof typeof NetworkLevel;

  @Field(() => StatementFilter, { nullable: true, description: "Which statements make it; all conditions hold." })
  filter?: StatementFilter | null;

  @Field(() => NetworkOver, {
    nullable: true,
    defaultValue: NetworkOver.ISSUE,
    description: "What statements are compared on. Positions are toward actors always.",
  })
  over!: keyof typeof NetworkOver;

  @Field(() => Voice, {
    nullable: true,
    defaultValue: Voice.REPRESENTED,
    description:
      "Whether a statement counts for the actor represented or for its speaker. Unnamed and attributed voices count only where the filter names them.",
  })
  voice!: keyof typeof Voice;

  @Field(() => [Int], {
    nullable: true,
    description: "The values that count, from −2 to 2; all if not given. Statements of other values are left out.",
  })
  values?: number[] | null;

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

  @Field(() => Duplicates, {
    nullable: true,
    defaultValue: Duplicates.ALL,
    description: "Within what statements of the same actor, issue and value count once.",
  })
  duplicates!: keyof typeof Duplicates;

  @Field(() => Float, {
    nullable: true,
    defaultValue: 0,
    description: "Ties of less weight are left out, whatever their sign.",
  })
  minWeight!: number;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "Ties of fewer statements are left out." })
  minStatements!: number;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: "The seed of chance, by which communities come out the same each time.",
  })
  seed!: number;
}

const FOR_AFFILIATIONS: readonly string[] = [Normalisation.ACTIVITY, Normalisation.PROMINENCE];

/** Refuses arguments that do not go together, all of them at once. */
export function checkNetwork(wanted: NetworkArguments): void {
  const { kind, level, normalise, values, signed, minWeight, minStatements } = wanted;
  const isOneMode = kind !== NetworkKind.AFFILIATION && kind !== NetworkKind.POSITION;
  const isForAffiliations = FOR_AFFILIATIONS.includes(normalise);
  const wrong = [
    normalise !== Normalisation.NONE &&
      (kind === NetworkKind.POSITION || isForAffiliations === isOneMode) &&
      `"normalise: ${normalise}" does not go with ${kind}: ${
        kind === NetworkKind.POSITION
          ? "a mean stance is divided by nothing. Leave it out."
          : `take ${isOneMode ? "AVERAGE, JACCARD, PRODUCT, COSINE" : "ACTIVITY, PROMINENCE"} or NONE.`
      }`,
    level === NetworkLevel.ISSUE &&
      !isOneMode &&
      `"level: ISSUE" does not go with ${kind}, which ties actors to what they speak of. Leave it out.`,
    signed && kind !== NetworkKind.AFFILIATION && `"signed" is for AFFILIATION only. Leave it out.`,
    values?.length === 0 && '"values" is empty, so that nothing would count. Name some of -2, -1, 0, 1 and 2.',
    values?.some((value) => Math.abs(value) > 2) && `"values" has ${values.join(", ")}; values run from -2 to 2.`,
    minWeight < 0 && `"minWeight" is ${minWeight}; give 0 or more, since it is compared whatever the sign of a weight.`,
    minStatements < 1 && `"minStatements" is ${minStatements}; give 1 or more.`,
  ].filter((sentence) => typeof sentence === "string");
  if (wrong.length > 0) throw new Refusal(wrong.join(" "));
}
