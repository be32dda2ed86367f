import { daysOf, LAST_DAY } from "../domain/partial-date.js";
import type { Complain } from "./check.js";
import type { Dossier } from "./format.js";
import type { Path } from "./yaml-file.js";

/** Conditions that stand in two places, deadlines that do not end or had passed, and benefits that nobody promises. */
export function checkPromises(dossier: Dossier, complain: Complain): void {
  for (const [id, { condition, codings, said }] of Object.entries(dossier.statements))
    for (const [index, { act, deadline, beneficiaries, ...coding }] of codings.entries()) {
      const at: Path = ["statements", id, "codings", index];
      if (condition !== undefined && coding.condition !== undefined)
        complain(
          [...at, "condition"],
          "The statement has a condition for all of its readings; write each at the reading that it is of, or one at the statement.",
        );
      if (deadline !== undefined) {
        const { latest } = daysOf(deadline);
        if (latest === LAST_DAY)
          complain([...at, "deadline"], "A deadline has a last day; leave it out if none is known.");
        if (latest < daysOf(said.date).earliest)
          complain([...at, "deadline"], `This deadline had passed before the statement was made, on ${said.date}.`);
      }
      if (beneficiaries.length > 0 && act !== "COMMIT")
        complain([...at, "beneficiaries"], `Only a COMMIT has beneficiaries, and this is read as ${act}.`);
    }
}
