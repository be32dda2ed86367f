import { z } from "zod";
import { nearMisses } from "../domain/near-miss.js";
import { parsePartialDate } from "../domain/partial-date.js";
import { codesOf, type VocabularyName } from "../domain/vocabulary.js";

/** An id as people write it: `nikol-pashinyan`. It begins with a letter, so that maps keep the order of the file. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "An id is written in small letters, digits and hyphens, such as ilham-aliyev.",
  );

/** Words of a text that are not empty, in NFC as the texts are. */
export const verbatim = z.string().trim().normalize("NFC").min(1, "Words are missing here.");

/** Control characters, and those that turn the direction of what is read, without being seen. */
const HIDDEN = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFFFD]/u;

const codePoint = (character = ""): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Words that a coder writes. */
export const words = verbatim.refine((text) => !HIDDEN.test(text), {
  error: ({ input }) =>
    `A character that nobody sees stands here: ${codePoint(String(input).match(HIDDEN)?.[0])}. Type the words anew.`,
});

/** A language; without a tag that is known its weekdays could not be read. */
export const language = words.refine(isLanguage, "Write a BCP 47 tag, such as en, fr or pt-BR; und if unknown.");

/** One term of a vocabulary. */
export const term = <Name extends VocabularyName>(name: Name) => z.enum(codesOf(name));

/** A partial date; a bare year is a number in YAML. */
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .superRefine((text, context) => {
    try {
      parsePartialDate(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as RangeError).message });
    }
  });

/** A day or a moment at which a coder worked. */
export const moment = z
  .string()
  .refine(
    (text) => [z.iso.date(), z.iso.datetime({ offset: true })].some((form) => form.safeParse(text).success),
    "Write a day, 2026-11-23, or a moment, 2026-11-23T10:00:00Z.",
  )
  .describe("A day such as 2026-11-23, or a moment.");

/** The SHA-256 of words, in full. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/, "A SHA-256 has 64 hexadecimal digits; demarche seal writes it.");

/** A number; whole ones only as large as they are exact in JavaScript. */
export const number = z
  .number()
  .refine(
    (value) => !Number.isInteger(value) || Number.isSafeInteger(value),
    "This is beyond 2^53, where numbers are no longer exact. Write it in a larger unit, such as thousands.",
  );

/** −2 … +2 in whole steps. */
export const scale = z
  .int("The scale has whole steps: −2, −1, 0, 1, 2.")
  .min(-2, "The scale runs from −2 to 2.")
  .max(2, "The scale runs from −2 to 2.");

/** A map that knows its keys: an unknown one is named, with the key that was probably meant. */
export const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return undefined;
      const known = Object.keys(shape);
      const sentences = issue.keys.map((key) => {
        const [meant] = nearMisses(key, known);
        return `There is no key "${key}" here; ${meant ? `did you mean ${meant}?` : `the keys are ${known.join(", ")}.`}`;
      });
      return sentences.join("\n");
    },
  });

/** A list, or the one item that it would hold. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), item])
    .transform((given): z.output<Item>[] => (Array.isArray(given) ? given : [given as z.output<Item>]))
    .default([]);

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
