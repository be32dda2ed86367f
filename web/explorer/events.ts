import type { PositionsView } from "./address";
import type { Question } from "./answer";
import { type Page, type Paged, type Pages, pagesOf } from "./pages-of";

/** What happened, as far as a timeline shows it. */
export interface DatedEvent {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly status: string;
  readonly when: { readonly date: string | null; readonly earliest: string | null; readonly latest: string | null };
  readonly until: { readonly date: string | null; readonly latest: string | null } | null;
}

const EVENTS = `query DatedEvents($filter: EventFilter, $after: String) {
  events(filter: $filter, first: 50, after: $after) {
    nodes { id name kind status when { date earliest latest } until { date latest } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** What narrows events to those in which the actors of a view take part; all where none is chosen. */
export const eventsFilter = ({ actors, from, to }: PositionsView) => ({
  ...(actors.length > 0 && { participant: actors }),
  ...((from || to) && { during: { ...(from && { from }), ...(to && { to }) } }),
});

/** The events of a view, newest first. */
export const eventsQuestion = (view: PositionsView): Question => ({
  query: EVENTS,
  variables: { filter: eventsFilter(view) },
});

export const eventsOf = (paged: Paged, signal: AbortSignal): Promise<Pages<DatedEvent>> =>
  pagesOf(paged, signal, ({ events }: { events: Page<DatedEvent> }) => events);
