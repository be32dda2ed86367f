/** Has the browser save something under a name. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // By then the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

type Cell = string | number | null;

/** Rows as CSV of RFC 4180, by what each column tells of one; what is not known is empty. */
export function csvOf<Row>(columns: Readonly<Record<string, (row: Row) => Cell>>, rows: readonly Row[]): Blob {
  const lines = rows.map((row) => Object.values(columns).map((cell) => quoted(cell(row))));
  return new Blob([[Object.keys(columns), ...lines].map((line) => `${line.join(",")}\r\n`).join("")], {
    type: "text/csv;charset=utf-8",
  });
}

const quoted = (value: Cell): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? "");
