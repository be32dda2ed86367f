import { ACTOR, type ExportedActor } from "./actor.js";

/** A reading as GraphQL gives it by `CODING_FIELDS`. */
export interface ExportedCoding {
  readonly id: string;
  readonly act: string;
  readonly toward: ExportedActor | null;
  readonly targetBasis: string | null;
  readonly stance: number | null;
  readonly issue: { readonly id: string; readonly name: string } | null;
  readonly agreement: number | null;
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly condition: string | null;
  readonly deadline: string | null;
  readonly beneficiaries: readonly ExportedActor[];
  readonly coder: { readonly id: string; readonly name: string; readonly kind: string };
  readonly method: string;
  readonly at: Date;
  readonly confidence: number | null;
  readonly because: string | null;
  readonly supersededAt: Date | null;
}

export const CODING_FIELDS = `id act toward ${ACTOR} targetBasis stance issue { id name } agreement cameo plover
  condition deadline beneficiaries ${ACTOR} coder { id name kind } method at confidence because supersededAt`;
