import { parse } from "yaml";
import { z } from "zod";
import { contentOf } from "./docs.js";

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      ports: z.array(z.string()),
      volumes: z.array(z.string()),
      environment: z.record(z.string(), z.string()),
      healthcheck: z.object({ test: z.array(z.string()) }),
    }),
  ),
});
const { services } = Compose.parse(parse(contentOf("docker-compose.yml")));
const dockerfile = contentOf("Dockerfile");
const lastStage = dockerfile.slice(dockerfile.lastIndexOf("FROM "));

/** What the last stage of the image has from this folder. */
const copied = [...lastStage.matchAll(/^COPY (?:--from=build \/demarche\/)?(.+) \S+$/gm)].flatMap(([, from = ""]) =>
  from.split(" "),
);

test("every port of the containers is reached from this machine only", () => {
  const ports = Object.values(services).flatMap(({ ports }) => ports);
  expect(ports).toHaveLength(3);
  expect(ports.filter((port) => !port.startsWith("127.0.0.1:"))).toEqual([]);
});

test("both containers tell their health", () => {
  expect(Object.keys(services)).toEqual(["neo4j", "server"]);
  expect(services.server?.healthcheck.test.join(" ")).toContain("/readyz");
});

test("the Neo4j of docker-compose.yml is the one that the tests run in a container", () => {
  const [, image] = contentOf("test/setup/neo4j.js").match(/^const IMAGE = "(.+)";$/m) ?? [];
  expect(services.neo4j?.image).toBe(image);
});

test("passwords come from NEO4J_PASSWORD alone, and a missing one is refused", () => {
  const given = Object.values(services).flatMap(({ environment }) =>
    Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name)),
  );
  expect(given).toHaveLength(2);
  for (const [, value] of given) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?.+\}$/);
});

test("texts are mounted, never written and never in the image", () => {
  expect(services.server?.volumes).toEqual(["./texts:/texts:ro"]);
  expect(contentOf(".dockerignore")).toMatch(/^\*$/m);
  expect(contentOf(".dockerignore")).not.toContain("texts\n");
});

test("the image runs as nobody's root, with what is needed to run and no more", () => {
  expect(lastStage).toMatch(/^RUN npm ci --omit=dev --ignore-scripts/m);
  expect(lastStage.match(/^USER (.+)$/gm)).toEqual(["USER node"]);
});

test("the image holds all that the program reads beside its code", () => {
  const sources = [
    "src/graph/cypher-file.ts",
    "src/api/pages.ts",
    "seed/load.ts",
    "src/package-root.ts",
    "src/import/cameo.ts",
  ];
  const read = sources.flatMap((file) =>
    [...contentOf(file).matchAll(/join\((?:packageRoot|folder), ((?:"[^"]+"(?:, )?)+)/g)].map(
      ([, path = ""]) => path.match(/"([^"]+)"/)?.[1] ?? "",
    ),
  );
  expect(read).toEqual(expect.arrayContaining(["cypher", "seed", "mappings", "package.json", "dist/web"]));
  expect(read.filter((path) => !copied.some((one) => path === one || path.startsWith(`${one}/`)))).toEqual([]);
});

test("all that the Dockerfile copies is let through by .dockerignore", () => {
  const wanted = [...dockerfile.matchAll(/^COPY (?!--from|\. )(.+) \S+$/gm)].flatMap(([, from = ""]) =>
    from.split(" "),
  );
  const admitted = [...contentOf(".dockerignore").matchAll(/^!(.+)$/gm)].map(([, path = ""]) => path);
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((path) => !admitted.some((one) => path === one || path.startsWith(`${one}/`)))).toEqual([]);
});
