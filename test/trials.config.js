import base from "../jest.config.js";

/** What takes long or kills processes: `npm run trials`. */
export default {
  ...base,
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.trial.ts"],
  // Some start Neo4j ten times, which takes 6 s alone and 30 s beside other work.
  testTimeout: 600_000,
};
