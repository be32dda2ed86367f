import { Refusal } from "../../refusal.js";

/** Strings, which are passed over, and numbers of valid JSON. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Numbers that might not be written as JavaScript would write them: long ones, and all but whole ones. */
const INEXACT = /\d{16}|\d[.eE]|-0/;

/**
 * Reads JSON so that nothing in it is lost: numbers as they are written, where JavaScript would round them or write
 * them otherwise, and no key twice, of which it would keep the last.
 */
export function exactJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const names = text.match(/"\s*:/g)?.length ?? 0;
  if (names !== keysIn(value) && hasKeyTwice(text, value)) throw new Refusal("A key stands twice in one record.");
  if (!INEXACT.test(text)) return value;
  return JSON.parse(text.replace(TOKENS, (token) => (token.startsWith('"') ? token : `"${token}"`)));
}

const MOST_DEPTH = 50;

function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth > MOST_DEPTH) throw new Refusal(`The record is nested more than ${MOST_DEPTH} levels deep.`);
  const inner = Object.values(value);
  return inner.reduce((sum: number, each) => sum + keysIn(each, depth + 1), Array.isArray(value) ? 0 : inner.length);
}

/** Colons outside strings stand behind keys only. */
const hasKeyTwice = (text: string, value: unknown): boolean =>
  (text.replace(TOKENS, "").match(/:/g)?.length ?? 0) !== keysIn(value);
