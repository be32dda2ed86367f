import { Refusal } from "../refusal.js";

/** Something that is wrong in a dossier: where it stands, the words, and a sentence that says what to do. */
export interface Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly message: string;
}

/** All that is wrong in a dossier at once. */
export class DossierRefused extends Refusal {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(sentenceOf).join("\n"));
    this.complaints = complaints;
  }
}

/** `draft.yaml:12:5 "franse": No actor has this id; did you mean france?` */
export const sentenceOf = ({ file, line, column, words, message }: Complaint): string =>
  `${file}:${line}:${column} ${words === "" ? "" : `"${words}": `}${message}`;

/** In the order of the file, each once. */
export function inOrder(complaints: readonly Complaint[]): Complaint[] {
  const distinct = new Map(complaints.map((complaint) => [sentenceOf(complaint), complaint]));
  return [...distinct.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}
