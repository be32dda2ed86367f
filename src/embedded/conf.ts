import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbeddedNeo4j } from "../config.js";
import { inHome } from "./home.js";
import type { Release } from "./release.js";

export interface Ports {
  readonly boltPort: number;
  readonly httpPort: number;
}

/** Writes neo4j.conf anew at each start: it follows from the settings and is nothing to edit. */
export async function writeConf(
  home: string,
  { boltPort, httpPort, conf: further = [] }: Ports & Pick<EmbeddedNeo4j, "conf">,
  { conf: differing }: Release,
): Promise<void> {
  const { conf } = inHome(home);
  await mkdir(conf, { recursive: true });
  await writeFile(
    join(conf, "neo4j.conf"),
    [...confLines({ boltPort, httpPort }), ...differing, ...further, ""].join("\n"),
    { mode: 0o600 },
  );
}

const confLines = ({ boltPort, httpPort }: Ports): string[] => [
  "# Written by Démarche at every start.",
  // Loopback only, and with a password even there: any web page may send requests to Neo4j's HTTP interface.
  "server.default_listen_address=127.0.0.1",
  "server.default_advertised_address=localhost",
  ...connector("bolt", boltPort),
  ...connector("http", httpPort),
  "dbms.security.auth_enabled=true",
  "dbms.usage_report.enabled=false",
  "client.allow_telemetry=false",
  // A laptop's share. The heap is Java's to know: see launch.ts.
  "server.memory.pagecache.size=256m",
  "db.tx_log.preallocate=false",
  "db.tx_log.rotation.size=32m",
  "db.tx_log.rotation.retention_policy=keep_none",
  "db.logs.query.enabled=OFF",
];

const connector = (name: string, port: number): string[] => [
  `server.${name}.enabled=true`,
  `server.${name}.listen_address=127.0.0.1:${port}`,
  `server.${name}.advertised_address=localhost:${port}`,
];
