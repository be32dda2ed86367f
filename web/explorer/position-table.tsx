import { calledAmong, keyOf, type Position } from "./positions";
import { bandOf, stanceText } from "./stance";
import { To } from "./way";

/** What shows positions, and has one of them opened. */
export interface Shown {
  readonly positions: readonly Position[];
  readonly opened: Position | undefined;
  readonly onOpen: (position: Position) => void;
}

/** The same positions as the drawing has, row by row. */
export function PositionTable({ positions, opened, onOpen }: Shown) {
  const called = calledAmong(positions);
  return (
    <div className="table">
      <table>
        <caption>Who stands how toward whom</caption>
        <thead>
          <tr>
            <th scope="col">Holder</th>
            <th scope="col">Target</th>
            <th scope="col">Stance</th>
            <th scope="col">Statements</th>
            <th scope="col">From, to</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => {
            const { holder, target, stance, statementCount, first, last } = position;
            const band = bandOf(stance);
            return (
              <tr key={keyOf(position)} className={position === opened ? "open" : undefined}>
                <td>
                  <To view={{ kind: "actor", id: holder.id }}>{called(holder)}</To>
                </td>
                <td>
                  <To view={{ kind: "actor", id: target.id }}>{called(target)}</To>
                </td>
                <td className={`stance ${band.name}`} title={band.meaning}>
                  {stanceText(stance)}
                </td>
                <td>
                  <button
                    type="button"
                    aria-pressed={position === opened}
                    aria-label={`Quotations of ${called(holder)} on ${called(target)}: ${statementCount}`}
                    onClick={() => onOpen(position)}
                  >
                    {statementCount}
                  </button>
                </td>
                <td>{first === last ? (first ?? "not known") : `${first ?? "…"} to ${last ?? "…"}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
