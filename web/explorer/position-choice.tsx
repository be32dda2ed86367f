import type { FormEvent } from "react";
import { type PositionsView, SHAPES, type Shape, SIDES, type Side, withAnother } from "./address";
import { useAnswer } from "./answer";
import { namesOf, namesQuestion } from "./chosen-names";
import { Neighbours } from "./neighbours";
import { SearchBox } from "./search-box";
import { actorsLike, issuesLike } from "./suggestions";
import { TimeSlider } from "./time-slider";
import { goTo, To } from "./way";

/** What is drawn: of which actors, of at least how many statements, from when to when, on which issue. */
export function PositionChoice({ view }: { view: PositionsView }) {
  const { data: names } = useAnswer(namesQuestion(view), namesOf);
  const choose = (choice: Partial<PositionsView>) => goTo(withAnother(view, choice));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim();
    choose({ minStatements: Math.max(1, Math.trunc(Number(text("min"))) || 1), from: text("from"), to: text("to") });
  };
  return (
    <form className="choice" aria-label="What is drawn" onSubmit={submit}>
      <SearchBox
        label="Add an actor"
        suggest={actorsLike}
        onChoose={({ id }) => choose({ actors: [...new Set([...view.actors, id])] })}
      />
      <SearchBox label="On an issue" suggest={issuesLike} onChoose={({ id }) => choose({ issue: id })} />
      <label>
        Positions
        <select
          value={view.as === "matrix" ? "among" : view.side}
          disabled={view.as === "matrix"}
          onChange={(event) => choose({ side: event.target.value as Side })}
        >
          {Object.entries(SIDES).map(([side, meaning]) => (
            <option key={side} value={side}>
              {meaning}
            </option>
          ))}
        </select>
      </label>
      <label>
        Shown as
        <select value={view.as} onChange={(event) => choose({ as: event.target.value as Shape })}>
          {Object.entries(SHAPES).map(([shape, meaning]) => (
            <option key={shape} value={shape}>
              {meaning}
            </option>
          ))}
        </select>
      </label>
      <label>
        At least so many statements
        <input
          key={view.minStatements}
          name="min"
          type="number"
          min="1"
          defaultValue={view.minStatements}
          disabled={view.as !== "drawing"}
        />
      </label>
      <label>
        From
        <input key={view.from} name="from" defaultValue={view.from} placeholder="2020 or 2020-03" />
      </label>
      <label>
        To
        <input key={view.to} name="to" defaultValue={view.to} placeholder="2023-09-26" />
      </label>
      <button type="submit">Draw</button>
      <TimeSlider view={view} />
      {(view.actors.length > 0 || view.issue) && (
        <div className="chosen">
          <ul aria-label="Chosen actors">
            {view.actors.map((actor) => (
              <li key={actor}>
                <To view={{ kind: "actor", id: actor }}>{names?.actors[actor] ?? actor}</To>
                <Remove
                  what={names?.actors[actor] ?? actor}
                  onRemove={() => choose({ actors: view.actors.filter((other) => other !== actor) })}
                />
              </li>
            ))}
          </ul>
          {view.issue && (
            <ul aria-label="Chosen issue">
              <li>
                on “{names?.issue ?? view.issue}”
                <Remove what={names?.issue ?? view.issue} onRemove={() => choose({ issue: "" })} />
              </li>
            </ul>
          )}
          {view.actors.length > 0 && <Neighbours view={view} />}
        </div>
      )}
    </form>
  );
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }) {
  return (
    <button type="button" aria-label={`Remove ${what}`} onClick={onRemove}>
      ×
    </button>
  );
}
