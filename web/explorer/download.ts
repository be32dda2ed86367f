import { type Columns, csvRow } from "../../src/export/csv";

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

/** Rows as the server writes them in CSV; where it is to be safe, a spreadsheet runs nothing of them. */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[], isSafe = false): Blob {
  const says = Object.values(columns);
  const lines = rows.map((row) =>
    csvRow(
      says.map((say) => say(row)),
      isSafe,
    ),
  );
  return new Blob([csvRow(Object.keys(columns)), ...lines], { type: "text/csv;charset=utf-8" });
}
