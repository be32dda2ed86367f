import { foldName } from "../../src/domain/name.js";

test.each([
  ["ILHAM ALIYEV", "Ilham Aliyev"],
  ["  Nikol   Pashinyan ", "Nikol Pashinyan"],
  ["Cote d’Ivoire", "Côte d'Ivoire"],
  ["Nagorno Karabakh", "Nagorno–Karabakh"],
  ["Cafe\u0301", "Café"],
  ["Saint-Étienne", "saint etienne"],
])("%j and %j are one name", (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test("a name in another script is found by its letters", () => {
  expect(foldName("Никол Пашинян")).toBe("nikol pashinyan");
  expect(foldName("Նիկոլ")).toMatch(/^nikol$/);
});

test.each([
  ["Aliyev", "Aliev"],
  ["Niger", "Nigeria"],
  ["Michel", "Michael"],
])("%s and %s are two names", (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});
