/** What is asked of an actor that is named. */
export const ACTOR = "{ id name kind }";

/** An actor, as far as rows and drawings name it. */
export interface ExportedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
