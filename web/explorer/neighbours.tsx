import { useState } from "react";
import { type PositionsView, withAnother } from "./address";
import { dataOf } from "./answer";
import { filterOf } from "./positions";
import { goTo } from "./way";

const NEIGHBOURS = `query Neighbours($held: PositionFilter, $received: PositionFilter) {
  held: positions(filter: $held, first: 100) { nodes { target { id } } pageInfo { hasNextPage } }
  received: positions(filter: $received, first: 100) { nodes { holder { id } } pageInfo { hasNextPage } }
}`;

interface Tied {
  readonly id: string;
}

interface Side {
  readonly nodes: readonly { readonly target?: Tied; readonly holder?: Tied }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

/** Chooses those too with whom the chosen actors have positions, and draws what lies among all of them: an ego network. */
export function Neighbours({ view }: { view: PositionsView }) {
  const [told, tell] = useState("");
  const add = async () => {
    tell("");
    const asked = location.href;
    try {
      const variables = {
        held: filterOf({ ...view, side: "held" }),
        received: filterOf({ ...view, side: "received" }),
      };
      const { held, received } = await dataOf<{ held: Side; received: Side }>(
        { query: NEIGHBOURS, variables },
        new AbortController().signal,
      );
      const found = [...held.nodes, ...received.nodes].flatMap(({ target, holder }) => target ?? holder ?? []);
      // Whoever has gone on meanwhile is not called back.
      if (location.href !== asked) return;
      if (held.pageInfo.hasNextPage || received.pageInfo.hasNextPage)
        tell("There are more than can be told apart. Ask for more statements, a shorter time or an issue first.");
      else
        goTo(
          withAnother(view, { actors: [...new Set([...view.actors, ...found.map(({ id }) => id)])], side: "among" }),
        );
    } catch (error) {
      tell((error as Error).message);
    }
  };
  return (
    <p>
      <button type="button" onClick={add}>
        Add those they have positions with
      </button>
      {told && <span role="alert">{told}</span>}
    </p>
  );
}
