import { userInfo } from "node:os";
import { Option } from "commander";

/** Who judges; a judgement without a name is worth nothing to others. */
export const coderOption = (): Option =>
  new Option("--by <coder>", "who judges; without it, the name by which you are signed in").default(
    userInfo().username,
    "you",
  );
