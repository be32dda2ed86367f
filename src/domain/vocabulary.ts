/**
 * Every controlled term of the graph, with the sentence that a coder reads before choosing it.
 *
 * The GraphQL enums, the dossier's schema, the `Term` nodes and `docs/codebook.md` derive from this table.
 */
export const VOCABULARY = {
  ActorKind: {
    description: "What sort of actor speaks or is spoken of.",
    terms: {
      STATE: "A state, whatever name, capital or government it is called by.",
      DE_FACTO_AUTHORITY: "An authority that rules a territory without general recognition.",
      INSTITUTION: "An organ of a state or of an organisation, such as a parliament, a ministry or a council.",
      INTERGOVERNMENTAL: "An organisation whose members are states.",
      ORGANISATION: "A party, firm, non-governmental organisation or medium.",
      ARMED_FORCE: "Fighters as a body, regular or not.",
      POPULATION: "People without an organ that could speak for them.",
      COALITION: "Several actors that speak as one.",
      PERSON: "A named human being.",
      UNNAMED: "One voice that the source does not name; every mention is an actor of its own.",
      TERRITORY: "A place; it never speaks.",
      UNSPECIFIED: "An actor of a data set that does not say what it is.",
    },
  },
  NameKind: {
    description: "What sort of name a spelling is, and so whether it finds the actor.",
    terms: {
      OFFICIAL: "The name that the actor uses of itself, in its own language and script.",
      SHORT: "A shorter form of the name, such as a surname.",
      ABBREVIATION: "Initials or another abbreviation.",
      ALIAS: "Another name for the same actor.",
      TRANSLITERATION: "The name written in another script or by other rules of spelling.",
      MISSPELLING: "A spelling printed by mistake.",
      METONYM: "A capital or building that stands for those who decide there; it finds the actor.",
      DEMONYM: "The word for those who belong to the actor.",
      DESCRIPTION: "Words that describe the actor in one text, such as “rebels”; they never find it.",
    },
  },
  SpeechAct: {
    description: "The force of the words: what the speaker does by saying them. The codes are CAMEO's.",
    terms: {
      ASSERT: "Says that something is so (CAMEO 010).",
      DENY: "Says that something is not so, or was not done (CAMEO 016).",
      DECLINE: "Refuses to comment or to take a position (CAMEO 011).",
      EXPRESS: "Voices sympathy, regret or an apology (CAMEO 015, 018, 055).",
      PRAISE: "Approves, endorses or defends an actor (CAMEO 051–053).",
      CRITICISE: "Finds fault with an actor (CAMEO 111).",
      ACCUSE: "Holds an actor guilty of a wrong (CAMEO 112).",
      REQUEST: "Appeals for something (CAMEO 02).",
      PROPOSE: "Offers to meet, to mediate or to settle (CAMEO 036–039).",
      DEMAND: "Requires something of an actor (CAMEO 10).",
      COMMIT: "Promises to do something, with or without a condition (CAMEO 03).",
      REJECT: "Turns down a proposal, demand or request (CAMEO 12).",
      WARN: "Points to bad consequences without saying that the speaker will bring them about (CAMEO 012).",
      THREATEN: "Says that the speaker will bring about bad consequences (CAMEO 13).",
      DECLARE: "Changes a status by saying so, as a recognition does (CAMEO 054).",
      VOTE: "Casts a vote.",
    },
  },
  StatementMode: {
    description: "How much of the wording the source gives.",
    terms: {
      DIRECT: "A whole clause stands between quotation marks.",
      MIXED: "A fragment stands between quotation marks.",
      INDIRECT: "The content is told in a clause of the source's own.",
      PARAPHRASE: "Only the act and its topic are told.",
    },
  },
  Basis: {
    description: "Why a statement counts for the actor it is said on behalf of.",
    terms: {
      OFFICE: "The speaker held an office on that day which speaks for the actor.",
      ORGAN: "The speaker was part of the actor on that day.",
      EXPLICIT: "The source prints that the words are said on behalf of the actor.",
      METONYM: "The source names a capital or building that stands for the actor.",
      ATTRIBUTED: "The source ascribes an unnamed voice to the actor; left out of positions unless asked for.",
      SELF: "The actor speaks for itself, states too.",
    },
  },
  TargetBasis: {
    description: "How the source points to the actor that a reading is toward.",
    terms: {
      NAMED: "The source names the target.",
      PRONOUN: "A pronoun stands for the target, and what it refers to is printed.",
      IMPLIED: "The words presuppose the target without pointing to it; left out of positions unless asked for.",
    },
  },
  EvidencePlace: {
    description: "Where in the source the words stand.",
    terms: {
      BODY: "In the running text.",
      HEADING: "In a title or a cross-heading.",
      CAPTION: "Under a picture or a table.",
    },
  },
  EvidenceStatus: {
    description: "Whether the words are where the anchor says that they are.",
    terms: {
      VERIFIED: "The text is held and the words stand at the anchor.",
      MOVED: "The text is held and the words stand once, elsewhere than at the anchor.",
      LOST: "The text is held and the words do not stand in it, or in more than one other place.",
      TEXT_NOT_HELD: "The text of the source is not in the texts folder, so the anchor could not be checked.",
      NOT_ANCHORED: "The statement has no anchor in a text, only a place such as a row or a page.",
    },
  },
  EventKind: {
    description: "What sort of event statements are about.",
    terms: {
      FIGHTING: "Armed violence.",
      CEASEFIRE: "An end of fighting, agreed or declared.",
      SURRENDER: "One side gives up.",
      AGREEMENT: "A text or an understanding that parties accept.",
      MEETING: "Actors meet or confer.",
      VOTE: "A body votes.",
      DEPLOYMENT: "Forces or missions are sent or stationed.",
      SANCTION: "Measures are imposed or lifted.",
      AID: "Help is given.",
      DISPLACEMENT: "People flee, move or are moved.",
      PROTEST: "People demonstrate.",
      OTHER: "Any other event.",
    },
  },
  EventStatus: {
    description: "How far an event had come when the source was printed; an announcement is not a fact.",
    terms: {
      ANNOUNCED: "The source says that it will take place.",
      ONGOING: "The source says that it is going on.",
      HELD: "The source says that it took place.",
      CANCELLED: "The source says that it will not take place, or did not.",
    },
  },
  Attendance: {
    description: "Whether a participant was there, as far as the source says.",
    terms: {
      ANNOUNCED: "The source says that the participant will be there.",
      ATTENDED: "The source says that the participant was there.",
      ABSENT: "The source says that the participant was not there.",
    },
  },
  ParticipantRole: {
    description: "The part that an actor has in an event.",
    terms: {
      INITIATOR: "The actor acts, or acts first.",
      TARGET: "The actor is acted upon.",
      PARTY: "The event is the actor's own, together with the other parties.",
      PARTICIPANT: "The actor takes part without being a party.",
      HOST: "The actor receives the others.",
    },
  },
  FigureBound: {
    description: "How a number is bounded by the words around it.",
    terms: {
      EXACT: "Exactly this number.",
      ABOUT: "Approximately this number.",
      AT_LEAST: "This number or more.",
      AT_MOST: "This number or less.",
      MORE_THAN: "More than this number.",
      LESS_THAN: "Less than this number.",
      BETWEEN: "Between two numbers, both given.",
    },
  },
  DateRule: {
    description: "How the words of the source were resolved to a date.",
    terms: {
      EXPLICIT: "The source prints the date as it is given here.",
      YEAR_SUPPLIED: "The source prints day and month; the year comes from the reference day.",
      WEEKDAY_BEFORE: "The source prints a weekday: the last one on or before the reference day.",
      WEEKDAY_AFTER: "The source prints a weekday: the first one on or after the reference day.",
      DAY_WORD: "The source prints a word such as “yesterday”, counted from the reference day.",
      RELATIVE: "The source prints a distance from another event.",
      CARRIED: "The date is that of the sentences before.",
      CONTEXT: "The date follows from other facts, for a reason that is given.",
      BEFORE_REFERENCE: "All that is known is that it was not after the reference day.",
      IMPORTED: "The date comes from an imported data set.",
    },
  },
  CodingMethod: {
    description: "How a reading came about, and so whether it counts in positions.",
    terms: {
      HAND: "A person coded the statement.",
      MACHINE: "A program coded the statement and nobody has accepted it; it counts in no position.",
      ACCEPTED: "A program coded the statement and a person accepted it.",
      RULE: "A table of rules coded the statement.",
      IMPORTED: "The reading comes from an imported data set.",
      ADJUDICATED: "A person decided between differing readings; it goes before all others.",
    },
  },
  CellStatus: {
    description:
      "What the sources held say of one actor's position toward another, or on an issue or event; silence is not neutrality.",
    terms: {
      STANCE: "The holder took a stance toward the target, or on what is asked about.",
      NO_STANCE: "The holder's words to or on the target were read and no stance toward it was found.",
      UNREAD: "The holder's words are to or on the target, and nobody has read them.",
      NOT_ON_TARGET: "The holder spoke in these days, but neither to nor on the target.",
      NEVER_SPOKE: "No words in these days count for the holder.",
    },
  },
  CoderKind: {
    description: "Who or what a reading is by.",
    terms: {
      PERSON: "A human coder.",
      PROGRAM: "A program.",
      DATASET: "An imported data set.",
    },
  },
  Voice: {
    description: "Whose position a statement is counted as.",
    terms: {
      REPRESENTED: "The actor on whose behalf it was said.",
      SPEAKER: "The actor who said it.",
    },
  },
  StatementRelation: {
    description: "How a statement bears on another statement or on an event.",
    terms: {
      CONCERNS: "It is about the event.",
      REPEATS: "It says again what the other statement says.",
      REPLIES_TO: "It answers the other statement.",
      QUOTES: "It quotes the other statement.",
      CONTRADICTS: "It says the opposite of the other statement.",
      NOT_CONTRADICTS: "It does not say the opposite of the other statement, though it may seem so.",
      RETRACTS: "It takes the other statement back.",
      FULFILLED_BY: "What it promises was done by the event or statement.",
      BROKEN_BY: "What it promises was broken by the event or statement.",
    },
  },
} as const;

export type VocabularyName = keyof typeof VOCABULARY;
export type Term<Name extends VocabularyName> = keyof (typeof VOCABULARY)[Name]["terms"] & string;

/** The terms of one vocabulary with their definitions, in the order in which they are written above. */
export const termsOf = <Name extends VocabularyName>(name: Name): [term: Term<Name>, definition: string][] =>
  Object.entries(VOCABULARY[name].terms) as [Term<Name>, string][];

/** The names of all vocabularies, in the order in which they are written above. */
export const vocabularyNames = Object.keys(VOCABULARY) as VocabularyName[];

/** The codes of one vocabulary, as a tuple that is never empty. */
export const codesOf = <Name extends VocabularyName>(name: Name): [Term<Name>, ...Term<Name>[]] =>
  termsOf(name).map(([term]) => term) as [Term<Name>, ...Term<Name>[]];
