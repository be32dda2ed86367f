/**
 * @typedef {import("neo4j-driver").Driver} Driver
 * @typedef {import("./pages/page.js").Values} Values
 */

/** What the pages are asked for, from the graph itself. @param {Driver} driver @param {number} actors how many to ask pages of */
export async function factsOf(driver, actors) {
  const rows = async (/** @type {string} */ text) =>
    (await driver.executeQuery(text)).records.map((record) => record.toObject());
  const speakers = (
    await rows(
      `MATCH ()-[said:SAID_BY]->() RETURN said.actor AS actor, count(*) AS said ORDER BY said DESC, actor LIMIT ${actors}`,
    )
  ).map(({ actor }) => ({ actor, key: actor }));
  const names = await rows(
    "MATCH (actor:Actor) WHERE actor.kind <> 'UNNAMED' RETURN actor.name AS name, actor.id AS id ORDER BY id LIMIT 600",
  );
  const events = await rows(
    "MATCH (event:Event)<-[:CONCERNS]-(s) RETURN event.id AS event, count(s) AS about ORDER BY about DESC, event LIMIT 100",
  );
  return {
    speakers,
    events: events.map(({ event }) => ({ event })),
    texts: [
      ...names.filter((_, at) => at % 40 === 0).map(({ name }) => name),
      "harbour inspection",
      "prisoner exchange",
      "tariff and fishery",
      "minority referendum",
      "consulate airspace",
    ].map((text) => ({ text })),
  };
}
