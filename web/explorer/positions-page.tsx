import { MOST_PAGES, type PositionsView, SIDES } from "./address";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { PositionChoice } from "./position-choice";
import { PositionDrawing } from "./position-drawing";
import { PositionMatrix } from "./position-matrix";
import { PositionTable } from "./position-table";
import { type DrawnPosition, filterOf, keyOf, positionsOf, positionsQuestion } from "./positions";
import { Quotations } from "./quotations";
import { TimelinePage } from "./timeline-page";
import { goTo } from "./way";

/** Positions in the shape that is chosen above them. */
export function PositionsPage({ view }: { view: PositionsView }) {
  const isMatrix = view.as === "matrix";
  const of = view.actors.length > 0 ? ` ${SIDES[isMatrix ? "among" : view.side]}` : "";
  return (
    <>
      <h1>{view.as === "timeline" ? `Statements${of.replace("held by", "on behalf of")}` : `Positions${of}`}</h1>
      <PositionChoice view={view} />
      {view.as === "drawing" && <DrawnPositions view={view} />}
      {view.as === "timeline" && <TimelinePage view={view} />}
      {isMatrix && view.actors.length > 0 && <PositionMatrix view={view} />}
      {isMatrix && view.actors.length === 0 && <p role="status">A matrix is of chosen actors. Add some.</p>}
    </>
  );
}

/** Positions as a drawing and as a table, which open into quotations. */
function DrawnPositions({ view }: { view: PositionsView }) {
  const question = positionsQuestion(view);
  const { data, wrong } = useAnswer({ question, pages: view.pages }, positionsOf);
  const { open } = view;
  const opened = data?.entries.find(({ node }) => node.holder.id === open?.holder && node.target.id === open.target);
  const onOpen = ({ node }: DrawnPosition) =>
    goTo({ ...view, open: { holder: node.holder.id, target: node.target.id } });
  return (
    <>
      {wrong && <p role="alert">{wrong}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data && data.entries.length === 0 && (
        <p role="status">No position fits. Choose other actors, fewer statements, or a longer time.</p>
      )}
      {data?.hasMore && <More view={view} shown={data.entries.length} />}
      {data && data.entries.length > 0 && (
        <div className="beside">
          <PositionDrawing positions={data.entries} opened={opened} onOpen={onOpen} />
          <PositionTable positions={data.entries} opened={opened} onOpen={onOpen} />
        </div>
      )}
      {data && open && !opened && (
        <p role="alert">The position that this link opens is not among those drawn. Narrow less, or choose it below.</p>
      )}
      {opened && (
        <Quotations
          key={keyOf(opened.node)}
          view={view}
          position={opened}
          onClose={() => {
            document.querySelector<HTMLElement>(".table [aria-pressed='true']")?.focus();
            goTo({ ...view, open: undefined });
          }}
        />
      )}
      {data && data.entries.length > 0 && <InFiles what="positions" filter={filterOf(view)} />}
      <HowAsked what="these positions" question={question} />
    </>
  );
}

/** Says that there are more, and how to see those that matter. */
function More({ view, shown }: { view: PositionsView; shown: number }) {
  return (
    <p role="status">
      These are the first {shown} positions, by holder and target; there are more. Choose actors, ask for more
      statements, or name an issue to see fewer.{" "}
      {view.pages < MOST_PAGES && (
        <button type="button" onClick={() => goTo({ ...view, pages: view.pages + 1 })}>
          100 more
        </button>
      )}
    </p>
  );
}
