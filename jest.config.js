// Neo4j plans some thousand queries once each: Java's second compiler would work more for that than it saves.
process.env.JDK_JAVA_OPTIONS ??= "-XX:TieredStopAtLevel=1";

/** Tests run from TypeScript through swc, as ES modules, one file at a time against one Neo4j. */
export default {
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2023",
          parser: { syntax: "typescript", decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: "es6" },
      },
    ],
  },
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  // Python's packages bring JavaScript and package.json files of their own.
  modulePathIgnorePatterns: ["<rootDir>/notebooks/\\.venv/"],
  globalSetup: "<rootDir>/test/setup/start.js",
  globalTeardown: "<rootDir>/test/setup/stop.js",
  maxWorkers: 1,
  // What never ends is to fail, and what other work on the machine makes slow is not.
  testTimeout: 300_000,
};
