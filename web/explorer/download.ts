import type { Position } from "./positions";

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

const COLUMNS: Readonly<Record<string, (position: Position) => string | number | null>> = {
  holder: ({ holder }) => holder.id,
  holder_name: ({ holder }) => holder.name,
  target: ({ target }) => target.id,
  target_name: ({ target }) => target.name,
  stance: ({ stance }) => stance,
  statements: ({ statementCount }) => statementCount,
  first: ({ first }) => first,
  last: ({ last }) => last,
};

/** Positions as CSV of RFC 4180; what is not known is empty. */
export function csvOf(positions: readonly Position[]): Blob {
  const lines = positions.map((position) => Object.values(COLUMNS).map((cell) => quoted(cell(position))));
  return new Blob([[Object.keys(COLUMNS), ...lines].map((line) => `${line.join(",")}\r\n`).join("")], {
    type: "text/csv;charset=utf-8",
  });
}

const quoted = (value: string | number | null): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? "");
