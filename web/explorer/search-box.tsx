import { type KeyboardEvent, useId, useState } from "react";
import { useAnswer } from "./answer";

/** Something that a search box offers. */
export interface Suggestion {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of this name. */
  readonly about: string;
}

interface Offered {
  readonly label: string;
  /** Finds what letters may stand for; none are asked for until there are two of them. */
  readonly suggest: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  readonly onChoose: (chosen: Suggestion) => void;
}

const NOTHING: readonly Suggestion[] = [];

/** A line to type in, with suggestions below it: arrows move among them, Enter chooses, Escape closes. */
export function SearchBox({ label, suggest, onChoose }: Offered) {
  const id = useId();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const sought = text.trim();
  const { data, wrong } = useAnswer(sought, suggest);
  const found = data ?? NOTHING;
  const isShown = isOpen && sought.length > 1;

  const choose = (chosen: Suggestion | undefined) => {
    if (!chosen) return;
    setText("");
    setOpen(false);
    setAt(0);
    onChoose(chosen);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) setAt((at + step + found.length) % found.length);
    else if (event.key === "Enter" && isShown) choose(found[at]);
    else if (event.key === "Escape") setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="search-box">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && found[at] ? `${id}-${at}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} hidden={!isShown || found.length === 0}>
        {found.map((suggestion, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the line above
          <div
            key={suggestion.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            // The line above keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            {suggestion.name} <small>{suggestion.about}</small>
          </div>
        ))}
      </div>
      <p className="hint" role="status">
        {isShown && (wrong ?? (data ? (found.length === 0 ? "Nothing is called so." : "") : "Looking …"))}
      </p>
    </div>
  );
}
