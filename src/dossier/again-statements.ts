import type { Props } from "./row.js";
import type { SaidAgain, SaidTie } from "./said-again.js";

type Again = Readonly<Record<string, Props>>;

/** How statements bear on others, but for the events that they concern. */
const LINKS = [
  ...["REPEATS", "REPLIES_TO", "QUOTES", "CONTRADICTS", "NOT_CONTRADICTS", "RETRACTS", "FULFILLED_BY", "BROKEN_BY"],
] as const;

export function statementsAgain(
  said: SaidAgain,
  readings: (statement: string) => { figures: Props[]; codings: Props[] },
): Again {
  const titles = new Map(said.nodes("Tenure").map(({ id, props }) => [id, props.title]));
  return Object.fromEntries(
    said.nodes("Statement").map(({ id, props }) => {
      const { gist, mode, lang, condition, negated, reiterates } = props;
      const ties = (...types: string[]) => said.ties("Statement", id, ...types);
      return [
        id,
        {
          ...{ gist, mode, lang, said: dateAgain(props, ""), saidBy: ties("SAID_BY").map(named) },
          onBehalfOf: ties("ON_BEHALF_OF").map(({ end, props: { basis, surface, tenure } }) => ({
            ...{ actor: end, basis, surface, office: titles.get(String(tenure)) },
          })),
          addressedTo: ties("ADDRESSED_TO").map(({ end }) => end),
          mentions: ties("MENTIONS").map(named),
          ...{ condition, negated, reiterates },
          concerns: ties("CONCERNS").map(({ end }) => end),
          links: ties(...LINKS).map(({ type, end, props: { because, method, coder, at } }) => ({
            ...{ relation: type, to: end, because, method, coder, at },
          })),
          ...readings(id),
          printed: ties("PRINTED_IN").map(printingAgain),
        },
      ];
    }),
  );
}

export const eventsAgain = (said: SaidAgain): Again =>
  Object.fromEntries(
    said.nodes("Event").map(({ id, props }) => {
      const { name, kind, status, place, cameo } = props;
      return [
        id,
        {
          ...{ name, kind, status, when: dateAgain(props, ""), until: dateAgain(props, "until"), place, cameo },
          participants: said.ties("Event", id, "TAKES_PART_IN").map(({ end, props }) => ({
            ...{ actor: end, role: props.role, attendance: props.attendance, representedBy: props.representedBy },
          })),
          printed: said.ties("Event", id, "PRINTED_IN").map(printingAgain),
        },
      ];
    }),
  );

const named = ({ end, props: { surface } }: SaidTie): Props => ({ actor: end, surface });

/** A date by the properties that begin with a prefix. */
function dateAgain(props: Props, prefix: string): Props {
  const of = (name: string) => props[prefix === "" ? name : `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  return {
    ...{ text: of("dateText"), date: of("date"), rule: of("dateRule") },
    ...{ to: of("dateRelativeTo"), because: of("dateBecause") },
  };
}

function printingAgain({ props }: SaidTie): Props {
  const { start, end, sha256, cue, place, depth, translated, locator } = props;
  const quotes = (props.quotes ?? []) as string[];
  const [starts, ends] = [props.quoteStarts, props.quoteEnds] as [number[] | undefined, number[] | undefined];
  return {
    at: start == null ? undefined : { start, end, sha256 },
    quotes: quotes.map((exact, at) => ({ exact, start: starts?.[at], end: ends?.[at] })),
    ...{ cue, place, depth, translated, locator },
  };
}
