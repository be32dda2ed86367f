import type { PositionsView } from "./address";
import type { DatedEvent } from "./events";
import { termText } from "./term-text";
import { To } from "./way";

/** Events in a table; each leads to what was said on it. */
export function EventTable({ view, events }: { view: PositionsView; events: readonly DatedEvent[] }) {
  if (events.length === 0) return null;
  return (
    <section aria-label="Events">
      <h2>Events</h2>
      <div className="table">
        <table>
          <caption>{view.actors.length > 0 ? "In which the chosen actors take part" : "Of all actors"}</caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Kind</th>
              <th scope="col">Status</th>
              <th scope="col">Date</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, name, kind, status, when, until }) => (
              <tr key={id} className={id === view.event ? "open" : undefined}>
                <td>
                  <To view={{ ...view, period: "", event: id }}>{name}</To>
                </td>
                <td>{termText(kind)}</td>
                <td>{termText(status)}</td>
                <td>
                  {when.date ?? "not known"}
                  {until?.date && ` to ${until.date}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
