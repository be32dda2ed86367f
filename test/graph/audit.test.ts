import { loadDossier } from "../../src/dossier/load.js";
import { auditGraph } from "../../src/graph/audit.js";
import { cypherFilesIn, readCypher } from "../../src/graph/cypher-file.js";
import { emptyGraph } from "../graph.js";
import { noTexts, sealed } from "../harbours.js";

/** What is summed up is told by what the statements agree with, too. */
const FURTHER_HARM: readonly [audit: string, harm: string][] = [
  ["positions-equal-takes", `MATCH ()-[p:POSITION]->() SET p.agreement = coalesce(p.agreement, 0) + 0.5`],
  ["sums-equal-takes", `MATCH (kept:Sum) SET kept.agreements = [9, 0, 0, 0, 0]`],
];

/** For each audit, harm that it is there to find. */
const HARM: Record<string, string> = {
  "coding-bases-agree": `MATCH (c:Coding)-[t:TOWARD]->() SET t.basis = "PRONOUN"`,
  "dates-are-full-days": `MATCH (s:Statement) SET s.earliest = "2024-03"`,
  "dossiers-are-loaded": `MATCH (d:Dossier) SET d.sha256 = null`,
  "hashes-are-whole": `MATCH ()-[p:PRINTED_IN]->() SET p.sha256 = "12ab"`,
  "imports-are-finished": `CREATE (:DataSet {id: "broken-off", underWay: 1})`,
  "keys-repeat-dates": `MATCH (e:Event) SET e.key = e.id`,
  "links-repeat-their-ends": `MATCH ()-[link:REPLIES_TO]->() SET link.to = "another"`,
  "merged-are-bare": `MATCH (a:Actor {id: "pilot"}) CREATE (:Name {id: "Pilot"})-[:NAMES]->(:Merged {id: "other-pilot"})-[:SAME_AS]->(a)`,
  "merged-lead-to-an-actor": `CREATE (:Merged {id: "lost"})`,
  "named-lead-to-their-end": `MATCH ()-[r:SAID_BY]->() SET r.named = "another"`,
  "nodes-are-said": `CREATE (:Actor {id: "orphan", kind: "STATE"})`,
  "notices-equal-roles": `MATCH (s:Statement)-[m:MENTIONS]->() DELETE m`,
  "offices-cover-their-day": `MATCH (t:Tenure) SET t.lastDay = "2023-01-01"`,
  "organs-cover-their-day": `MATCH ()-[p:PART_OF]->() SET p.firstDay = "2025-01-01"`,
  "outcomes-equal-judgements": `MATCH (s:Statement) SET s.outcome = "KEPT"`,
  "participants-repeat-their-ends": `MATCH (a:Actor {id: "pilot"}), (e:Event) CREATE (a)-[:TAKES_PART_IN {actor: "pilot"}]->(e)`,
  "parts-have-their-whole": `MATCH (:Name)-[names:NAMES]->() DELETE names`,
  "places-never-speak": `MATCH (a:Actor {id: "pilot"}) SET a.kind = "TERRITORY"`,
  "positions-equal-takes": `MATCH ()-[p:POSITION]->() SET p.stance = 0.5`,
  "positions-have-statements": `MATCH (a:Actor {id: "pilot"}), (b:Actor {id: "passengers"}) CREATE (a)-[:POSITION]->(b)`,
  "printings-repeat-their-ends": `MATCH ()-[p:PRINTED_IN]->() SET p.key = "0"`,
  "promises-equal-readings": `MATCH (:Coding)-[role:PROMISE_OF]->() SET role.role = "ADDRESSEE"`,
  "quotes-are-those-of-the-first-printing": `MATCH (s:Statement) SET s.quotes = ["Never said"]`,
  "quotes-lie-in-their-passage": `MATCH ()-[p:PRINTED_IN]->() SET p.quoteStarts = [x IN p.quoteStarts | 0]`,
  "read-toward-equals-readings": `MATCH (s:Statement)-[toward:READ_TOWARD]->(a) CREATE (s)-[:READ_TOWARD]->(a)`,
  "readings-repeat-their-ends": "MATCH (:Coding)-[role:TOWARD]->() SET role.key = 'another'",
  "roles-repeat-their-ends": `MATCH ()-[r:SAID_BY]->() SET r.actor = "another"`,
  "roles-stand-once": `MATCH (s:Statement)-[:SAID_BY]->(a) CREATE (s)-[:DOUBLED {relation: "SAID_BY", actor: "another"}]->(a)`,
  "statements-are-whole": `MATCH ()-[r:SAID_BY]->() DELETE r`,
  "sums-equal-takes": `MATCH (kept:Sum) SET kept.statements = 9`,
  "sums-have-statements": `CREATE (:Sum {holder: "pilot", target: "passengers", onlyIfAsked: false, since: "1066", until: "1066"})`,
  "takes-equal-codings": `MATCH (c:Coding) SET c.stance = 0`,
  "takes-have-a-coding": `MATCH (c:Coding) SET c.method = "MACHINE"`,
  "terms-are-in-the-vocabulary": `MATCH (a:Actor {id: "pilot"}) SET a.kind = "SAILOR"`,
  "version-is-recorded": `MATCH (s:Schema) DELETE s`,
};

test("every audit has a harm that it finds", () => {
  expect(Object.keys(HARM)).toEqual(cypherFilesIn("audit"));
});

test("each harm is found by its audit, and by none before it is done", async () => {
  const graph = await emptyGraph();
  await loadDossier(graph, sealed(), noTexts);
  const broken = async () =>
    (await auditGraph(graph)).filter(({ violations }) => violations.length > 0).map(({ name }) => name);
  expect(await broken()).toEqual([]);
  for (const [name, harm] of [...Object.entries(HARM), ...FURTHER_HARM]) {
    // The harm is undone by taking back the transaction that did it.
    const found = graph.write(async (ask) => {
      await ask(harm);
      const violations = await ask(readCypher("audit", name).text);
      throw new Found(name, violations.length);
    });
    await expect(found).rejects.toMatchObject({ name, violations: expect.any(Number) });
    await expect(found).rejects.not.toMatchObject({ violations: 0 });
  }
  expect(await broken()).toEqual([]);
});

class Found extends Error {
  constructor(
    override readonly name: string,
    readonly violations: number,
  ) {
    super();
  }
}
