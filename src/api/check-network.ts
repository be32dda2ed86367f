import { isOneMode } from "../network/network.js";
import { Refusal } from "../refusal.js";
import { Duplicates, NetworkKind, NetworkLevel, NetworkOver, Normalisation } from "./enums.js";
import type {
  CodedArguments,
  ContradictionArguments,
  NetworkArguments,
  NetworksArguments,
  PolarisationArguments,
} from "./network-arguments.js";

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
export function checkPolarisation(wanted: PolarisationArguments): void {
  const { normalise, values } = wanted;
  refuse([
    FOR_AFFILIATIONS.includes(normalise) &&
      `"normalise: ${normalise}" is for affiliations. Take AVERAGE, JACCARD, PRODUCT, COSINE or NONE.`,
    ...wrongValues(values),
    ...wrongLevel(wanted),
  ]);
}

/** The same, for contradictions. */
export function checkContradictions({ within, status }: ContradictionArguments): void {
  refuse([
    within != null && (within < 1 || within > MOST_DAYS) && `"within" is ${within}; give 1 to ${MOST_DAYS} days.`,
    status?.length === 0 && '"status" is empty, so that nothing would be listed. Name a status, or leave it out.',
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

const wrongLevel = ({ over, issueLevel }: Pick<CodedArguments, "over" | "issueLevel">, kind?: string): Sentence[] => [
  issueLevel != null &&
    issueLevel < 0 &&
    `"issueLevel" is ${issueLevel}; give 0 for the broadest issues, or a greater number.`,
  issueLevel != null &&
    (over === NetworkOver.TARGET || kind === NetworkKind.POSITION) &&
    `"issueLevel" is of issues, and ${kind === NetworkKind.POSITION ? "POSITION" : '"over: TARGET"'} compares what is said of actors. Leave it out.`,
];

/** What compares readings is nothing for statements that are counted whatever is read in them. */
const wrongOfReadings = ({ level, over, values, duplicates, issueLevel }: NetworkArguments): Sentence[] =>
  Object.entries({
    level: level !== NetworkLevel.ACTOR,
    over: over !== NetworkOver.ISSUE,
    values: values != null,
    duplicates: duplicates !== Duplicates.ALL,
    issueLevel: issueLevel != null,
  }).map(
    ([name, isGiven]) =>
      isGiven && `"${name}" is of readings, and JOINT counts statements whatever is read in them. Leave it out.`,
  );

function wrongIn(wanted: NetworkArguments): Sentence[] {
  const { kind, level, normalise, values, signed, minWeight, minStatements, ego, on, distance } = wanted;
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
    ...wrongLevel(wanted, kind),
    ...(kind === NetworkKind.JOINT ? wrongOfReadings(wanted) : []),
    distance < 1 && `"distance" is ${distance}; give 1 or more.`,
    ego == null && distance > 1 && `"distance" is from somebody: name whom by "ego".`,
    ego == null && on != null && `"on" is the day for which "ego" is meant. Give both, or neither.`,
  ];
}
