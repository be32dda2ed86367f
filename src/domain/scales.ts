/** A value that a coder may give, with what it says and words that would be coded so. */
export interface ScaleValue {
  readonly value: -2 | -1 | 0 | 1 | 2;
  readonly meaning: string;
  readonly example: CodedWords;
}

/** Words that show how to code. Those of a statement of the article are coded so in its dossier; all others are invented. */
export interface CodedWords {
  readonly words: string;
  /** The actor that they are toward, or the proposition that they are on. */
  readonly toward?: string;
  readonly statement?: string;
}

/** The scales of a coding, from one end to the other. */
export const SCALES: Readonly<Record<"stance" | "agreement", { description: string; values: readonly ScaleValue[] }>> =
  {
    stance: {
      description: "How the speaker stands toward an actor, by these words alone.",
      values: [
        {
          value: -2,
          meaning: "accuses, condemns, threatens or holds liable",
          example: {
            words: "with the complicity of Russia",
            toward: "Russia",
            statement: "france-complicity-of-russia",
          },
        },
        {
          value: -1,
          meaning: "criticises or warns",
          example: { words: "The closure is a mistake.", toward: "whoever closed the border" },
        },
        {
          value: 0,
          meaning: "is balanced",
          example: { words: "Both sides have reasons, and both have to show restraint.", toward: "either side" },
        },
        {
          value: 1,
          meaning: "praises, reassures or promises a benefit",
          example: {
            words: "guaranteed",
            toward: "Armenians of Nagorno-Karabakh",
            statement: "aliyev-rights-guaranteed",
          },
        },
        {
          value: 2,
          meaning: "sides with or pledges to defend",
          example: {
            words: "We will resist any challenge to Armenia’s territorial integrity",
            toward: "Armenia",
            statement: "colonna-territorial-integrity",
          },
        },
      ],
    },
    agreement: {
      description: "How the speaker stands to the proposition of an issue, whomever the words are toward.",
      values: [
        {
          value: -2,
          meaning: "rejects it",
          example: { words: "This border stays closed.", toward: "The border must be open" },
        },
        {
          value: -1,
          meaning: "rejects it in part or for the time being",
          example: { words: "As long as they shell us, nobody crosses.", toward: "The border must be open" },
        },
        {
          value: 0,
          meaning: "says as much for it as against it",
          example: { words: "Trade matters, and so does our safety.", toward: "The border must be open" },
        },
        {
          value: 1,
          meaning: "affirms it in part or on a condition",
          example: { words: "We will open the crossing when the shelling ends.", toward: "The border must be open" },
        },
        {
          value: 2,
          meaning: "affirms it",
          example: {
            words: "with the complicity of Russia",
            toward: "Russia is an accomplice to the exodus",
            statement: "france-complicity-of-russia",
          },
        },
      ],
    },
  };

/** A value as it is printed, with a true minus sign. */
export const signed = (value: number): string => String(value).replace("-", "−");

/** A whole scale in one sentence's part: −2 rejects it, …, 2 affirms it. */
export const scaleInWords = (name: keyof typeof SCALES): string =>
  SCALES[name].values.map(({ value, meaning }) => `${signed(value)} ${meaning}`).join("; ");
