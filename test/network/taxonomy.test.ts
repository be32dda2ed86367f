import { type Broader, issueLevel } from "../../src/network/taxonomy.js";

/** Quotas belong to fish and to trade; fish belongs to the sea, which is as broad as trade. Flags stand alone. */
const TAXONOMY: readonly Broader[] = [
  { narrow: "fish", broad: "sea" },
  { narrow: "nets", broad: "fish" },
  { narrow: "quotas", broad: "fish" },
  { narrow: "quotas", broad: "trade" },
  { narrow: "season", broad: "quotas" },
];

const at = (level: number, ...issues: string[]) => issues.map((issue) => issueLevel(TAXONOMY, level).countedAt(issue));

test("an issue counts at the wider ones that stand on the level, and so at both of two", () => {
  expect(at(0, "season", "quotas", "nets")).toEqual([["sea", "trade"], ["sea", "trade"], ["sea"]]);
  expect(at(1, "season", "quotas", "nets")).toEqual([["fish"], ["fish"], ["fish"]]);
  expect(at(2, "season", "quotas", "nets")).toEqual([["quotas"], ["quotas"], ["nets"]]);
});

test("one that stands above the level, or in no taxonomy, counts as itself", () => {
  expect(at(2, "fish", "sea", "trade", "flags")).toEqual([["fish"], ["sea"], ["trade"], ["flags"]]);
  expect(at(9, "season")).toEqual([["season"]]);
  expect(issueLevel([], 0).countedAt("fish")).toEqual(["fish"]);
});

test("what counts as an issue is known once it was met", () => {
  const level = issueLevel(TAXONOMY, 0);
  for (const issue of ["season", "nets", "flags"]) level.countedAt(issue);
  expect(["sea", "trade", "flags", "fish"].map(level.narrower)).toEqual([
    ["season", "nets"],
    ["season"],
    ["flags"],
    [],
  ]);
});

test("issues that lead back to themselves have a level nevertheless, whichever is asked for first", () => {
  const round: Broader[] = [
    { narrow: "a", broad: "b" },
    { narrow: "b", broad: "c" },
    { narrow: "c", broad: "a" },
  ];
  const [one, other] = [issueLevel(round, 0), issueLevel(round.toReversed(), 0)];
  expect(["a", "b", "c"].map(one.countedAt)).toEqual([..."cba"].map(other.countedAt).toReversed());
});

test("with many ways up, levels are found at once", () => {
  const lattice = Array.from({ length: 60 }, (_, row) =>
    [0, 1].flatMap((from) => [0, 1].map((to) => ({ narrow: `${row + 1}${"ab"[from]}`, broad: `${row}${"ab"[to]}` }))),
  ).flat();
  expect(issueLevel(lattice, 3).countedAt("60a")).toEqual(["3a", "3b"]);
});
