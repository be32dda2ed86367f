const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
] as const;

/** A partial date as a paper writes it: 26 September 2023, September 2023, between 18 September 2023 and 24 September 2023, by 26 September 2023. */
export function dateInWords(date: string): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return inWords(from);
  if (from === "..") return `by ${inWords(to)}`;
  if (to === "..") return `${inWords(from)} or later`;
  return `between ${inWords(from)} and ${inWords(to)}`;
}

function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(" ");
}
