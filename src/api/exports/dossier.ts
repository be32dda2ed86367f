import { dossierAgain } from "../../dossier/again.js";
import type { Pieces } from "../../export/format.js";
import { Refusal } from "../../refusal.js";
import type { Context } from "../context.js";
import type { GivenTexts } from "./given.js";

export const DOSSIER_FORMATS = { yaml: { mediaType: "application/yaml; charset=utf-8" } } as const;

/** A loaded dossier as the file that says the same. */
export async function dossierGiven({ graph }: Context, { id, ...others }: GivenTexts): Promise<Pieces> {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Refusal(`dossier cannot be asked for by "${unknown}"; take id.`);
  if (id === undefined) throw new Refusal('Give the dossier\'s "id", as its file has it. A dossier holds one source.');
  const written = await dossierAgain(graph.read, id);
  return (async function* () {
    yield written;
  })();
}
