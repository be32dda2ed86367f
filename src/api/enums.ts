import { registerEnumType } from "type-graphql";
import { type Term, termsOf, VOCABULARY, type VocabularyName } from "../domain/vocabulary.js";

type EnumOf<Name extends VocabularyName> = { readonly [T in Term<Name>]: T };

/** The GraphQL enum of a vocabulary: its terms, each with the definition that a coder reads. */
function enumOf<Name extends VocabularyName>(name: Name): EnumOf<Name> {
  return enumeration(name, VOCABULARY[name].description, Object.fromEntries(termsOf(name))) as EnumOf<Name>;
}

function enumeration<const Terms extends Record<string, string>>(name: string, description: string, terms: Terms) {
  const values = Object.fromEntries(Object.keys(terms).map((term) => [term, term]));
  const valuesConfig = Object.fromEntries(Object.entries(terms).map(([term, text]) => [term, { description: text }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values as { readonly [T in keyof Terms & string]: T };
}

export const ActorKind = enumOf("ActorKind");
export const NameKind = enumOf("NameKind");
export const SpeechAct = enumOf("SpeechAct");
export const StatementMode = enumOf("StatementMode");
export const Basis = enumOf("Basis");
export const TargetBasis = enumOf("TargetBasis");
export const EvidencePlace = enumOf("EvidencePlace");
export const EvidenceStatus = enumOf("EvidenceStatus");
export const EventKind = enumOf("EventKind");
export const EventStatus = enumOf("EventStatus");
export const Attendance = enumOf("Attendance");
export const ParticipantRole = enumOf("ParticipantRole");
export const FigureBound = enumOf("FigureBound");
export const DateRule = enumOf("DateRule");
export const CodingMethod = enumOf("CodingMethod");
export const CellStatus = enumOf("CellStatus");
export const CoderKind = enumOf("CoderKind");
export const Voice = enumOf("Voice");
export const StatementRelation = enumOf("StatementRelation");

export const DatePrecision = enumeration("DatePrecision", "How much of a date is known.", {
  DAY: "The day is known.",
  MONTH: "The month is known, the day is not.",
  YEAR: "The year is known, the month is not.",
  INTERVAL: "The day lies somewhere in an interval, which may be open at one end.",
});

export const StatementOrder = enumeration("StatementOrder", "The order in which statements are listed.", {
  DATE_DESC: "The newest first, by the earliest day on which each may have been made.",
  DATE_ASC: "The oldest first, by the earliest day on which each may have been made.",
});

export const ActorOrder = enumeration("ActorOrder", "The order in which actors are listed.", {
  ID: "By id.",
  STATEMENTS_DESC:
    "Those on whose behalf most was said first, attributed statements too; of as many statements, by id.",
});

export const StatementRole = enumeration("StatementRole", "What an actor has to do with a statement.", {
  SPEAKER: "The actor said it.",
  ON_BEHALF_OF: "It was said on behalf of the actor, by whomever.",
  ADDRESSEE: "It was said to the actor.",
  MENTIONED: "It mentions the actor.",
  TARGET: "A current reading of it is toward the actor, also where its words only imply the actor.",
});

export const PositionBy = enumeration("PositionBy", "What positions are told apart by, besides who holds them.", {
  TARGET: "By the actor that the position is toward.",
  ISSUE: "By the issue that the position is on.",
  TARGET_AND_ISSUE: "By the actor and the issue together.",
});

export const CountBy = enumeration("CountBy", "What statements are counted by.", {
  HOLDER: "By the actors that they count for.",
  SPEAKER: "By the actors who say them.",
  TARGET: "By the actors that they are read as being toward.",
  ISSUE: "By the issues that they are read as being on.",
  ACT: "By the acts that they are read as.",
  SOURCE: "By the sources in which they are printed.",
  DAY: "By the day on which they were made.",
  MONTH: "By the month in which they were made.",
  YEAR: "By the year in which they were made.",
});

export const DateMatch = enumeration("DateMatch", "How an uncertain date is compared with a range of days.", {
  OVERLAPS: "Any day that the date may be lies in the range.",
  WITHIN: "Every day that the date may be lies in the range.",
});

export const SearchKind = enumeration("SearchKind", "The kinds of things that a search may find.", {
  Actor: "Actors, by any of their names.",
  Statement: "Statements, by their quotations and their gist.",
  Source: "Sources, by their title.",
  Event: "Events, by their name.",
  Issue: "Issues, by their proposition and definition.",
});

export const NetworkKind = enumeration("NetworkKind", "What ties actors, or what they speak on, to one another.", {
  AFFILIATION: "Who speaks on what: a tie weighs as much as there are statements of the actor on the issue.",
  CO_STATEMENT:
    "Who speaks on the same issues, whatever they say: a tie weighs as much as there are pairs of statements.",
  CONGRUENCE: "Who says the same: a pair of statements on the same issue counts 1 less the distance of its values.",
  CONFLICT: "Who says the contrary: a pair of statements on the same issue counts by the distance of its values.",
  SUBTRACT: "Congruence minus conflict, below 0 where two are more often at odds than of one mind.",
  POSITION: "Who takes which stance toward whom: a tie weighs the mean stance of its statements and has a direction.",
  JOINT:
    "Who speaks together, whatever is read in it: a tie weighs as much as there are statements that both make, or that are made on behalf of both.",
});

export const NetworkLevel = enumeration("NetworkLevel", "What is tied to one another.", {
  ACTOR: "Actors, by the issues that they speak on.",
  ISSUE: "Issues, by the actors that speak on them.",
});

export const NetworkOver = enumeration("NetworkOver", "What statements are compared on.", {
  ISSUE: "The issues that they are on, by agreement.",
  TARGET: "The actors that they are toward, by stance; what two actors agree about is then a third one.",
});

export const Normalisation = enumeration(
  "Normalisation",
  "What the weight of a tie is divided by, so that whoever speaks much is not tied to everybody.",
  {
    NONE: "By nothing.",
    AVERAGE: "By how many statements the two have on average.",
    JACCARD: "By what only one of the two says and the products of what both say, issue by issue and value by value.",
    PRODUCT: "By the product of how many statements each has.",
    COSINE: "By the product of the lengths of both profiles, which have the number of statements on every issue.",
    ACTIVITY: "By how many statements the actor has; for affiliations only.",
    PROMINENCE: "By how many statements are on the issue; for affiliations only.",
  },
);

export const Duplicates = enumeration(
  "Duplicates",
  "Within what statements of the same actor, on the same issue and with the same value, count once.",
  {
    ALL: "Nothing: all count.",
    DOCUMENT: "The source that prints them first.",
    DAY: "The same day.",
    WEEK: "The same week, which begins on Monday.",
    MONTH: "The same month of the same year.",
    YEAR: "The same year.",
    RANGE: "All time, or the range of days that the filter gives.",
  },
);

export const ContradictionStatus = enumeration(
  "ContradictionStatus",
  "What coders have judged of two statements that seem to contradict one another. What a program judged counts for nothing until a person has accepted it.",
  {
    CANDIDATE: "Nobody has judged them.",
    CONFIRMED: "A coder holds that one contradicts the other.",
    REJECTED: "A coder holds that they do not contradict one another.",
    CONTESTED: "Coders differ, and nobody has decided between them.",
  },
);

export const CommitmentStatus = enumeration(
  "CommitmentStatus",
  "What has become of a promise, in the judgement of coders. What a program judged counts for nothing until a person has accepted it.",
  {
    OPEN: "Nobody has linked it to what kept or broke it.",
    KEPT: "It is linked as FULFILLED_BY.",
    BROKEN: "It is linked as BROKEN_BY.",
    CONTESTED: "It is linked as both, by one coder or several, and nobody has decided between them.",
  },
);

export const Kernel = enumeration(
  "Kernel",
  "How the weight of a statement falls with its distance from the middle of a window, u in halves of its width.",
  {
    NONE: "It does not: every statement in the window weighs 1.",
    UNIFORM: "It does not: every statement in the window weighs ½.",
    TRIANGULAR: "In a straight line, 1 − |u|, to nothing at the edges.",
    EPANECHNIKOV: "As ¾ · (1 − u²), to nothing at the edges.",
    GAUSSIAN: "As the normal density of u; statements beyond the edges count too, a little.",
  },
);

export const Granularity = enumeration("Granularity", "How long a period is.", {
  MONTH: "A month of the calendar.",
  QUARTER: "A quarter of a year, from January, April, July or October on.",
  YEAR: "A year.",
});
