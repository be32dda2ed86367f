import { certainMerges } from "../../src/resolve/certain.js";
import type { KnownActor } from "../../src/resolve/known-actor.js";
import { known } from "./known.js";
import { hasSharedActors, rowsOf, sharedActors } from "./shared-actors.js";

const nobody = (): boolean => false;
const merges = (...actors: KnownActor[]): string[] =>
  certainMerges(actors, nobody).map(({ actor, into }) => `${actor.id} → ${into.id}`);

test.each([
  ["votes/French Republic", "STATE", "France"],
  ["votes/Syrian Arab Republic", "STATE", "Syria"],
  ["votes/Great Britain", "STATE", "United Kingdom"],
  ["votes/Türkiye", "UNSPECIFIED", "Turkey"],
  ["votes/Россия", "STATE", "Russia"],
  ["votes/Iran, Islamic Republic of", "STATE", "Iran"],
  ["votes/Republic of Korea", "STATE", "South Korea"],
  ["votes/St. Kitts & Nevis", "STATE", "Saint Kitts and Nevis"],
])("%s of the kind %s is the state %s", (actor, kind, state) => {
  expect(merges(known(actor, kind), known(state, "STATE"))).toEqual([expect.stringMatching(/^votes/)]);
});

test.each([
  ["news/Government (France)", "INSTITUTION", "France", "STATE"],
  ["news/Government (France)", "UNSPECIFIED", "France", "STATE"],
  ["news/Citizen (India)", "POPULATION", "India", "STATE"],
  ["news/Georgia", "UNSPECIFIED", "Georgia", "STATE"],
  ["news/Jordan", "UNSPECIFIED", "Jordan", "STATE"],
  ["news/North Korea", "STATE", "South Korea", "STATE"],
  ["news/Korea", "STATE", "South Korea", "STATE"],
  ["news/Congo", "STATE", "Republic of the Congo", "STATE"],
  ["news/Republic of China", "STATE", "China", "STATE"],
  ["news/Niger", "STATE", "Nigeria", "STATE"],
  ["news/Soviet Union", "STATE", "Russia", "STATE"],
  ["news/Nagorno-Karabakh Republic", "DE_FACTO_AUTHORITY", "Nagorno-Karabakh", "TERRITORY"],
  ["news/Kosovo", "STATE", "Kosovo", "DE_FACTO_AUTHORITY"],
  ["news/Hong Kong", "UNSPECIFIED", "Hong Kong", "TERRITORY"],
  ["news/who", "UNSPECIFIED", "World Health Organization", "INTERGOVERNMENTAL"],
  ["news/Liberal Party", "ORGANISATION", "Liberal Party", "ORGANISATION"],
  ["news/Ministry of Defence", "INSTITUTION", "Ministry of Defence", "INSTITUTION"],
  ["news/Ada North", "PERSON", "Ada North", "PERSON"],
  ["news/Ada North", "UNSPECIFIED", "Ada North", "PERSON"],
  ["news/高市早苗", "ORGANISATION", "高石早苗", "ORGANISATION"],
])("%s of the kind %s is not beyond doubt %s of the kind %s", (one, kind, other, otherKind) => {
  expect(merges(known(one, kind), known(other, otherKind))).toEqual([]);
});

test("two data sets that both leave open what a name is are not merged by it", () => {
  expect(merges(known("news/Ada North"), known("votes/Ada North"))).toEqual([]);
});

test.each([
  ["news/EU", "UNSPECIFIED", "European Union", "INTERGOVERNMENTAL"],
  ["news/Artsakh Republic", "DE_FACTO_AUTHORITY", "Nagorno-Karabakh Republic", "DE_FACTO_AUTHORITY"],
  ["news/Harbour Pilots' Guild", "UNSPECIFIED", "Harbour Pilots’ Guild", "ORGANISATION"],
])("%s of the kind %s is %s of the kind %s", (one, kind, other, otherKind) => {
  expect(merges(known(one, kind), known(other, otherKind))).toHaveLength(1);
});

test("what could be either of two known actors is neither beyond doubt", () => {
  expect(merges(known("votes/France", "STATE"), known("France", "STATE"), known("French Republic", "STATE"))).toEqual(
    [],
  );
});

test("all data sets' actors go to the one that a dossier says, else to the one that is met most", () => {
  const votes = known("votes/France", "STATE", { roles: 9 });
  expect(merges(known("news/France"), votes, known("France", "STATE"))).toEqual([
    "news/france → france",
    "votes/france → france",
  ]);
  expect(merges(known("news/France", "STATE"), votes)).toEqual(["news/france → votes/france"]);
});

test("a code counts for a state only, and not against its name", () => {
  const [ada, states] = [known("news/Ada", "PERSON", { iso3: "FRA" }), known("France", "STATE", { iso3: "FRA" })];
  expect(merges(ada, states)).toEqual([]);
  expect(merges(known("news/Germany", "STATE", { iso3: "FRA" }), states)).toEqual([]);
  expect(merges(known("news/La belle France", "STATE", { iso3: "FRA" }), states)).toHaveLength(1);
});

test("who was held apart stays apart", () => {
  const actors = [known("votes/France", "STATE"), known("France", "STATE")];
  expect(certainMerges(actors, (one, other) => one === "votes/france" && other === "france")).toEqual([]);
});

(hasSharedActors ? test : test.skip)(
  "of 1,487 names that several politicians share, none is merged (skipped without ../shared/data/actors)",
  () => {
    const rows = rowsOf(sharedActors("politician_aliases.csv.gz"));
    const namesakes = rows.map(([, , person, name = ""], at) =>
      known(`set-${at % 2}/${name}`, "PERSON", { id: `set-${at % 2}/${person}/${name}` }),
    );
    expect(namesakes.length).toBeGreaterThan(50_000);
    expect(merges(...namesakes)).toEqual([]);
  },
);
