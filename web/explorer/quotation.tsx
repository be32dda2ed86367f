import { Passage } from "./passage";
import { stanceText } from "./stance";
import { type Evidence, STATUS, type Statement } from "./statement";
import { termText } from "./term-text";
import { calledIn } from "./told-apart";
import { To } from "./way";

/** One statement: its words, who said them when and for whom, how they are read, and where they are printed. */
export function Quotation({ statement }: { statement: Statement }) {
  const { gist, quotes, negated, condition, said, speakers, onBehalfOf, codings, evidence } = statement;
  const lang = evidence[0]?.source.lang ?? undefined;
  const represented = onBehalfOf.filter(({ actor }) => !speakers.some((speaker) => speaker.actor.id === actor.id));
  const called = calledIn([
    ...[...speakers, ...onBehalfOf].map(({ actor }) => actor),
    ...codings.flatMap(({ toward }) => toward ?? []),
  ]);
  return (
    <article className="quotation">
      {quotes.length > 0 && (
        <blockquote lang={lang}>
          {quotes.map((words) => (
            <p key={words}>“{words}”</p>
          ))}
        </blockquote>
      )}
      <p className="gist">{gist}</p>
      {negated && <p>The source says that this was not said.</p>}
      {condition && <p>On the condition: {condition}</p>}
      <dl>
        <dt>Speaker</dt>
        <dd>
          {speakers.map(({ surface, actor }, at) => (
            <span key={actor.id}>
              {at > 0 && ", "}
              <To view={{ kind: "actor", id: actor.id }}>{called(actor)}</To>
              {surface && surface !== actor.name && ` (printed: ${surface})`}
            </span>
          ))}
          {represented.length > 0 && " "}
          {represented.map(({ actor }, at) => (
            <span key={actor.id}>
              {at > 0 ? ", for " : "for "}
              <To view={{ kind: "actor", id: actor.id }}>{called(actor)}</To>
            </span>
          ))}
        </dd>
        <dt>Date</dt>
        <dd>
          {said.date ?? "not known"}
          {said.text && ` (printed: ${said.text})`}
        </dd>
        <dt>Read as</dt>
        <dd>
          {codings.map(({ id, act, stance, toward, issue, agreement, method, coder }) => (
            <span key={id} className="reading">
              {termText(act)}
              {toward && ` toward ${called(toward)}, stance ${stanceText(stance)}`}
              {issue && `, on: ${issue.name}, agreement ${stanceText(agreement)}`}{" "}
              <small>
                ({coder.name}, {termText(method)})
              </small>
            </span>
          ))}
        </dd>
        {evidence.map((printed) => (
          <Printing key={`${printed.source.id} ${printed.start} ${printed.locator}`} printed={printed} />
        ))}
      </dl>
    </article>
  );
}

/** One place in print, with the status of its anchor and, where the text is held, its words in their context. */
export function Printing({ printed }: { printed: Evidence }) {
  const { source, status, place, locator, start, end } = printed;
  const where = [
    place && place !== "BODY" && termText(place),
    locator,
    start !== null && `characters ${start} to ${end}`,
  ].filter(Boolean);
  return (
    <>
      <dt>Source</dt>
      <dd>
        <SourceName source={source} />
        {source.published && `, ${source.published}`}
        {where.length > 0 && `; ${where.join(", ")}`}
        <br />
        <span className={`status ${status}`}>Anchor: {STATUS[status]}.</span>
        <Passage printed={printed} />
      </dd>
    </>
  );
}

function SourceName({ source: { id, title, publisher, url } }: { source: Evidence["source"] }) {
  const name = [title ?? id, publisher].filter(Boolean).join(", ");
  // An address that is none of the web's could run something.
  return url && /^https?:\/\//i.test(url) ? (
    <a href={url} rel="noreferrer noopener">
      {name}
    </a>
  ) : (
    name
  );
}
