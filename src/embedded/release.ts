/** What it takes to run a release of Neo4j. */
export interface Release {
  /** As in 5.26.30 or 2026.08.1. */
  readonly version: string;
  readonly mainClass: string;
  /** The versions of Java that Neo4j tests it with, the lowest first; on later ones it is known to start. */
  readonly javas: readonly number[];
  /** Lines of neo4j.conf in which releases differ. */
  readonly conf: readonly string[];
}

/** Neo4j 5 is followed by releases that are named for their year and month. */
export const releaseOf = (version: string): Release =>
  Number.parseInt(version, 10) > 5 ? { version, ...DATED } : { version, ...FIVE };

const FIVE = {
  mainClass: "org.neo4j.server.CommunityEntryPoint",
  javas: [17, 21],
  // By itself Bolt waits for some 10 seconds of quiet before it stops.
  conf: ["internal.dbms.bolt.netty_server_shutdown_quiet_period=0"],
};

const DATED = {
  mainClass: "org.neo4j.server.Neo4jCommunity",
  javas: [21, 25],
  conf: [
    "internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s",
    // By itself it announces itself to the networks that it is in.
    "server.fleet_discovery.enabled=false",
    "dbms.fleet_manager.enabled=false",
    "server.http.x_forward.enabled=false",
    // Some of these came later than the first of these releases, which would not start with them.
    "server.config.strict_validation.enabled=false",
  ],
};
