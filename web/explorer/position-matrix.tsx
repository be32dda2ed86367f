import { ALL_POSITIONS, type PositionsView } from "./address";
import { useAnswer } from "./answer";
import { csvOf, download } from "./download";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { CELL_COLUMNS, type Cell, calledInHeads, cellsOf, matrixOf, matrixQuestion, WITHOUT } from "./matrix";
import { matrixSvg } from "./matrix-svg";
import { filterOf } from "./positions";
import { SaveDrawing } from "./save-drawing";
import { bandOf, stanceText, statementsText } from "./stance";
import { To } from "./way";

const CAPTION = "Rows hold a position, columns are whom it is toward";
const NUMBERS = "Mean stances from −2 to +2; in brackets, how many statements make them";

/** What narrows a matrix, as its picture says it. */
const chosenIn = ({ from, to, issue }: PositionsView): string[] => [
  ...(from || to ? [`Statements ${[from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ")}`] : []),
  ...(issue ? [`On the issue ${issue}`] : []),
];

/** Who stands how toward whom among the chosen actors, and what is known where nobody takes a stance. */
export function PositionMatrix({ view }: { view: PositionsView }) {
  const question = matrixQuestion(view);
  const { data, wrong } = useAnswer(question, matrixOf);
  const called = data && calledInHeads(data);
  const save = (as?: "SAFE") => data && download("matrix.csv", csvOf(CELL_COLUMNS, cellsOf(data), as === "SAFE"));
  return (
    <>
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data && (
        <div className="table">
          <table className="matrix">
            <caption>{CAPTION}</caption>
            <thead>
              <tr>
                <td />
                {data.targets.map((target) => (
                  <th key={target.id} scope="col">
                    {called?.(target)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.holders.map((holder, row) => (
                <tr key={holder.id}>
                  <th scope="row">{called?.(holder)}</th>
                  {data.targets.map((target, column) => (
                    <CellOf
                      key={target.id}
                      cell={data.rows[row]?.[column]}
                      view={{ ...view, as: "drawing", actors: [...new Set([holder.id, target.id])], side: "among" }}
                      ends={{ holder: holder.id, target: target.id }}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && <SaveDrawing name="matrix" svg={() => matrixSvg(data, [CAPTION, NUMBERS, ...chosenIn(view)])} />}
      {data && (
        <p className="save">
          <button type="button" onClick={() => save()}>
            Download as CSV
          </button>{" "}
          <button type="button" onClick={() => save("SAFE")}>
            Download as CSV, safe in spreadsheets
          </button>
        </p>
      )}
      {data && <InFiles what="positions" filter={filterOf({ ...view, side: "among", minStatements: 1 })} />}
      <HowAsked what="this matrix" question={question} />
    </>
  );
}

/** What is said of a cell holds of the days and the issue that are chosen. */
function narrowedBy({ from, to, issue }: PositionsView): string {
  const narrowed = [...(from || to ? ["in these days"] : []), ...(issue ? ["on this issue"] : [])];
  return narrowed.length > 0 ? `, ${narrowed.join(" ")}` : "";
}

interface Placed {
  readonly cell: Cell | undefined;
  readonly view: PositionsView;
  readonly ends: NonNullable<PositionsView["open"]>;
}

/** A stance that opens into its quotations, or why there is none. */
function CellOf({ cell, view, ends }: Placed) {
  if (!cell) return <td />;
  const { status, stance, statementCount } = cell;
  const words = status === "STANCE" ? stanceText(stance) : `${WITHOUT[status].words}${narrowedBy(view)}`;
  const opened = { ...view, minStatements: ALL_POSITIONS.minStatements, pages: 1, open: ends };
  return (
    <td className={status === "STANCE" ? `stance ${bandOf(stance).name}` : "without"}>
      {statementCount > 0 ? (
        <To view={opened}>
          {words} <small>({statementsText(statementCount)})</small>
        </To>
      ) : (
        words
      )}
    </td>
  );
}
