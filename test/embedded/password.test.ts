import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { authLine, preparePassword, wrongPassword } from "../../src/embedded/password.js";
import { temporaryFolder } from "../temporary-folder.js";

const authFile = (home: string): string => join(home, "neo4j", "data", "dbms", "auth.ini");

test("a generated password stays the same and is its owner's alone to read", async () => {
  const home = temporaryFolder();
  const password = await preparePassword(home, undefined);
  expect(password).toMatch(/^[\w-]{24}$/);
  expect(await preparePassword(home, undefined)).toBe(password);
  expect(statSync(join(home, "password")).mode & 0o777).toBe(0o600);
  expect(statSync(authFile(home)).mode & 0o777).toBe(0o600);
  expect(readFileSync(authFile(home), "utf8")).not.toContain(password);
});

test("a password that was given is not written down", async () => {
  const home = temporaryFolder();
  expect(await preparePassword(home, "a word of my own")).toBe("a word of my own");
  expect(() => statSync(join(home, "password"))).toThrow();
  expect(readFileSync(authFile(home), "utf8")).not.toContain("a word");
});

test("the hash is the one that neo4j-admin writes", () => {
  // From `neo4j-admin dbms set-initial-password` of Neo4j 5.26.30.
  const salt = "ccc10b386c34c11e75bbc9ed0abeebf9b7b56b5ef7f9edb6796427093f1d42ed";
  const hash = "81171364b797c351aaf68a30c92c615f2fd5c3197d57ff594b846d9bf6b28a12";
  expect(authLine("a word of my own", Buffer.from(salt, "hex"))).toBe(`neo4j:SHA-256,${hash},${salt},1024:\n`);
});

test("a graph with a password of its own asks for it", async () => {
  const home = temporaryFolder();
  mkdirSync(join(home, "neo4j", "data", "databases", "system"), { recursive: true });
  await expect(preparePassword(home, undefined)).rejects.toThrow("Give it as NEO4J_PASSWORD.");
});

test("who gives a wrong password although one was generated is told where the right one is", async () => {
  const home = temporaryFolder();
  await preparePassword(home, undefined);
  expect(wrongPassword(home, "not that word").message).toContain(`the right one is in ${join(home, "password")}`);
});
