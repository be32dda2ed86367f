/** Rules that decide the hard cases, under the question that a coder has. The codebook prints them. */
export const CODING_RULES: readonly { readonly question: string; readonly rules: readonly string[] }[] = [
  {
    question: "Toward whom, and on what?",
    rules: [
      "**Stance** is toward an actor, **agreement** is with the proposition of an issue, and they are coded apart. Whoever accuses Russia of complicity has the stance −2 toward Russia, and agrees (2) that “Russia is an accomplice to the exodus”.",
      "An issue is a sentence that one can agree with or reject, so that agreement has a direction. It includes its narrower issues.",
      "A reading has one target and one issue at most. Words that bear on two actors are read twice, as two codings of one statement. No stance without `toward`, no agreement without `on`.",
      "What is coded is what these words say of the actor, not what is known of the speaker otherwise.",
    ],
  },
  {
    question: "What if no stance is found?",
    rules: [
      "Leave `stance` out. It is then null: the statement was read, and no stance was found. `0` is a finding of its own: what is said for and against the actor is in balance. The same holds for `agreement`.",
      "A coding without target and issue says that somebody read the statement and found neither. A statement without any coding has been read by nobody. A matrix tells the two apart, as NO_STANCE and UNREAD.",
    ],
  },
  {
    question: "Which act is it?",
    rules: [
      "The act is what the speaker does by these words, not how the source reports it: “reiterated a promise” reports a COMMIT, “warned” may report one too. The reporting verb is kept as `cue`.",
      "REQUEST leaves the other free to refuse; DEMAND does not.",
      "WARN points to bad consequences; in THREATEN the speaker will bring them about. An announcement that somebody will be held liable is WARN, with the stance −2 of holding liable.",
      "CRITICISE finds fault; ACCUSE says that a wrong was done, and by whom.",
      "PROPOSE offers something that others have to take up; COMMIT binds the speaker alone.",
    ],
  },
  {
    question: "Is the target named, or only implied?",
    rules: [
      "NAMED: the statement names the target, so that it stands among `mentions` or `addressedTo`.",
      "PRONOUN: a pronoun stands for the target, and the source prints what it refers to.",
      "IMPLIED: the words presuppose a target that they do not point to. “They expelled us”, with nothing printed that “they” refers to, implies one. An accomplice implies a principal, whoever that be. Say in `because` why it is this actor, and in `confidence` how sure you are.",
      "Positions leave implied targets out unless they are asked for.",
    ],
  },
  {
    question: "Who speaks, and for whom?",
    rules: [
      "`saidBy` is whoever uttered the words, in the words of the source (`surface`). `onBehalfOf` is whose position they count for, and why.",
      "OFFICE needs an office that speaks for the actor and was held on the day of the statement, ORGAN a membership on that day. Where the day is uncertain, one of the days that it may have been has to be covered. Otherwise the dossier is refused: nobody's office is guessed.",
      "METONYM needs the word that stands for the actor, such as “Paris”, and this word among the names of the actor.",
      "SELF: the source names no person, and the actor itself is the subject: “France estimates”. It is right for states too.",
      "ATTRIBUTED: the source ascribes an unnamed voice to the actor, as in “a French diplomat”. Such words count in positions only if the actor is named in the question.",
      "A place never speaks; its authority or its people do.",
    ],
  },
  {
    question: "What if the source does not name the speaker?",
    rules: [
      "Each mention is an actor of its own, of the kind UNNAMED: two “diplomats” may be one or two persons, so they are two actors. There is no actor “Anonymous”.",
      "An unnamed voice counts in positions between actors only if it is named in the question.",
    ],
  },
  {
    question: "Which words are names?",
    rules: [
      "Every spelling that is printed for an actor is a name of it, misspelt ones too. What is printed stays as `surface`.",
      "METONYM finds the actor: “Paris” is France. DESCRIPTION never does: “rebels” are others in the next article.",
      "A title, such as “the Azerbaijani President”, stands among the `names` of the office, and means its holder on a given day.",
      "The place, the authority and the people of a territory are three actors.",
    ],
  },
  {
    question: "Which day is it?",
    rules: [
      "A statement is dated when it was made, not when it was printed. `text` keeps the words of the source, `rule` says how they were resolved.",
      "`date` is as exact as it is known, and nothing is rounded: `2023`, `2023-09`, `2023-09-26`, an interval `2023-09-18/2023-09-24`, open at an end `../2023-09-26`. An interval is uncertainty, never duration; an event that lasted has `until`.",
      "Weekdays and words such as “yesterday” are counted from the reference day of the source (`reference`); say in `referenceBecause` how that is known. A weekday that contradicts its date is an error.",
      "CARRIED where the day stands in a sentence before. RELATIVE names its event as `to`. CONTEXT gives its reason as `because`.",
      "If all that is known is that it had been said when the source was written, it is BEFORE_REFERENCE, open at its beginning.",
    ],
  },
  {
    question: "What if it depends on a condition?",
    rules: [
      "A condition is not a stance. “If the shelling ends” is kept as `condition`, verbatim or as a gist of it, on a COMMIT toward those who are promised something, or on a THREATEN toward those who are threatened.",
      "It stands at the reading that it is of; one that holds of all readings may stand at the statement. It stands in one place.",
    ],
  },
  {
    question: "What of a promise?",
    rules: [
      "A COMMIT is toward those to whom something is promised; `beneficiaries` are those who gain by it, often others. `deadline` is the date that the words name, never one that seems fair.",
      "FULFILLED_BY and BROKEN_BY lead to the statement or event that did it. Two promises that may be kept apart are two statements. A deadline that has passed breaks nothing: whether the promise was kept is for a source to say.",
    ],
  },
  {
    question: "What if it was not said, or said before?",
    rules: [
      "`negated`: the source says that this was *not* said. It is coded like any other statement, and counts in no position.",
      "`reiterates`: the source says that it had been said before: “recalled”, “reiterated”. Where the earlier statement is in the dossier, a link REPEATS leads to it.",
    ],
  },
  {
    question: "Did the event take place?",
    rules: [
      "Announced is not held. `status` is how far the event had come when the source was written; it is for a later source to say more.",
      "A participant's `attendance` has a status of its own. Nobody ATTENDED an event that is only ANNOUNCED.",
      "Participants are those whom the source names as such, and no others.",
    ],
  },
  {
    question: "What if it is printed twice?",
    rules: [
      "Each printing owns its words: the passage, the reporting verb (`cue`) and its quotations. A heading is a second printing of the same statement (`place: HEADING`), not a second statement. The quotations of a statement are those of its first printing.",
      "Words are quoted as printed. Punctuation of the source's own sentence is no part of a quotation: printed “guaranteed.”, kept “guaranteed”. `npx --no demarche seal` finds their places, counted in Unicode code points.",
      "DIRECT and MIXED need a quotation; INDIRECT and PARAPHRASE have none.",
      "`depth` is 1 where the source itself reports the words, 2 where it reports a report of them.",
    ],
  },
  {
    question: "Does one statement contradict another?",
    rules: [
      "CONTRADICTS: both cannot be meant at once, of the same thing at the same time. NOT_CONTRADICTS: they seem to, as their values do, but the thing, the time or the condition is another; say in `because` which.",
      "A change of mind is no contradiction where the earlier statement is taken back: link it by RETRACTS.",
    ],
  },
  {
    question: "What if coders differ?",
    rules: [
      "Every reading stays, under the name of its coder. Nobody's reading is overwritten: a later one of the same coder replaces it from a given time on (`supersededAt`).",
      "A statement counts once per holder, target and issue: by its ADJUDICATED reading, else by the median of its coders. Where two values stand in the middle, the one nearer to 0 counts, and 0 if they have opposite signs.",
      "What a program read (MACHINE) counts in no position until a person has ACCEPTED it.",
    ],
  },
];
