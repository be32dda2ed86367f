import { useEffect } from "react";
import { MOST_PAGES, type PositionsView, SIDES } from "./address";
import { useAnswer } from "./answer";
import { BUSIEST, busiestOf } from "./busiest";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { PositionChoice } from "./position-choice";
import { PositionDrawing } from "./position-drawing";
import { PositionMatrix } from "./position-matrix";
import { PositionTable } from "./position-table";
import { calledAmong, filterOf, keyOf, type Position, positionsOf, positionsQuestion } from "./positions";
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
      {view.as === "timeline" ? <TimelinePage view={view} /> : <Positions view={view} />}
    </>
  );
}

/** Positions of chosen actors; where none is chosen, nor an issue, of those on whose behalf most is said, if all are too many. */
function Positions({ view }: { view: PositionsView }) {
  const isMatrix = view.as === "matrix";
  if (view.actors.length === 0 && (isMatrix || view.issue === "")) return <OfTheBusiest view={view} />;
  return isMatrix ? <PositionMatrix view={view} /> : <DrawnPositions view={view} />;
}

function OfTheBusiest({ view }: { view: PositionsView }) {
  const { data, wrong } = useAnswer(BUSIEST, busiestOf);
  const isOfAll = view.as === "drawing" && data?.areAllFew;
  const actors = data && !isOfAll ? data.actors : [];
  useEffect(() => {
    if (actors.length > 0) goTo({ ...view, actors, side: "among" }, "INSTEAD");
  });
  if (isOfAll) return <DrawnPositions view={view} />;
  return wrong ? (
    <p role="alert">{wrong}</p>
  ) : (
    <p role="status">{data && actors.length === 0 ? "No actor is known." : "Asking …"}</p>
  );
}

/** Positions as a drawing and as a table, which open into quotations. */
function DrawnPositions({ view }: { view: PositionsView }) {
  const question = positionsQuestion(view);
  const { data, wrong } = useAnswer({ question, pages: view.pages }, positionsOf);
  const { open } = view;
  const opened = data?.entries.find(({ holder, target }) => holder.id === open?.holder && target.id === open.target);
  const onOpen = ({ holder, target }: Position) => goTo({ ...view, open: { holder: holder.id, target: target.id } });
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
      {data && opened && (
        <Quotations
          key={keyOf(opened)}
          view={view}
          position={opened}
          called={calledAmong(data.entries)}
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
