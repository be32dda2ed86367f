import { useEffect, useRef } from "react";
import type { PositionsView } from "./address";
import { type calledAmong, countingIn, type Position } from "./positions";
import { bandOf, stanceText, statementsText } from "./stance";
import { StatementList } from "./statement-list";

interface Read {
  readonly view: PositionsView;
  readonly position: Position;
  /** How the two actors are called among those that are shown. */
  readonly called: ReturnType<typeof calledAmong>;
  readonly onClose: () => void;
}

/** The quotations that make a position, newest first: exactly those that count in what is drawn. */
export function Quotations({ view, position, called, onClose }: Read) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = `${called(position.holder)} on ${called(position.target)}`;
  const head = (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {name}
      </h2>
      <p>
        Stance {stanceText(position.stance)} ({bandOf(position.stance).meaning}),{" "}
        {statementsText(position.statementCount)}.{" "}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </>
  );
  return <StatementList name={name} head={head} filter={countingIn(view, position)} />;
}
