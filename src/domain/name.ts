import anyAscii from "any-ascii";

/**
 * What is left of a name when case, accents, apostrophes, punctuation and script are folded away.
 *
 * Two spellings find the same actor if they fold to the same; "İlham Əliyev" and "ILHAM ELIYEV" do,
 * "Aliyev" and "Aliev" do not, since no two sounds are taken for one.
 */
export const foldName = (text: string): string =>
  anyAscii(text.normalize("NFC"))
    .toLowerCase()
    .replace(/['’ʼʻ`]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
