import { useState } from "react";
import type { PositionsView } from "./address";
import { useAnswer } from "./answer";
import { EventTable } from "./event-table";
import { eventsFilter, eventsOf, eventsQuestion } from "./events";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { OpenedEvent } from "./opened-event";
import { statementsText } from "./stance";
import { StatementList } from "./statement-list";
import { statementsOfPeriod, timelineOf } from "./timeline";
import { TimelineDrawing } from "./timeline-drawing";
import { TimelineTable } from "./timeline-table";

/** The statements of the chosen actors over time, and the events in which they take part. */
export function TimelinePage({ view }: { view: PositionsView }) {
  const [pages, setPages] = useState(1);
  // What is open on it does not change what is drawn.
  const { data, wrong } = useAnswer({ ...view, period: "", event: "" }, timelineOf);
  const question = eventsQuestion(view);
  const { data: events, wrong: wrongEvents } = useAnswer({ question, pages }, eventsOf);
  const taking = events?.entries ?? [];
  return (
    <>
      {wrong && <p role="alert">{wrong}</p>}
      {wrongEvents && wrongEvents !== wrong && <p role="alert">{wrongEvents}</p>}
      {!data && !wrong && <p role="status">Asking …</p>}
      {data && data.bars.length === 0 && (
        <p role="status">No statement fits that has a date. Choose other actors or a longer time.</p>
      )}
      {data && data.bars.length > 0 && (
        <div className="beside">
          <TimelineDrawing view={view} bars={data.bars} events={taking} />
          <TimelineTable view={view} bars={data.bars} />
        </div>
      )}
      {data && data.undated > 0 && (
        <p className="hint">{statementsText(data.undated)} more, dated less exactly than that.</p>
      )}
      {data && data.bars.length + data.undated > 0 && (
        <>
          <InFiles what="statements" filter={data.filter} />
          <InFiles what="graph" filter={data.filter} />
        </>
      )}
      {view.period && (
        <StatementList
          key={view.period}
          name={`Statements of ${view.period}`}
          filter={statementsOfPeriod(view, view.period)}
        />
      )}
      <EventTable view={view} events={taking} />
      {events?.hasMore && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          More events
        </button>
      )}
      {taking.length > 0 && <InFiles what="events" filter={eventsFilter(view)} />}
      {view.event && <OpenedEvent key={view.event} id={view.event} />}
      {data && <HowAsked what="this timeline" question={data.question} />}
      <HowAsked what="its events" question={question} />
    </>
  );
}
