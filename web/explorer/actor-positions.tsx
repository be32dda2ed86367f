import { ALL_POSITIONS, type Side } from "./address";
import { useAnswer } from "./answer";
import { HowAsked } from "./how-asked";
import { InFiles } from "./in-files";
import { PositionTable } from "./position-table";
import { filterOf, positionsOf, positionsQuestion } from "./positions";
import { goTo, To } from "./way";

/** The positions on one side of an actor; each opens where they are drawn. */
export function ActorPositions({ name, id, side }: { name: string; id: string; side: Side }) {
  const view = { ...ALL_POSITIONS, actors: [id], side };
  const question = positionsQuestion(view);
  const { data, wrong } = useAnswer({ question, pages: 1 }, positionsOf);
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {wrong && <p role="alert">{wrong}</p>}
      {data?.entries.length === 0 && <p>None is known.</p>}
      {data && data.entries.length > 0 && (
        <PositionTable
          positions={data.entries}
          opened={undefined}
          onOpen={({ holder, target }) => goTo({ ...view, open: { holder: holder.id, target: target.id } })}
        />
      )}
      {data && data.entries.length > 0 && (
        <p>
          {data.hasMore && `These are the first ${data.entries.length}; there are more. `}
          <To view={view}>Draw them</To>
        </p>
      )}
      {data && data.entries.length > 0 && <InFiles what="positions" filter={filterOf(view)} />}
      <HowAsked what={name.toLowerCase()} question={question} />
    </section>
  );
}
