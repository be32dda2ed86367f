import { useState } from "react";
import { ALL_POSITIONS } from "./address";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { type Page, type Paged, pagesOf } from "./pages-of";
import { termText } from "./term-text";
import { calledIn, type NamedActor } from "./told-apart";
import { To } from "./way";

interface Event {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly place: string | null;
  readonly when: { readonly date: string | null };
  readonly participants: readonly {
    readonly actor: NamedActor;
    readonly role: string;
    readonly attendance: string | null;
  }[];
}

const EVENTS = `query Events($id: String!, $after: String) {
  events(filter: { participant: [$id] }, first: 20, after: $after) {
    nodes {
      id name kind status place when { date } participants { role attendance actor { id name kind } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const eventsOf = (paged: Paged, signal: AbortSignal) =>
  pagesOf(paged, signal, ({ events }: { events: Page<Event> }) => events);

/** What an actor takes part in, newest first, with whom. */
export function ActorEvents({ id }: { id: string }) {
  const [pages, setPages] = useState(1);
  const question = { query: EVENTS, variables: { id } };
  const { data, wrong } = useAnswer({ question, pages }, eventsOf);
  const called = calledIn(data?.entries.flatMap(({ participants }) => participants.map(({ actor }) => actor)) ?? []);
  return (
    <section aria-label="Events">
      <h2>Events</h2>
      {wrong && <p role="alert">{wrong}</p>}
      {data?.entries.length === 0 && <p>None is known.</p>}
      <ul>
        {data?.entries.map(({ id: event, name, kind, status, place, when, participants }) => (
          <li key={event}>
            <To view={{ ...ALL_POSITIONS, as: "timeline", actors: [id], event }}>{name}</To> (
            {[termText(kind), termText(status), when.date, place].filter(Boolean).join(", ")}):{" "}
            {participants.map(({ actor, role, attendance }, at) => (
              <span key={`${actor.id} ${role}`}>
                {at > 0 && ", "}
                <To view={{ kind: "actor", id: actor.id }}>{called(actor)}</To>{" "}
                <small>
                  {[role, attendance]
                    .filter((term) => term !== null)
                    .map(termText)
                    .join(", ")}
                </small>
              </span>
            ))}
          </li>
        ))}
      </ul>
      {data?.hasMore && (
        <button type="button" onClick={() => setPages(pages + 1)}>
          More events
        </button>
      )}
      <HowAsked what="these events" question={question} />
    </section>
  );
}
