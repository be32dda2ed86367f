import type { NamedActor } from "./told-apart";

/** Where a statement is printed. */
export interface Evidence {
  readonly status: keyof typeof STATUS;
  readonly place: string | null;
  readonly locator: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly prefix: string | null;
  readonly exact: string | null;
  readonly suffix: string | null;
  readonly quotes: readonly { readonly exact: string; readonly start: number | null; readonly end: number | null }[];
  readonly source: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly lang: string | null;
  };
}

export interface Statement {
  readonly id: string;
  readonly gist: string;
  readonly quotes: readonly string[];
  readonly negated: boolean;
  readonly condition: string | null;
  readonly said: { readonly text: string | null; readonly date: string | null };
  readonly speakers: readonly { readonly surface: string | null; readonly actor: NamedActor }[];
  readonly onBehalfOf: readonly { readonly basis: string; readonly actor: NamedActor }[];
  readonly codings: readonly {
    readonly id: string;
    readonly act: string;
    readonly stance: number | null;
    readonly toward: NamedActor | null;
    readonly issue: { readonly name: string } | null;
    readonly agreement: number | null;
    readonly method: string;
    readonly coder: { readonly name: string };
  }[];
  readonly evidence: readonly Evidence[];
}

/** What is asked of a place in print. */
export const PRINTED = `fragment Printed on Evidence {
  status place locator start end prefix exact suffix
  quotes { exact start end }
  source { id title publisher published url lang }
}`;

/** What is asked of a statement that is read. */
export const STATEMENT = `fragment Words on Statement {
  id gist quotes negated condition
  said { text date }
  speakers { surface actor { id name kind } }
  onBehalfOf { basis actor { id name kind } }
  codings { id act stance toward { id name kind } issue { name } agreement method coder { name } }
  evidence { ...Printed }
}
${PRINTED}`;

/** What is known of the words at an anchor. */
export const STATUS = {
  VERIFIED: "verified, the words stand at their anchor",
  MOVED: "moved, the words stand once, elsewhere than at their anchor",
  LOST: "lost, the words do not stand in the text",
  TEXT_NOT_HELD: "not checked, since the text is not held here",
  NOT_ANCHORED: "none in a text",
} as const;
