import cytoscape, { type Core } from "cytoscape";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { groundNow, layoutOf, styleNow } from "./drawing-style";
import { svgOf } from "./drawing-svg";
import type { Shown } from "./position-table";
import { calledAmong, keyOf, type Position } from "./positions";
import { SaveDrawing } from "./save-drawing";
import { ALL_BANDS, bandOf, stanceText, statementsText } from "./stance";

/** How much a small drawing is enlarged at first. */
const LARGEST = 1.5;

/** How many pixels a picture has at most on each side. */
const WIDEST = 4_000;

/** Positions as arrows from holder to target. A click opens one, and so do the arrow keys with Enter. */
export function PositionDrawing({ positions, opened, onOpen }: Shown) {
  const place = useRef<HTMLDivElement>(null);
  const drawing = useRef<Core>(undefined);
  const opens = useRef(onOpen);
  useEffect(() => {
    opens.current = onOpen;
  });
  const [at, setAt] = useState<number>();
  const reached = at === undefined ? undefined : positions[at];

  useEffect(() => {
    if (!place.current) return;
    const elements = elementsOf(positions);
    const core = cytoscape({
      container: place.current,
      elements,
      style: styleNow(),
      layout: layoutOf(elements.nodes.length),
      // What is dragged is drawn once and moved where there is much of it.
      textureOnViewport: positions.length > 500,
      maxZoom: 3,
      minZoom: 0.05,
      autounselectify: true,
    });
    // Two actors are not to fill the screen.
    if (core.zoom() > LARGEST) core.zoom(LARGEST).center();
    core.on("tap", "edge", ({ target }) => {
      const position = positions.find((one) => keyOf(one) === target.id());
      if (position) opens.current(position);
    });
    drawing.current = core;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const restyle = () => void core.style(styleNow());
    dark.addEventListener("change", restyle);
    return () => {
      dark.removeEventListener("change", restyle);
      core.destroy();
    };
  }, [positions]);

  useEffect(() => {
    const edges = drawing.current?.edges();
    edges?.removeClass("open reached");
    if (opened) edges?.filter((edge) => edge.id() === keyOf(opened)).addClass("open");
    if (reached) edges?.filter((edge) => edge.id() === keyOf(reached)).addClass("reached");
  }, [opened, reached]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step) setAt(at === undefined ? 0 : (at + step + positions.length) % positions.length);
    else if (event.key === "Enter" && reached) onOpen(reached);
    else return;
    event.preventDefault();
  };
  const png = () =>
    drawing.current?.png({
      output: "blob",
      full: true,
      scale: 2,
      maxWidth: WIDEST,
      maxHeight: WIDEST,
      bg: groundNow(),
    });
  return (
    <figure>
      <div
        ref={place}
        className="drawing"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved in by the arrow keys
        tabIndex={0}
        aria-label="Drawing of the positions. Arrow keys go from one to the next, Enter opens its quotations. The table has the same."
        onKeyDown={onKeyDown}
        onBlur={() => setAt(undefined)}
      />
      <p className="hint" role="status">
        {reached && inWords(reached, calledAmong(positions))}
      </p>
      <figcaption>
        <ul className="legend" aria-label="Stances">
          {ALL_BANDS.map(({ name, meaning }) => (
            <li key={name} className={name}>
              {meaning}
            </li>
          ))}
        </ul>
        <SaveDrawing name="positions" svg={() => drawing.current && svgOf(drawing.current)} png={png} />
      </figcaption>
    </figure>
  );
}

const inWords = (
  { holder, target, stance, statementCount }: Position,
  called: ReturnType<typeof calledAmong>,
): string => `${called(holder)} on ${called(target)}: stance ${stanceText(stance)}, ${statementsText(statementCount)}`;

/** Actors on a circle, so that one link draws the same each time, and positions between them. */
function elementsOf(positions: readonly Position[]) {
  const called = calledAmong(positions);
  const actors = new Map(
    positions.flatMap(({ holder, target }) => [holder, target]).map((actor) => [actor.id, called(actor)]),
  );
  const step = (2 * Math.PI) / actors.size;
  const radius = 40 * actors.size;
  return {
    nodes: [...actors].map(([id, label], at) => ({
      data: { id, label },
      position: { x: radius * Math.cos(at * step), y: radius * Math.sin(at * step) },
    })),
    edges: positions.map((position) => ({
      data: {
        id: keyOf(position),
        source: position.holder.id,
        target: position.target.id,
        label: `${stanceText(position.stance)} (${position.statementCount})`,
        // Ten times as many statements make an arrow thicker by so much.
        width: 2 + 2 * Math.log10(position.statementCount),
      },
      classes: bandOf(position.stance).name,
    })),
  };
}
