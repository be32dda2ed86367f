import { DossierRefused, inOrder } from "./complaint.js";
import type { Dossier } from "./format.js";
import { DossierContradicted } from "./load.js";
import type { Conflict } from "./plan.js";
import type { Path, YamlFile } from "./yaml-file.js";

/** Does the work of loading a dossier; what contradicts others is complained of where the file says it. */
export async function atItsPlace<Result>(yaml: YamlFile, dossier: Dossier, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DossierContradicted)) throw error;
    const complaints = error.conflicts.map((conflict) =>
      yaml.complain(pathOf(dossier, conflict), conflict.message, conflict.prop === undefined ? "key" : "value"),
    );
    throw new DossierRefused(inOrder(complaints));
  }
}

/** Where a dossier says what a node of the graph says. */
function pathOf({ coder }: Dossier, { label, id, prop }: Conflict): Path {
  const within = prop === undefined ? [] : [prop];
  const [actor = id] = id.split("/");
  switch (label) {
    case "Source":
      return ["source", ...within];
    case "Coder":
      return id === coder.id ? ["coder", ...within] : ["coders", id, ...within];
    case "Name":
      return ["actors", actor, "names"];
    case "Tenure":
      return ["actors", actor, "tenures"];
    default:
      return [`${label.toLowerCase()}s`, id, ...within];
  }
}
