/** Control characters, halves of surrogate pairs and two non-characters, which XML 1.0 does not allow even if escaped. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** A text without the characters that XML forbids. */
export const allowed = (text: string): string => text.replace(FORBIDDEN, "");

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A value as XML holds it, between tags or in an attribute; line ends and tabs would be spaces there if they were not escaped. */
export const xml = (value: unknown): string =>
  allowed(String(value ?? ""))
    .replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
