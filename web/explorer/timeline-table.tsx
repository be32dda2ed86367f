import type { PositionsView } from "./address";
import { csvOf, download } from "./download";
import type { Bar } from "./timeline";
import { To } from "./way";

/** What a period is, by how long it is written. */
const GRAINS: Readonly<Record<number, string>> = { 4: "Year", 7: "Month", 10: "Day" };

/** The same numbers as the drawing has, row by row. */
export function TimelineTable({ view, bars }: { view: PositionsView; bars: readonly Bar[] }) {
  const save = () =>
    download(
      "timeline.csv",
      csvOf({ period: ({ period }: Bar) => period, statements: ({ statements }) => statements }, bars),
    );
  return (
    <div>
      <div className="table">
        <table>
          <caption>How many statements are surely of each</caption>
          <thead>
            <tr>
              <th scope="col">{GRAINS[bars[0]?.period.length ?? 0]}</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ period, statements }) => (
              <tr key={period} className={period === view.period ? "open" : undefined}>
                <th scope="row">{period}</th>
                <td>{statements > 0 ? <To view={{ ...view, period, event: "" }}>{statements}</To> : 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" onClick={save}>
        Download as CSV
      </button>
    </div>
  );
}
