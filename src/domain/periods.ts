/** A range of full days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The months, quarters or years that a range of days touches, by how many months each has; the first and the last as far as they lie in it. */
export function periodsIn({ from, to }: Period, months: 1 | 3 | 12): Period[] {
  const monthOf = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  const [first, last] = [from, to].map((day) => Math.floor(monthOf(day) / months)) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const [begin, end] = [firstDay((first + at) * months), lastDay((first + at + 1) * months)];
    return { from: begin < from ? from : begin, to: end > to ? to : end };
  });
}

/** Years are set apart from months, since JavaScript takes those before 100 for ones after 1900. */
function dayIn(month: number, day: number): string {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  const year = String(date.getUTCFullYear()).padStart(4, "0");
  return `${year}${date.toISOString().slice(-"-09-26T00:00:00.000Z".length).slice(0, "-09-26".length)}`;
}

const firstDay = (month: number): string => dayIn(month, 1);

/** The day before a month begins. */
const lastDay = (month: number): string => dayIn(month, 0);
