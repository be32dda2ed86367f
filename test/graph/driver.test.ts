import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { openGraph } from "../../src/graph/driver.js";
import { emptyGraph, testAddress } from "../graph.js";

/** Passes on to Neo4j and can break all connections, as a network does. */
async function fragileWay(uri: string) {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const server = createServer((incoming) => {
    const outgoing = connect(Number(port), hostname);
    for (const [one, other] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(one);
      one.pipe(other).on("error", () => undefined);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakOff: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => server.close(),
  };
}

test("a read whose connection breaks is asked again", async () => {
  const way = await fragileWay(testAddress().uri);
  const graph = await openGraph({ ...testAddress(), uri: way.uri });
  try {
    const counting = graph.read("UNWIND range(1, 3000000) AS number RETURN count(number) AS counted");
    await graph.read("RETURN 1");
    way.breakOff();
    expect(await counting).toEqual([{ counted: 3_000_000 }]);
  } finally {
    await graph.close();
    way.close();
  }
});

test("an answer is plain: nodes and relationships are their properties, wherever they stand", async () => {
  const graph = await emptyGraph();
  const [row] = await graph.write((ask) =>
    ask(
      `CREATE (node:Actor {id: $id})-[part:PART_OF {order: $order}]->(node)
       RETURN node, [part, [node]] AS list, {inner: {part: part, none: null}} AS map, 2.5 AS number`,
      { id: "a", order: 1 },
    ),
  );
  expect(row).toEqual({
    node: { id: "a" },
    list: [{ order: 1 }, [{ id: "a" }]],
    map: { inner: { part: { order: 1 }, none: null } },
    number: 2.5,
  });
});

test("an index that several programs define at once is there, and none of them fails", async () => {
  const graph = await emptyGraph();
  const index = "CREATE FULLTEXT INDEX raced IF NOT EXISTS FOR (n:Raced) ON EACH [n.text]";
  try {
    await Promise.all(Array.from({ length: 8 }, () => graph.define(index)));
    expect(await graph.read('SHOW INDEXES YIELD name WHERE name = "raced" RETURN count(*) AS number')).toEqual([
      { number: 1 },
    ]);
  } finally {
    await graph.define("DROP INDEX raced IF EXISTS");
  }
});
