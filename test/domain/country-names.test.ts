import { countryOf, surelyStateOf } from "../../src/domain/country-names.js";

test.each([
  ["France", "FRA"],
  ["UNITED STATES", "USA"],
  ["Iran, Islamic Republic of", "IRN"],
  ["ST. LUCIA", "LCA"],
  ["Republic of Mali", "MLI"],
  ["Czechoslovakia", "CSK"],
])("%s is surely the state %s", (name, code) => {
  expect(surelyStateOf(name)).toBe(code);
});

test.each([
  "Georgia",
  "Jordan",
  "Israel",
  "State of Georgia",
  "State of Mexico",
  "Korea",
  "Government (France)",
  "France 24",
])("%s may be something else than a state", (name) => {
  expect(surelyStateOf(name)).toBeUndefined();
});

test.each([
  ["Hong Kong", "HKG"],
  ["Taiwan", "TWN"],
  ["Republic of Kosovo", "XKX"],
  ["State of Palestine", "PSE"],
])("%s has the code %s, and is not held to be a state by all", (name, code) => {
  expect(countryOf(name)).toBe(code);
  expect(surelyStateOf(name)).toBeUndefined();
});

test.each([
  ["Angela", "AGO"],
  ["Island", "ISL"],
  ["Aman", "OMN"],
])("%s is the state %s in another language, and not surely so", (name, code) => {
  expect(countryOf(name)).toBe(code);
  expect(surelyStateOf(name)).toBeUndefined();
});
