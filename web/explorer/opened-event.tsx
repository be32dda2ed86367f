import { dataOf, type Question, useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { Printing } from "./quotation";
import { type Evidence, PRINTED } from "./statement";
import { StatementList } from "./statement-list";

const EVENT = `query Event($id: ID!) {
  event(id: $id) { name evidence { ...Printed } }
}
${PRINTED}`;

interface Printed {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

const eventOf = async (question: Question, signal: AbortSignal) =>
  (await dataOf<{ event: Printed | null }>(question, signal)).event;

/** Where an event is printed, and what was said on it, whoever said it. */
export function OpenedEvent({ id }: { id: string }) {
  const question = { query: EVENT, variables: { id } };
  const { data: event, wrong } = useAnswer(question, eventOf);
  if (wrong) return <p role="alert">{wrong}</p>;
  if (event === undefined) return <p role="status">Asking …</p>;
  if (event === null) return <p role="alert">No event has the id “{id}”. Choose one of the table.</p>;
  return (
    <>
      <section aria-label={event.name}>
        <h2>{event.name}</h2>
        <dl>
          {event.evidence.map((printed) => (
            <Printing key={`${printed.source.id} ${printed.start} ${printed.locator}`} printed={printed} />
          ))}
        </dl>
        <HowAsked what="this event" question={question} />
      </section>
      <StatementList name="Statements on this event" filter={{ event: [id] }} />
    </>
  );
}
