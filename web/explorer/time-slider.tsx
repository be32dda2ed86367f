import { useState } from "react";
import { type PositionsView, withAnother } from "./address";
import { dataOf, type Question, useAnswer } from "./answer";
import { goTo } from "./way";

interface Dated {
  readonly nodes: readonly { readonly said: { readonly earliest: string | null; readonly latest: string | null } }[];
}

/** The years from the first statement of the graph to the last. */
interface Years {
  readonly first: number;
  readonly last: number;
}

const QUESTION: Question = {
  query: `query Years {
  oldest: statements(orderBy: DATE_ASC, first: 100) { nodes { said { earliest latest } } }
  newest: statements(orderBy: DATE_DESC, first: 1) { nodes { said { earliest latest } } }
}`,
  variables: {},
};

async function yearsOf(question: Question, signal: AbortSignal): Promise<Years | null> {
  const { oldest, newest } = await dataOf<{ oldest: Dated; newest: Dated }>(question, signal);
  // Those come first of which no first day is known.
  const first = yearOf(oldest.nodes.find(({ said }) => said.earliest !== null)?.said.earliest);
  const last = yearOf(newest.nodes[0]?.said.latest ?? newest.nodes[0]?.said.earliest);
  return first !== undefined && last !== undefined && first < last ? { first, last } : null;
}

const yearOf = (day: string | null | undefined): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);

/** The first and the last year that count, to be dragged; nothing where all statements are of one year. */
export function TimeSlider({ view }: { view: PositionsView }) {
  const { data: years } = useAnswer(QUESTION, yearsOf);
  if (!years) return null;
  const { first, last } = years;
  const [from, to] = [Number(view.from.slice(0, 4)) || first, Number(view.to.slice(0, 4)) || last];
  const go = (choice: Partial<PositionsView>) => goTo(withAnother(view, choice));
  // A year at the end of the scale needs no bound.
  return (
    <fieldset className="years">
      <legend>Years</legend>
      <Year
        name="From the year"
        {...years}
        value={from}
        onSet={(year) => go({ from: year === first ? "" : String(year) })}
      />
      <Year name="To the year" {...years} value={to} onSet={(year) => go({ to: year === last ? "" : String(year) })} />
    </fieldset>
  );
}

interface Slid extends Years {
  readonly name: string;
  readonly value: number;
  readonly onSet: (year: number) => void;
}

/** Follows the hand at once, and sets the year when it lets go. */
function Year({ name, first, last, value, onSet }: Slid) {
  const [held, hold] = useState<number>();
  const shown = held ?? value;
  const set = () => {
    hold(undefined);
    if (shown !== value) onSet(shown);
  };
  return (
    <label>
      {name}
      <input
        type="range"
        min={first}
        max={last}
        value={shown}
        onChange={(event) => hold(Number(event.target.value))}
        onPointerUp={set}
        onKeyUp={set}
      />
      <output>{shown}</output>
    </label>
  );
}
