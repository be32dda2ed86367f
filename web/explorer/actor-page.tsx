import { useEffect } from "react";
import { ActorEvents } from "./actor-events";
import { ActorPositions } from "./actor-positions";
import { ALL_POSITIONS } from "./address";
import { dataOf, type Question, useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { type Office, Offices } from "./offices";
import { StatementList } from "./statement-list";
import { termText } from "./term-text";
import { calledIn, type NamedActor } from "./told-apart";
import { To } from "./way";

interface Actor extends NamedActor {
  readonly kind: string;
  readonly iso3: string | null;
  readonly wikidataId: string | null;
  readonly names: readonly { readonly text: string; readonly kind: string; readonly lang: string | null }[];
  readonly partOf: readonly NamedActor[];
  readonly tenures: readonly Office[];
  readonly spokespersons: readonly Office[];
}

const ACTOR = `query Actor($id: ID!) {
  actor(id: $id) {
    id name kind iso3 wikidataId
    names { text kind lang }
    partOf { id name kind }
    tenures { id title from to because at { id name kind } }
    spokespersons { id title from to because holder { id name kind } }
  }
}`;

const actorOf = async (question: Question, signal: AbortSignal) =>
  (await dataOf<{ actor: Actor | null }>(question, signal)).actor;

/** One actor: its names, offices over time, positions, statements and events. */
export function ActorPage({ id }: { id: string }) {
  const question = { query: ACTOR, variables: { id } };
  const { data: actor, wrong } = useAnswer(question, actorOf);
  useEffect(() => {
    document.title = `${actor?.name ?? "Actor"} · Démarche`;
  }, [actor]);
  if (wrong) return <p role="alert">{wrong}</p>;
  if (actor === undefined) return <p role="status">Asking …</p>;
  if (actor === null) return <p role="alert">No actor has the id “{id}”. Look for it by its name above.</p>;
  const calledWhole = calledIn(actor.partOf);
  return (
    <>
      <h1>{actor.name}</h1>
      <p>
        {[termText(actor.kind), actor.iso3, actor.wikidataId].filter(Boolean).join(", ")}
        {actor.partOf.map((whole) => (
          <span key={whole.id}>
            , part of <To view={{ kind: "actor", id: whole.id }}>{calledWhole(whole)}</To>
          </span>
        ))}
        . <To view={{ ...ALL_POSITIONS, actors: [id] }}>Draw its positions</To>
      </p>
      <section aria-labelledby="names">
        <h2 id="names">Names</h2>
        <ul className="names">
          {actor.names.map(({ text, kind, lang }) => (
            <li key={`${text} ${kind} ${lang}`}>
              <span lang={lang ?? undefined}>{text}</span> <small>{termText(kind)}</small>
            </li>
          ))}
        </ul>
      </section>
      <Offices name="Offices" offices={actor.tenures} />
      <Offices name="Who speaks for it" offices={actor.spokespersons} />
      <HowAsked what="names and offices" question={question} />
      <ActorPositions name="Positions held" id={id} side="held" />
      <ActorPositions name="Positions received" id={id} side="received" />
      <StatementList name="Statements made" filter={{ speaker: [id] }} />
      <StatementList name="Statements made on its behalf" filter={{ onBehalfOf: [id] }} />
      <ActorEvents id={id} />
    </>
  );
}
