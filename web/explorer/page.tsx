import { useEffect, useRef } from "react";
import { ActorPage } from "./actor-page";
import { ALL_POSITIONS } from "./address";
import { PositionsPage } from "./positions-page";
import { SearchBox } from "./search-box";
import { actorsLike } from "./suggestions";
import { goTo, To, useView } from "./way";

/** Everything between the top of the window and its end. */
export function Page() {
  const view = useView();
  const subject = view.kind === "actor" ? view.id : "";
  const shown = useRef(subject);
  useEffect(() => {
    if (subject === "") document.title = "Positions · Démarche";
    // What had the focus is gone with the subject that it stood on.
    if (shown.current !== subject) document.getElementById("main")?.focus();
    shown.current = subject;
  }, [subject]);
  return (
    <>
      <a className="skip" href="#main">
        To the content
      </a>
      <header>
        <p className="brand">Démarche</p>
        <nav aria-label="Pages">
          <To view={ALL_POSITIONS} current={view.kind === "positions"}>
            Positions
          </To>
          <a href="/graphiql">GraphiQL</a>
        </nav>
        <search>
          <SearchBox label="Find an actor" suggest={actorsLike} onChoose={({ id }) => goTo({ kind: "actor", id })} />
        </search>
      </header>
      <main id="main" tabIndex={-1}>
        {view.kind === "actor" ? <ActorPage key={view.id} id={view.id} /> : <PositionsPage view={view} />}
      </main>
    </>
  );
}
