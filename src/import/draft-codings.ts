import { sha256 } from "../domain/anchor.js";
import { codesOf } from "../domain/vocabulary.js";
import type { CameoCode } from "./cameo.js";
import { type ActorDrafter, asId } from "./draft-actors.js";
import { idIn } from "./draft-id.js";
import type { DraftedActor, DraftedCoding, DraftedIssue } from "./drafted.js";
import type { MappedRow, Mapping } from "./mapping-format.js";
import { RowRefused } from "./row-refused.js";
import { type Compile, compileAll, type Fields, only, type Value } from "./value.js";

interface Toward {
  readonly actor: DraftedActor;
  readonly basis: string;
}

export interface CodingDrafter {
  readonly act: Value;
  toward(fields: Fields, statement: string): readonly Toward[];
  /** The readings of a row: one for each target, or one without a target. */
  draft(fields: Fields, statement: string, code: CameoCode | undefined): readonly DraftedCoding[];
}

/** Compiles what a mapping says of how a row reads its statement. */
export function compileCodings(mapping: Mapping, compile: Compile, actors: ActorDrafter): CodingDrafter {
  const { row } = mapping;
  const values = compileAll(compile, {
    act: row.act,
    stance: row.stance,
    agreement: row.agreement,
    plover: row.plover,
    confidence: row.confidence,
    because: row.because,
    coder: row.coder,
  });
  const targets = actors.of(row.toward);
  const basis = typeof row.toward === "object" ? row.toward.basis : "NAMED";
  const issueOf = compileIssue(mapping.id, row.issue, compile);
  const toward = (fields: Fields, statement: string): readonly Toward[] =>
    targets(fields, `${statement}/target`).map((actor) => ({ actor, basis }));

  return {
    act: values.act,
    toward,
    draft(fields, statement, code) {
      const say = (what: keyof typeof values): string | undefined => only(values[what](fields), what);
      const act = say("act") ?? code?.act;
      if (act === undefined || act === null)
        throw new RowRefused("The row has neither an act nor the code of one; give act in the mapping.");
      if (!ACTS.has(act)) throw new RowRefused(`"${act}" is no SpeechAct; they are ${[...ACTS].join(", ")}.`);
      const stance = onScale("stance", say("stance")) ?? code?.stance ?? undefined;
      const agreement = onScale("agreement", say("agreement"));
      const issue = issueOf(fields);
      const read = toward(fields, statement);
      const named = say("coder");
      const coder =
        named === undefined
          ? { id: mapping.id, ...mapping.coder }
          : { id: idIn(mapping.id, asId(named)), name: named, kind: "PERSON" };
      const parts = [statement, coder.id, act.toLowerCase()];
      return (read.length > 0 ? read : [undefined]).map((target) => {
        const props = {
          act,
          stance: target === undefined ? undefined : stance,
          agreement: issue === undefined ? undefined : agreement,
          confidence: confidenceOf(say("confidence")),
          cameo: code?.code,
          plover: say("plover") ?? code?.plover ?? undefined,
          because: say("because"),
        };
        return {
          id: [...parts, target?.actor.id, issue?.id].filter((part) => part !== undefined).join("/"),
          coder,
          rowSha256: sha256(JSON.stringify([props, target, issue?.id])).slice(0, 32),
          props,
          toward: target,
          issue,
        };
      });
    },
  };
}

const ACTS: ReadonlySet<string> = new Set(codesOf("SpeechAct"));

function onScale(what: string, said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  if (!/^[+-]?[0-2](\.0+)?$/.test(said.replace("−", "-")))
    throw new RowRefused(
      `The ${what} is "${said}", and the scale has whole steps from −2 to 2; translate it by a table.`,
    );
  return Number(said.replace("−", "-"));
}

function confidenceOf(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const confidence = Number(said);
  if (!(confidence >= 0 && confidence <= 1))
    throw new RowRefused(`The confidence is "${said}", and it lies between 0 and 1.`);
  return confidence;
}

function compileIssue(dataSet: string, mapped: MappedRow["issue"], compile: Compile) {
  if (!mapped) return () => undefined;
  const { name, id, definition, broader } = compileAll(compile, {
    name: mapped.name,
    id: mapped.id,
    definition: mapped.definition,
    broader: mapped.broader,
  });
  return (fields: Fields): DraftedIssue | undefined => {
    const named = only(name(fields), "issue");
    if (named === undefined) return undefined;
    const wider = only(broader(fields), "broader issue");
    return {
      id: idIn(dataSet, asId(only(id(fields), "issue's id") ?? named)),
      name: named,
      definition: only(definition(fields), "definition") ?? named,
      broader: wider === undefined ? undefined : { id: idIn(dataSet, asId(wider)), name: wider },
    };
  };
}
