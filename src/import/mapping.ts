import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { nearMisses } from "../domain/near-miss.js";
import { DossierRefused, inOrder } from "../dossier/complaint.js";
import { readTextFile } from "../dossier/read.js";
import { complaintsAbout } from "../dossier/shape.js";
import { YamlFile } from "../dossier/yaml-file.js";
import { packageRoot } from "../package-root.js";
import { Refusal } from "../refusal.js";
import { type Mapping, mappingSchema } from "./mapping-format.js";

const FOLDER = join(packageRoot, "mappings");

/** The mappings that come with the program, by their names. */
export const shippedMappings = (): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();

/** Reads a mapping by the name of one that comes with the program or by its file, or refuses with all that is wrong in it. */
export function readMapping(nameOrFile: string): Mapping {
  const shipped = join(FOLDER, `${nameOrFile}.yaml`);
  const isName = /^[a-z0-9-]+$/.test(nameOrFile);
  if (isName && !existsSync(shipped)) throw new Refusal(unknown(nameOrFile));
  const file = isName ? shipped : nameOrFile;
  const yaml = new YamlFile(file, readTextFile(file));
  if (yaml.complaints.length > 0) throw new DossierRefused(inOrder(yaml.complaints));
  const read = mappingSchema.safeParse(yaml.value, { reportInput: true });
  if (!read.success) throw new DossierRefused(inOrder(complaintsAbout(yaml, read.error)));
  return read.data;
}

function unknown(name: string): string {
  const names = shippedMappings();
  const [near] = nearMisses(name, names);
  return `There is no mapping ${name}. ${near ? `Did you mean ${near}?` : `Those that come with the program are ${names.join(", ")}.`} One of your own is named by its file, such as ./${name}.yaml.`;
}
