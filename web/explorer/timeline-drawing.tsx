import { useRef } from "react";
import type { PositionsView } from "./address";
import type { DatedEvent } from "./events";
import { SaveDrawing } from "./save-drawing";
import { statementsText } from "./stance";
import { pictureOf } from "./svg-picture";
import type { Bar } from "./timeline";
import { To } from "./way";

const WIDTH = 960;
const HEIGHT = 240;
const LEFT = 56;
const TOP = 16;
/** How high an event is drawn, and how many stand below one another at most. */
const LANE = 14;
const LANES = 8;
/** How many milliseconds a day has. */
const DAY_MS = 86_400_000;
/** So many periods are named below the line. */
const NAMED = 12;

interface Drawn {
  readonly view: PositionsView;
  readonly bars: readonly Bar[];
  readonly events: readonly DatedEvent[];
}

/** Statements as bars, year by year, month by month or day by day, with events below. A click on either opens what was said. */
export function TimelineDrawing({ view, bars, events }: Drawn) {
  const drawing = useRef<SVGSVGElement>(null);
  const most = Math.max(...bars.map(({ statements }) => statements));
  const step = (WIDTH - LEFT) / bars.length;
  const every = Math.ceil(bars.length / NAMED);
  const placed = placedEvents(bars, events);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane + 1));
  const height = TOP + HEIGHT + 24 + lanes * LANE + 8;
  return (
    <figure>
      <div className="table">
        {/* biome-ignore lint/a11y/useSemanticElements: it is a drawing of links, and no form */}
        <svg
          ref={drawing}
          className="timeline"
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="group"
          aria-label="Statements over time. The table has the same."
        >
          <text x={LEFT - 8} y={TOP + 4} className="scale">
            {most}
          </text>
          <line x1={LEFT} x2={WIDTH} y1={TOP} y2={TOP} />
          <line x1={LEFT} x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
          {bars.map(({ period, statements }, at) => {
            const tall = (HEIGHT * statements) / most;
            return (
              <g key={period} className={period === view.period ? "open" : undefined}>
                {statements > 0 && (
                  <To view={{ ...view, period, event: "" }}>
                    <title>{`${period}: ${statementsText(statements)}`}</title>
                    <rect
                      x={LEFT + at * step + step * 0.1}
                      y={TOP + HEIGHT - tall}
                      width={step * 0.8}
                      height={Math.max(1, tall)}
                    />
                  </To>
                )}
                {at % every === 0 && (
                  <text x={LEFT + (at + 0.5) * step} y={TOP + HEIGHT + 16}>
                    {period}
                  </text>
                )}
              </g>
            );
          })}
          {placed.map(({ event, from, to, lane }) => (
            <g key={event.id} className={event.id === view.event ? "event open" : "event"}>
              <To view={{ ...view, period: "", event: event.id }}>
                <title>{`${event.name}, ${event.when.date}`}</title>
                <rect
                  x={LEFT + from * step}
                  y={TOP + HEIGHT + 24 + lane * LANE}
                  width={Math.max(6, (to - from) * step)}
                  height={LANE - 4}
                  rx={3}
                />
              </To>
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        <p className="hint">
          {events.length > placed.length &&
            `${events.length - placed.length} of ${events.length} events have no place on this line; the table below has all.`}
        </p>
        <SaveDrawing name="timeline" svg={() => drawing.current && pictureOf(drawing.current)} />
      </figcaption>
    </figure>
  );
}

/** Where events stand, in bars from the first, each in the highest lane that is free there; those outside have no place. */
function placedEvents(bars: readonly Bar[], events: readonly DatedEvent[]) {
  const first = bars[0]?.period ?? "";
  const free: number[] = [];
  return events
    .flatMap((event) => {
      const from = placeOf(event.when.earliest, first);
      const last = placeOf(event.until?.latest ?? event.when.latest, first);
      // Where days are drawn, the last counts whole.
      const to = last !== undefined && first.length === 10 ? last + 1 : last;
      return from !== undefined && to !== undefined && to > 0 && from < bars.length
        ? [{ event, from: Math.max(0, from), to: Math.min(bars.length, to) }]
        : [];
    })
    .sort((one, other) => one.from - other.from)
    .flatMap((placed) => {
      const found = free.findIndex((until) => until <= placed.from);
      const lane = found < 0 ? free.length : found;
      if (lane >= LANES) return [];
      free[lane] = Math.max(placed.to, placed.from + bars.length / 100);
      return [{ ...placed, lane }];
    });
}

/** How many years, months or days after the first period a day is. */
function placeOf(day: string | null | undefined, first: string): number | undefined {
  if (!day) return undefined;
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const [firstYear = 0, firstMonth, firstDay] = first.split("-").map(Number);
  if (firstDay !== undefined) return (Date.parse(day) - Date.parse(first)) / DAY_MS;
  const months = 12 * (year - firstYear) + month - 1 + (dayOfMonth - 1) / 31;
  return firstMonth === undefined ? months / 12 : months - (firstMonth - 1);
}
