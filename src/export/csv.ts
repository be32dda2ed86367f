/** A row of CSV as RFC 4180 has it; cells with commas, quotation marks or line ends stand between quotation marks. */
export const csvRow = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(",")}\n`;

function cellOf(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
