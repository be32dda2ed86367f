import { freshGraph, NEIGHBOURS, RIVER } from "../fresh-graph.js";
import { type Asker, askerOf, type Shapeless } from "./ask.js";

let ask: Asker;

beforeAll(async () => {
  ask = askerOf(await freshGraph(RIVER, NEIGHBOURS));
});

const PARTS = ["stance", "noStance", "unread", "straddling"];
const LISTED = "{ statementCount statements { totalCount nodes { id } } }";

/** Every actor with its status and its statements; each part opens into as many statements as it counts. */
async function silence(given: string): Promise<Record<string, Shapeless>> {
  const { data, errors } = await ask(
    `{ silence(${given}) { totalCount nodes { actor { id } status ${PARTS.map((part) => `${part} ${LISTED}`).join(" ")} } } }`,
  );
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.silence;
  expect(totalCount).toBe(nodes.length);
  return Object.fromEntries(
    nodes.map(({ actor, status, ...parts }: Shapeless) => {
      const ids = PARTS.map((part) => {
        const { statementCount, statements } = parts[part];
        expect([statements.totalCount, statements.nodes.length]).toEqual([statementCount, statementCount]);
        return [part, statements.nodes.map(({ id }: Shapeless) => id)];
      });
      return [actor.id, { status, ...Object.fromEntries(ids.filter(([, found]) => found.length > 0)) }];
    }),
  );
}

const IN_2021 = 'from: "2021", to: "2021"';

test("on an issue and its narrower ones, who took a stance is told from who spoke without one, of something else, or never", async () => {
  expect(await silence(`kind: [STATE, COALITION], memberOf: ["Upstream Group"], issue: "dam", ${IN_2021}`)).toEqual({
    ford: {
      status: "STANCE",
      stance: ["joint-declaration", "finn-halts", "for-both", "faye-low", "ford-builds"],
      noStance: ["flora-asks"],
    },
    glen: { status: "STANCE", stance: ["joint-declaration", "for-both", "glen-fears"] },
    // What only a program read does not count, and what was said that winter may have been said before.
    holm: { status: "NOT_ON_TARGET", straddling: ["holm-in-winter"] },
  });
  expect(await silence(`actors: ["Isle", "Reach"], issue: "dam", ${IN_2021}`)).toEqual({
    isle: { status: "NEVER_SPOKE" },
    // It is said not to have spoken.
    reach: { status: "NEVER_SPOKE" },
  });
});

test("without days, all that was ever said counts and nothing straddles", async () => {
  const { holm, group } = await silence('actors: ["Holm", "Upstream Group"], issue: "dam"');
  expect(holm).toEqual({ status: "STANCE", stance: ["holm-in-winter"] });
  expect(group).toEqual({ status: "STANCE", stance: ["group-measures"], noStance: ["group-again"] });
});

test("who speaks on an issue without a stance alone is told so", async () => {
  const { group } = await silence('kind: [COALITION], issue: "dam", from: "2022"');
  expect(group).toEqual({ status: "NO_STANCE", noStance: ["group-again"] });
});

test("of an event, what nobody has read is told from what was read and has no stance", async () => {
  expect(await silence(`memberOf: ["River Accord"], event: "flood", ${IN_2021}`)).toEqual({
    ford: { status: "STANCE", stance: ["faye-low"] },
    glen: { status: "UNREAD", unread: ["glen-on-the-flood"] },
    holm: { status: "NO_STANCE", noStance: ["holm-weather"] },
    reach: { status: "NEVER_SPOKE" },
  });
  const { ford, glen } = await silence(
    'actors: ["Ford", "Glen"], event: "flood", from: "2021-04-11", to: "2021-04-11"',
  );
  expect([ford.status, glen.status]).toEqual(["NEVER_SPOKE", "NEVER_SPOKE"]);
});

test("who was part of an alliance is asked of the days of the window", async () => {
  const members = async (days: string) =>
    Object.keys(await silence(`memberOf: ["River Accord"], issue: "dam", ${days}`));
  expect(await members('from: "2021", to: "2021"')).toEqual(["ford", "glen", "holm", "reach"]);
  expect(await members('from: "2022", to: "2022"')).toEqual(["ford", "glen", "isle", "reach"]);
});

test("attributed voices count only where the actor is named", async () => {
  const { glen } = await silence(`actors: ["Glen"], issue: "dam", ${IN_2021}`);
  expect(glen.stance).toEqual(["joint-declaration", "for-both", "aide-of-glen", "glen-fears"]);
});

test("with the voice of speakers, statements count for whoever makes them", async () => {
  expect(
    await silence(`kind: [PERSON], issue: "dam", voice: SPEAKER, ${IN_2021}, actors: ["Faye", "Finn", "Frank"]`),
  ).toEqual({
    faye: { status: "STANCE", stance: ["for-both", "faye-low"] },
    finn: { status: "STANCE", stance: ["finn-halts"] },
    // His only statement may have been made a year later.
    frank: { status: "NEVER_SPOKE" },
  });
  expect(await silence('actors: ["Faye"], event: "flood", voice: SPEAKER')).toEqual({
    faye: { status: "STANCE", stance: ["faye-low"] },
  });
});

test("an adjudicated reading without a value goes before one that has it", async () => {
  const { reach } = await silence('actors: ["Reach"], issue: "dam"');
  expect(reach).toEqual({ status: "NO_STANCE", noStance: ["reach-years-ago"] });
});

test("only those can be asked for of whom something is true, and pages go on behind one another", async () => {
  const question = (given: string) =>
    `{ silence(kind: [STATE], issue: "dam", ${IN_2021}, status: [NEVER_SPOKE], first: 2${given}) { totalCount pageInfo { hasNextPage endCursor } nodes { actor { id } } } }`;
  const found: string[] = [];
  for (let after = "", more = true; more; ) {
    const { data } = await ask(question(after));
    const { pageInfo, nodes, totalCount } = data.silence;
    expect(totalCount).toBe(6);
    found.push(...nodes.map(({ actor }: Shapeless) => actor.id));
    [more, after] = [pageInfo.hasNextPage, `, after: "${pageInfo.endCursor}"`];
  }
  expect(found).toEqual(["east", "isle", "north", "reach", "south", "west"]);
});

test.each([
  ['issue: "dam"', 'Give "actors", "memberOf" or "kind", to say whose silence is meant.'],
  ["kind: [STATE]", 'Give either "issue" or "event", to say what the silence is on.'],
  ['kind: [STATE], issue: "dam", event: "flood"', 'Give either "issue" or "event", to say what the silence is on.'],
  ['kind: [STATE], issue: "dyke"', 'No issue has the id "dyke".'],
  ['actors: ["Forde"], issue: "dam"', 'No actor is called "Forde".'],
  ['kind: [STATE], issue: "dam", from: "2022", to: "2021"', 'No day lies between "from" 2022 and "to" 2021.'],
])("silence(%s) is refused", async (given, sentence) => {
  const { errors } = await ask(`{ silence(${given}) { nodes { status } } }`);
  expect(errors.map(({ message }) => message.slice(0, sentence.length))).toEqual([sentence]);
});
