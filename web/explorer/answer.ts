import { useEffect, useState } from "react";
import { ask, WITH_CYPHER } from "../ask";

/** A question in GraphQL. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A text of Cypher that answered a root field, to be pasted in Neo4j Browser. */
export interface Cypher {
  readonly field: string;
  readonly browser: string;
}

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
  readonly extensions?: { readonly cypher?: readonly Cypher[] };
}

const NO_SERVER = "The server does not answer. See whether it still runs, and load this page again.";

async function answered(question: Question, signal: AbortSignal, headers?: Record<string, string>): Promise<Answered> {
  const answer = await ask(question, { signal, headers }).catch((error: unknown) => {
    throw signal.aborted ? error : new Error(NO_SERVER);
  });
  const { errors } = answer as Answered;
  if (errors?.length) throw new Error([...new Set(errors.map(({ message }) => toldOf(message)))].join(" "));
  return answer as Answered;
}

/** What is wrong, without where it stands in the question that this page asks. */
const toldOf = (message: string): string => message.replace(/^Variable "\$\w+" got invalid value [^;]*; /, "");

/** What the server answers; an error has its own sentences. */
export async function dataOf<Data>({ query, variables }: Question, signal: AbortSignal): Promise<Data> {
  return (await answered({ query, variables }, signal)).data as Data;
}

/** By which Cypher the server answers. */
export async function cypherOf(question: Question, signal: AbortSignal): Promise<readonly Cypher[]> {
  return (await answered(question, signal, WITH_CYPHER)).extensions?.cypher ?? [];
}

/** How far a question has come. */
export interface Asking<Data> {
  readonly data?: Data | undefined;
  /** Why there is no answer. */
  readonly wrong?: string | undefined;
}

/** Asks whenever the question is another one; what is no longer wanted is given up. */
export function useAnswer<Asked, Data>(
  question: Asked,
  answer: (question: Asked, signal: AbortSignal) => Promise<Data>,
): Asking<Data> {
  const text = JSON.stringify(question);
  const [told, tell] = useState<Asking<Data> & { readonly text: string }>({ text: "" });
  useEffect(() => {
    const given = new AbortController();
    answer(JSON.parse(text) as Asked, given.signal).then(
      (data) => tell({ text, data }),
      (error: Error) => given.signal.aborted || tell({ text, wrong: error.message }),
    );
    return () => given.abort();
  }, [text, answer]);
  return told.text === text ? told : {};
}
