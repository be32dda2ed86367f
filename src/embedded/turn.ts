import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../refusal.js";
import type { Say } from "./say.js";

/** By which a holder is told from a stranger on the same port. */
const GREETING = "demarche";

/**
 * Does work that only one process may do in a folder at a time; the others wait for their turn.
 *
 * A turn is a listening socket on loopback whose port follows from the folder's name. The system gives it to one
 * process only and takes it back at the very moment that its holder ends, even by `kill -9`: unlike a file, it is never
 * left behind, and nobody has to judge whether it is. Who waits stays connected to the holder and so learns of its end
 * at once. Two folders with one port merely take turns with one another.
 */
export async function inTurn<Result>(folder: string, say: Say, work: () => Promise<Result>): Promise<Result> {
  const turn = await takeTurn(folder, say);
  try {
    return await work();
  } finally {
    await turn.end();
  }
}

interface Turn {
  end(): Promise<void>;
}

async function takeTurn(folder: string, say: Say): Promise<Turn> {
  const port = portOf(folder);
  let turn = await listen(port);
  if (!turn) say(`Another Démarche is at work in ${folder}; waiting for it.`);
  for (let strange = 0; !turn; turn = await listen(port)) {
    strange = (await holderEnds(port)) ? 0 : strange + 1;
    if (strange > 20) throw takenByStranger(port, folder);
    if (strange > 0) await wait(50);
  }
  return turn;
}

/** Below 32768, where Linux begins to hand out ports for outgoing connections. */
export function portOf(folder: string): number {
  const digest = createHash("sha256").update(realpathSync(folder)).digest();
  return 20_000 + (digest.readUInt32BE(0) % 12_000);
}

const listen = (port: number): Promise<Turn | undefined> =>
  new Promise((resolve, reject) => {
    const guests = new Set<Socket>();
    const server = createServer((guest) => {
      guests.add(guest);
      guest.on("error", () => guest.destroy()).on("close", () => guests.delete(guest));
      guest.write(GREETING);
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(undefined);
      else reject(error);
    });
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => resolve({ end: () => close(server, guests) }));
  });

const close = (server: Server, guests: ReadonlySet<Socket>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    for (const guest of guests) guest.destroy();
  });

/** Waits for the end of whoever listens; tells whether it was a holder of a turn. */
const holderEnds = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    let greeted = false;
    const socket = connect(port, "127.0.0.1");
    const impatience = setTimeout(() => socket.destroy(), 1_000);
    socket.once("data", (greeting) => {
      clearTimeout(impatience);
      greeted = String(greeting) === GREETING;
      if (!greeted) socket.destroy();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(impatience);
      resolve(greeted);
    });
  });

const takenByStranger = (port: number, folder: string): Refusal =>
  new Refusal(
    `Port ${port}, by which copies of Démarche take turns in ${folder}, is taken by another program. End that program, or name another folder by DEMARCHE_HOME.`,
  );
