import { join } from "node:path";

/** What stands where in the data folder. */
export const inHome = (home: string) => ({
  /** Neo4j's own home: its configuration, its data and its logs. */
  neo4j: join(home, "neo4j"),
  conf: join(home, "neo4j", "conf"),
  data: join(home, "neo4j", "data"),
  logs: join(home, "neo4j", "logs"),
  /** What Neo4j wrote since it was last started. */
  log: join(home, "neo4j", "logs", "console.log"),
  /** The version of the Neo4j that was last started on the data. */
  storeVersion: join(home, "neo4j", "data", "neo4j-version"),
  /** Which Neo4j runs, and whose it is. */
  state: join(home, "running.json"),
  /** Which dump or load is at work. */
  tool: join(home, "tool.json"),
  password: join(home, "password"),
  /** A line for every request that the server answered on a terminal. */
  requests: join(home, "server.log"),
  /** The details of errors that no sentence was written for. */
  errors: join(home, "demarche.log"),
});

/** Where backups are kept, unless another folder is named; no part of what `clean` removes. */
export const backupsIn = (home: string): string => join(home, "backups");

/** Whether Neo4j has made a graph in this data folder. */
export const systemDatabase = (home: string): string => join(inHome(home).data, "databases", "system");
