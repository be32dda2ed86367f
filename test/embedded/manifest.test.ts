import { createHash } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBackup } from "../../src/embedded/manifest.js";
import { SCHEMA_VERSION } from "../../src/graph/migration.js";
import { temporaryFolder } from "../temporary-folder.js";

const DUMP = Buffer.from("what Neo4j wrote");

const manifest = {
  backup: 1,
  at: "2026-11-25T15:11:19.800Z",
  demarche: "0.1.0",
  neo4j: "5.26.30",
  schema: SCHEMA_VERSION,
  nodes: { Actor: 2 },
  relationships: {},
  dossiers: {},
  dump: { file: "neo4j.dump", bytes: DUMP.length, sha256: createHash("sha256").update(DUMP).digest("hex") },
};

function backup(changes: object = {}, dump = DUMP): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "neo4j.dump"), dump);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, ...changes }));
  return folder;
}

test.each(["", "neo4j.dump", "manifest.json"])(
  "a backup is opened by its folder, or by a file in it: %j",
  async (file) => {
    const folder = backup();
    expect(await openBackup(join(folder, file))).toEqual({ folder, manifest });
  },
);

test("what is not there is named", async () => {
  await expect(openBackup("/nowhere/backup")).rejects.toThrow("There is no backup /nowhere/backup.");
});

test("another file is no backup, even beside one", async () => {
  const file = join(backup(), "thesis.txt");
  writeFileSync(file, "mine");
  await expect(openBackup(file)).rejects.toThrow(`${file} is no backup of Démarche`);
});

test("a dump without a manifest is no backup", async () => {
  const folder = backup();
  rmSync(join(folder, "manifest.json"));
  await expect(openBackup(folder)).rejects.toThrow(`${folder} is no backup of Démarche`);
});

test("a manifest without a dump is no whole backup", async () => {
  const folder = backup();
  rmSync(join(folder, "neo4j.dump"));
  await expect(openBackup(folder)).rejects.toThrow(`${join(folder, "neo4j.dump")} is missing`);
});

test("a dump that is cut off is told by its length", async () => {
  await expect(openBackup(backup({}, DUMP.subarray(0, 4)))).rejects.toThrow(
    `is damaged: it has 4 bytes instead of ${DUMP.length}`,
  );
});

test("a dump in which one bit is another is told by its hash", async () => {
  const other = Buffer.from(DUMP);
  other[3] = (other[3] ?? 0) ^ 1;
  await expect(openBackup(backup({}, other))).rejects.toThrow("its SHA-256 is not the one in manifest.json");
});

test("a backup of a newer program is refused", async () => {
  await expect(openBackup(backup({ schema: SCHEMA_VERSION + 1, demarche: "7.0.0" }))).rejects.toThrow(
    `The graph has schema version ${SCHEMA_VERSION + 1}, made by Démarche 7.0.0`,
  );
});

test.each([
  [{ backup: 2 }, "backup"],
  [{ nodes: "many" }, "nodes"],
  [{ dump: { ...manifest.dump, file: "../../secret" } }, "dump.file"],
])("a manifest that says %j cannot be read, and why is said", async (changes, where) => {
  await expect(openBackup(backup(changes))).rejects.toThrow(new RegExp(`is no manifest .* \\(${where}: `));
});

test("a manifest that is no JSON is refused", async () => {
  const folder = backup();
  writeFileSync(join(folder, "manifest.json"), "{");
  await expect(openBackup(folder)).rejects.toThrow("it is no JSON");
});
