import { createServer } from "node:net";
import { Refusal } from "../refusal.js";

/** The port asked for, or any free one for 0; one that is taken is refused by the name of its setting. */
export const freePort = (setting: string, port: number, host = "127.0.0.1"): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => reject(portRefusal(error, setting, port, host)));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });

/** Why nothing can listen on a port, as a sentence. */
function portRefusal(error: NodeJS.ErrnoException, setting: string, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new Refusal(
      `Port ${port} is taken by another program. End that program, or choose another port by ${setting} (0 takes any free one).`,
    );
  if (error.code === "EACCES")
    return new Refusal(`Port ${port} may not be used by you. Choose one above 1023 by ${setting}.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Refusal(`This machine has no address ${host}. Choose another by HOST, such as 127.0.0.1.`);
  return error;
}
