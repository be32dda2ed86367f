import base from "../jest.config.js";

/** What takes long or kills processes: `npm run trials`. */
export default {
  ...base,
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.trial.ts"],
  testTimeout: 120_000,
};
