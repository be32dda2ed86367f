import { nearMisses } from "../../src/domain/near-miss.js";

test("the nearest spellings come first, three at most", () => {
  expect(nearMisses("Pashinyann", ["Pashinian", "Paris", "Pashinyan"])).toEqual(["Pashinyan", "Pashinian"]);
  expect(nearMisses("aaa", ["aab", "aac", "aad", "aae"])).toHaveLength(3);
});

test("a part of an id finds it", () => {
  expect(nearMisses("aliyev", ["ilham-aliyev", "olaf-scholz"])).toEqual(["ilham-aliyev"]);
});

test("what is far off is no suggestion", () => {
  expect(nearMisses("Metternich", ["Pashinyan", "Paris"])).toEqual([]);
});
