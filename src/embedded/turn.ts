import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { Refusal } from "../refusal.js";
import type { Say } from "./say.js";

const GREETING = "demarche";

/**
 * Does work that only one process may do in a folder at a time; the others wait for their turn.
 *
 * A turn is a listening socket on loopback whose port follows from the folder's name. The system gives it to one
 * process only and takes it back at the very moment that its holder ends, even by `kill -9`: unlike a file, it is never
 * left behind, and nobody has to judge whether it is. Who waits stays connected to the holder and so learns of its end at once.
 * Two folders with one port merely take turns with one another.
 */
export async function inTurn<Result>(folder: string, say: Say, work: () => Promise<Result>): Promise<Result> {
  const port = portOf(folder);
  let server = await listen(port);
  if (!server) say(`Another Démarche is at work in ${folder}; waiting for it.`);
  while (!server) {
    await holderGone(port, folder);
    server = await listen(port);
  }
  try {
    return await work();
  } finally {
    await close(server);
  }
}

/** Below 32768, where Linux begins to hand out ports for outgoing connections. */
function portOf(folder: string): number {
  const digest = createHash("sha256").update(realpathSync(folder)).digest();
  return 20_000 + (digest.readUInt32BE(0) % 12_000);
}

const waiting = new WeakMap<Server, Set<{ destroy(): unknown }>>();

const listen = (port: number): Promise<Server | undefined> =>
  new Promise((resolve, reject) => {
    const guests = new Set<{ destroy(): unknown }>();
    const server = createServer((guest) => {
      guests.add(guest);
      guest.on("error", () => guest.destroy()).on("close", () => guests.delete(guest));
      guest.write(GREETING);
    });
    waiting.set(server, guests);
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => resolve(server));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    for (const guest of waiting.get(server) ?? []) guest.destroy();
  });

const holderGone = (port: number, folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const stranger = () => {
      socket.destroy();
      reject(
        new Refusal(
          `Port ${port} is taken by another program. Démarche takes turns by it in ${folder}: end that program, or name another folder by DEMARCHE_HOME.`,
        ),
      );
    };
    const impatience = setTimeout(stranger, 5_000);
    socket.once("data", (greeting) => {
      clearTimeout(impatience);
      if (String(greeting) !== GREETING) stranger();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(impatience);
      resolve();
    });
  });
