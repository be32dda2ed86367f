import type { DraftedRow } from "../../src/import/drafted.js";
import { Unwritten } from "../../src/import/unwritten.js";

const row = (label: string, id: string) => ({ label, id }) as DraftedRow;

test("a row is unwritten once: a second of its id is looked for, in the same transaction and in a later one", () => {
  const unwritten = new Unwritten();
  const [first, again, deed, other] = [
    row("Statement", "1"),
    row("Statement", "1"),
    row("Event", "1"),
    row("Event", "2"),
  ];
  expect([...unwritten.of([first, again, deed])]).toEqual([first, deed]);
  expect([...unwritten.of([again, deed, other])]).toEqual([other]);
});
