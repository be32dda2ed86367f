import { editDistance } from "./edit-distance.js";

/** Those of the candidates that are spelt almost like the word, the nearest first, three at most. */
export function nearMisses(word: string, candidates: Iterable<string>): string[] {
  const allowed = Math.max(1, Math.floor(word.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowed || isPart(word, candidate))
    .sort((a, b) => a.distance - b.distance || a.candidate.localeCompare(b.candidate))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** A surname finds the person: `pashinyan` is a part of `nikol-pashinyan`. */
const isPart = (word: string, candidate: string): boolean =>
  word.length >= 3 &&
  candidate
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word.toLowerCase());
