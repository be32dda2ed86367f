import { ALL_POSITIONS, type PositionsView } from "./address";
import { dataOf, type Question, useAnswer } from "./answer";
import { csvOf, download } from "./download";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { filterOf, type NamedActor } from "./positions";
import { bandOf, stanceText, statementsText } from "./stance";
import { To } from "./way";

interface Cell {
  readonly status: "STANCE" | keyof typeof WITHOUT;
  readonly stance: number | null;
  readonly statementCount: number;
}

interface Matrix {
  readonly holders: readonly NamedActor[];
  readonly targets: readonly NamedActor[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands where there is no stance, in the sources held. */
const WITHOUT = {
  NO_STANCE: "read, no stance found",
  UNREAD: "mentioned, not read",
  NOT_ON_TARGET: "speaks, not of this actor",
  NEVER_SPOKE: "never speaks",
} as const;

const MATRIX = `query Matrix($actors: [ID!]!, $filter: PositionFilter) {
  positionMatrix(holders: $actors, targets: $actors, filter: $filter) {
    holders { id name }
    targets { id name }
    rows { status stance statementCount }
  }
}`;

const matrixOf = async (question: Question, signal: AbortSignal) =>
  (await dataOf<{ positionMatrix: Matrix }>(question, signal)).positionMatrix;

/** Who stands how toward whom among the chosen actors, and what is known where nobody takes a stance. */
export function PositionMatrix({ view }: { view: PositionsView }) {
  const filter = filterOf({ ...view, actors: [], minStatements: 1 });
  const question = { query: MATRIX, variables: { actors: view.actors, filter } };
  const { data, wrong } = useAnswer(question, matrixOf);
  const save = (as?: "SAFE") => data && download("matrix.csv", csvOf(COLUMNS, cellsOf(data), as === "SAFE"));
  return (
    <>
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data && (
        <div className="table">
          <table className="matrix">
            <caption>Rows hold a position, columns are whom it is toward</caption>
            <thead>
              <tr>
                <td />
                {data.targets.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.holders.map((holder, row) => (
                <tr key={holder.id}>
                  <th scope="row">{holder.name}</th>
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

interface NamedCell extends Cell {
  readonly holder: NamedActor;
  readonly target: NamedActor;
}

/** All cells of a matrix, row by row, with whose they are. */
const cellsOf = ({ holders, targets, rows }: Matrix): NamedCell[] =>
  holders.flatMap((holder, row) =>
    targets.flatMap((target, column) => {
      const cell = rows[row]?.[column];
      return cell ? [{ ...cell, holder, target }] : [];
    }),
  );

/** Called as `demarche matrix` calls them. */
const COLUMNS = {
  holder: ({ holder }: NamedCell) => holder.name,
  holder_id: ({ holder }: NamedCell) => holder.id,
  target: ({ target }: NamedCell) => target.name,
  target_id: ({ target }: NamedCell) => target.id,
  status: ({ status }: NamedCell) => status,
  stance: ({ stance }: NamedCell) => stance,
  statements: ({ statementCount }: NamedCell) => statementCount,
};

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
  const words = status === "STANCE" ? stanceText(stance) : `${WITHOUT[status]}${narrowedBy(view)}`;
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
