import { daysOf } from "../domain/partial-date.js";
import type { Dossier } from "./format.js";
import { codingId, keyOfStatement } from "./ids.js";
import { type Row, rowOf } from "./row.js";

export const figureRows = (dossier: Dossier): Row[] =>
  Object.entries(dossier.statements).flatMap(([statement, { figures }]) =>
    figures.map((figure, index) =>
      rowOf("Figure", `${statement}/figure-${index + 1}`, figure, { statedIn: [{ statement }] }),
    ),
  );

export const codingRows = (dossier: Dossier): Row[] =>
  Object.entries(dossier.statements).flatMap(([statement, { codings, said }]) => {
    const key = keyOfStatement(statement, said);
    return codings.map(({ toward, on, coder = dossier.coder.id, at = dossier.codedAt, beneficiaries, ...coding }) =>
      rowOf(
        "Coding",
        codingId(statement, coder, { toward, on, beneficiaries, ...coding }),
        {
          ...coding,
          at: momentOf(at),
          supersededAt: coding.supersededAt && momentOf(coding.supersededAt),
          targetBasis: toward?.basis,
          due: coding.deadline === undefined ? undefined : daysOf(coding.deadline).latest,
        },
        {
          reads: [{ statement, coder }],
          toward: toward ? [{ ...toward, key }] : [],
          on: on ? [{ issue: on, key }] : [],
          ...(beneficiaries.length > 0 && { benefits: beneficiaries.map((actor) => ({ actor, key })) }),
        },
      ),
    );
  });

/** A moment as ISO 8601 in UTC; a day is its first moment. */
export const momentOf = (text: string): string => new Date(text).toISOString();
