/**
 * What Windows-1252 has where Latin 1 has control characters, from 0x80 on. Files that are called Latin 1 use these,
 * and browsers read them so.
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Latin 1 with the quotation marks and dashes of Windows-1252. */
export const decodeLatin1 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));

/** Where a text that was decoded in spite of it leaves UTF-8, and what to do. */
export function whyNotUtf8(decoded: string): string {
  const at = decoded.indexOf("\ufffd");
  const around = decoded.slice(Math.max(0, at - 20), at + 10).trim();
  return `The line is not UTF-8, at “${around}”. If the file is from Windows or old, say \`encoding: latin1\`; else save it as UTF-8.`;
}
