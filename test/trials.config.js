import base from "../jest.config.js";

// A Neo4j that lives for seconds is gone before Java's second compiler has paid for itself.
process.env.JDK_JAVA_OPTIONS ??= "-XX:TieredStopAtLevel=1";

/** What takes long or kills processes: `npm run trials`. */
export default {
  ...base,
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.trial.ts"],
  // Some start Neo4j ten times, which takes 6 s alone and 30 s beside other work.
  testTimeout: 600_000,
};
