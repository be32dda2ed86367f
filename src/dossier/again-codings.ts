import type { Props } from "./row.js";
import type { SaidAgain } from "./said-again.js";

/** The figures and readings of each statement, by its id. */
export function readingsAgain(said: SaidAgain): (statement: string) => { figures: Props[]; codings: Props[] } {
  const figures = new Map(said.nodes("Figure").map(({ id, props: { id: _, ...figure } }) => [id, figure]));
  const codings = new Map<string, Props[]>();
  for (const { id, props } of said.nodes("Coding")) {
    const [read] = said.ties("Coding", id, "READS");
    const statement = read?.end ?? "";
    codings.set(statement, [...(codings.get(statement) ?? []), codingAgain(said, id, props)]);
  }
  return (statement) => ({
    codings: codings.get(statement) ?? [],
    figures: said
      .ties("Statement", statement, "STATES")
      .map(({ end }) => end)
      .sort((one, other) => placeOf(one) - placeOf(other))
      .map((id) => figures.get(id) ?? {}),
  });
}

const placeOf = (figure: string): number => Number(figure.split("figure-").at(-1));

function codingAgain(said: SaidAgain, id: string, coding: Props): Props {
  const [by] = said.ties("Coding", id, "BY");
  const [target] = said.ties("Coding", id, "TOWARD");
  const [issue] = said.ties("Coding", id, "ON");
  const { act, stance, agreement, confidence, cameo, plover, condition, deadline, because, method, at } = coding;
  return {
    act,
    toward: target && { actor: target.end, basis: target.props.basis, surface: target.props.surface },
    stance,
    on: issue?.end,
    ...{ agreement, confidence, cameo, plover, condition, deadline },
    beneficiaries: said.ties("Coding", id, "BENEFITS").map(({ end }) => end),
    ...{ because, method, coder: by?.end, at, supersededAt: supersededAt(id, coding) },
  };
}

/** The id of a reading that was replaced says when, in the words of the dossier. */
const supersededAt = (id: string, { supersededAt }: Props): unknown =>
  supersededAt == null ? undefined : (id.match(/\/until-(.+)$/)?.[1] ?? supersededAt);
