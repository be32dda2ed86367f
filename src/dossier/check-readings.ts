import { nearMisses } from "../domain/near-miss.js";
import type { Complain } from "./check.js";
import { once } from "./check-actors.js";
import type { Dossier } from "./format.js";
import type { DossierCoding, DossierStatement } from "./format-statements.js";
import { codingId } from "./ids.js";
import type { Path } from "./yaml-file.js";

/** Codings, figures and modes that contradict themselves or the statement. */
export function checkReadings(dossier: Dossier, complain: Complain): void {
  const coders = [dossier.coder.id, ...Object.keys(dossier.coders)];
  for (const [id, statement] of Object.entries(dossier.statements)) {
    const path: Path = ["statements", id];
    checkMode(statement, path, complain);
    checkFigures(statement, path, complain);
    const ids = statement.codings.map((coding) => codingId(id, coding.coder ?? dossier.coder.id, coding));
    once(ids, (index) =>
      complain([...path, "codings", index], "This coder reads the same act toward the same target and issue twice."),
    );
    for (const [index, coding] of statement.codings.entries()) {
      const at = [...path, "codings", index];
      checkCoder(coding.coder, coders, at, complain);
      for (const [key, message] of wrongsOf(coding, statement)) complain([...at, key], message);
    }
  }
}

/** Complains of a coder whom the dossier does not declare. */
export function checkCoder(coder: string | undefined, coders: readonly string[], at: Path, complain: Complain): void {
  if (coder === undefined || coders.includes(coder)) return;
  const [meant] = nearMisses(coder, coders);
  complain([...at, "coder"], `No coder has this id; ${meant ? `did you mean ${meant}?` : "declare it under coders."}`);
}

function wrongsOf(
  { toward, stance, on, agreement }: DossierCoding,
  statement: DossierStatement,
): [keyof DossierCoding, string][] {
  const wrongs: [keyof DossierCoding, string][] = [];
  if (stance !== undefined && !toward) wrongs.push(["stance", "A stance is toward an actor; write it as toward."]);
  if (agreement !== undefined && on === undefined)
    wrongs.push(["agreement", "Agreement is with an issue; write it as on."]);
  const pointedAt = [...statement.mentions.map(({ actor }) => actor), ...statement.addressedTo];
  if (toward?.basis === "NAMED" && !pointedAt.includes(toward.actor))
    wrongs.push([
      "toward",
      `${toward.actor} is not among the mentions; add it there, or write its basis, IMPLIED or PRONOUN.`,
    ]);
  return wrongs;
}

/** A mode says how much is quoted, so that quotations must bear it out. */
function checkMode({ mode, printed }: DossierStatement, path: Path, complain: Complain): void {
  const isQuoted = printed.some(({ quotes }) => quotes.length > 0);
  const wantsQuotes = mode === "DIRECT" || mode === "MIXED";
  if (wantsQuotes && !isQuoted)
    complain([...path, "mode"], `${mode} has words between quotation marks; write them as quotes.`);
  if (!wantsQuotes && isQuoted)
    complain([...path, "mode"], `${mode} has no words between quotation marks; choose DIRECT or MIXED.`);
}

function checkFigures({ figures }: DossierStatement, path: Path, complain: Complain): void {
  for (const [index, { value, valueTo, bound }] of figures.entries()) {
    const at = [...path, "figures", index];
    if (bound === "BETWEEN" && valueTo === undefined)
      complain([...at, "bound"], "BETWEEN needs a second number, as valueTo.");
    if (bound !== "BETWEEN" && valueTo !== undefined)
      complain([...at, "valueTo"], "A second number is for BETWEEN alone.");
    if (valueTo !== undefined && valueTo <= value)
      complain([...at, "valueTo"], `The second number is to be more than ${value}.`);
  }
}
