import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inTurn, portOf } from "../../src/embedded/turn.js";
import { packageRoot } from "../../src/package-root.js";
import { temporaryFolder } from "../temporary-folder.js";

const silently = (): void => undefined;

test("one waits for the other's end, even when it fails", async () => {
  const folder = temporaryFolder();
  const events: string[] = [];
  const said: string[] = [];
  const turn = (name: string, fails: boolean) =>
    inTurn(
      folder,
      (sentence) => said.push(sentence),
      async () => {
        events.push(`${name} begins`);
        await new Promise(setImmediate);
        events.push(`${name} ends`);
        if (fails) throw new Error(name);
      },
    );
  const results = await Promise.allSettled([turn("a", true), turn("b", false), turn("c", false)]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(events.filter((_, at) => at % 2 === 0).map((begin) => begin.replace("begins", "ends"))).toEqual(
    events.filter((_, at) => at % 2 === 1),
  );
  expect(said[0]).toBe(`Another Démarche is at work in ${folder}; waiting for it.`);
});

test("a holder that is killed has no turn any more", async () => {
  const folder = temporaryFolder();
  const turnModule = pathToFileURL(join(packageRoot, "dist", "src", "embedded", "turn.js"));
  const script = `import { inTurn } from "${turnModule}";
    inTurn(${JSON.stringify(folder)}, () => {}, () => { console.log("mine"); return new Promise(() => {}); });`;
  const holder = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(holder.stdout, "data");
  const after = inTurn(
    folder,
    () => holder.kill("SIGKILL"),
    async () => "mine now",
  );
  expect(await after).toBe("mine now");
});

test("a stranger on the port is told from a holder", async () => {
  const folder = temporaryFolder();
  const stranger = createServer((guest) => guest.end("SSH-2.0")).listen(portOf(folder), "127.0.0.1");
  await once(stranger, "listening");
  try {
    await expect(inTurn(folder, silently, async () => undefined)).rejects.toThrow(/taken by another program/);
  } finally {
    stranger.close();
  }
});
