import { existsSync } from "node:fs";
import { resolve } from "node:path";
import envPaths from "env-paths";
import { z } from "zod";
import type { GraphAddress } from "./graph/driver.js";
import { Refusal } from "./refusal.js";

/** What the environment asks for, checked. */
export interface Settings {
  /** Where GraphQL is served. */
  readonly host: string;
  readonly port: number;
  /** Origins beside this machine's own whose pages may ask. */
  readonly origins: readonly string[];
  /** The folder in which the texts of sources are looked up. */
  readonly texts: string;
  /** The data folder. */
  readonly home: string;
  readonly neo4j: GivenNeo4j | EmbeddedNeo4j;
}

/** A Neo4j that others run. */
export interface GivenNeo4j {
  readonly kind: "GIVEN";
  readonly address: GraphAddress;
}

/** The Neo4j that this program installs and runs itself. */
export interface EmbeddedNeo4j {
  readonly kind: "EMBEDDED";
  /** Generated and kept in the data folder where it is not given. */
  readonly password?: string | undefined;
  /** 0 stands for any free port, here and below. */
  readonly boltPort: number;
  readonly httpPort: number;
  /** Where installed jars are kept. */
  readonly cache: string;
  /** A ready folder of jars, in place of an installed one. */
  readonly lib?: string | undefined;
  /** Further lines of neo4j.conf, which no environment gives: `serve` has some for Neo4j Browser, and the tests some of their own. */
  readonly conf?: readonly string[] | undefined;
}

const folders = envPaths("demarche", { suffix: "" });

const port = (otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, "is not a port: write a number from 0 to 65535, where 0 takes any free one")
    .transform(Number)
    .refine((number) => number <= 65_535, "is not a port: the highest is 65535")
    .default(otherwise);

const word = z.string().optional();

const Environment = z.object({
  PORT: port(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "is not a host: write a name or an address without scheme and port, such as 127.0.0.1")
    .default("127.0.0.1"),
  DEMARCHE_ORIGINS: z
    .string()
    .regex(
      /^\s*https?:\/\/[\w.:[\]-]+(\s*,\s*https?:\/\/[\w.:[\]-]+)*\s*$/,
      "is not a list of origins: write them with scheme and without path, with commas between, such as https://example.org",
    )
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .default([]),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s@]+\/?$/,
      "is not an address of Neo4j: write one such as bolt://localhost:7687 or neo4j+s://name.databases.neo4j.io",
    )
    .optional(),
  NEO4J_USER: word,
  NEO4J_PASSWORD: word,
  NEO4J_DATABASE: word,
  DEMARCHE_HOME: z.string().default(folders.data),
  DEMARCHE_BOLT_PORT: port(7687),
  DEMARCHE_HTTP_PORT: port(7474),
  DEMARCHE_NEO4J_LIB: word,
  DEMARCHE_TEXTS: z.string().default("texts"),
});

type Environment = z.infer<typeof Environment>;

/** Reads the settings of this process from its environment and, where that says nothing, from `.env`. */
export function loadSettings(): Settings {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return readSettings(process.env, process.cwd());
}

/** Reads settings; everything that is wrong with them is refused at once, each by its name. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>, folder: string): Settings {
  // `NAME=` in .env is how a setting is left out.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const { data, error } = Environment.safeParse(given);
  const wrong = error?.issues.map(({ path: [name = ""], message }) => describe(String(name), given, message));
  const contradictions = contradictionsIn(given);
  if (!data || contradictions.length > 0)
    throw new Refusal(["Some settings are wrong.", ...(wrong ?? []), ...contradictions].join("\n  "));
  return {
    host: data.HOST,
    port: data.PORT,
    origins: data.DEMARCHE_ORIGINS,
    texts: resolve(folder, data.DEMARCHE_TEXTS),
    home: resolve(folder, data.DEMARCHE_HOME),
    neo4j: data.NEO4J_URI === undefined ? embedded(data, folder) : outside(data.NEO4J_URI, data),
  };
}

const outside = (uri: string, settings: Environment): GivenNeo4j => ({
  kind: "GIVEN",
  address: {
    uri,
    user: settings.NEO4J_USER ?? "neo4j",
    password: settings.NEO4J_PASSWORD ?? "",
    database: settings.NEO4J_DATABASE,
  },
});

const embedded = (settings: Environment, folder: string): EmbeddedNeo4j => ({
  kind: "EMBEDDED",
  password: settings.NEO4J_PASSWORD,
  boltPort: settings.DEMARCHE_BOLT_PORT,
  httpPort: settings.DEMARCHE_HTTP_PORT,
  cache: folders.cache,
  lib: settings.DEMARCHE_NEO4J_LIB && resolve(folder, settings.DEMARCHE_NEO4J_LIB),
});

/** The words of a setting are shown, except where they may hold a password, as in bolt://name:password@host. */
const describe = (name: string, given: Readonly<Record<string, string | undefined>>, message: string): string =>
  given[name]?.includes("@") ? `${name} ${message}.` : `${name}=${given[name]} ${message}.`;

/** What no single setting says: whether they agree. */
function contradictionsIn(given: Readonly<Record<string, string | undefined>>): string[] {
  if (given.NEO4J_URI !== undefined)
    return given.NEO4J_PASSWORD === undefined
      ? ["NEO4J_PASSWORD is missing: NEO4J_URI names a Neo4j, and signing in there takes a password."]
      : [];
  const wrong: string[] = [];
  if (given.NEO4J_USER !== undefined && given.NEO4J_USER !== "neo4j")
    wrong.push(`NEO4J_USER=${given.NEO4J_USER} is of no use without NEO4J_URI: the embedded Neo4j's user is neo4j.`);
  if (given.NEO4J_DATABASE !== undefined && given.NEO4J_DATABASE !== "neo4j")
    wrong.push(
      `NEO4J_DATABASE=${given.NEO4J_DATABASE} is of no use without NEO4J_URI: the embedded Neo4j's database is neo4j.`,
    );
  if (given.NEO4J_PASSWORD !== undefined && given.NEO4J_PASSWORD.length < 8)
    wrong.push("NEO4J_PASSWORD is too short: Neo4j asks for 8 characters or more.");
  return wrong;
}
