import { calledIn, type NamedActor } from "./told-apart";
import { To } from "./way";

/** An office held for a time: of a person at somebody, or at this actor by somebody. */
export interface Office {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly because: string | null;
  readonly at?: NamedActor;
  readonly holder?: NamedActor;
}

/** Offices in a row, with when they were held and how that is known; nothing where there are none. */
export function Offices({ name, offices }: { name: string; offices: readonly Office[] }) {
  if (offices.length === 0) return null;
  const called = calledIn(offices.flatMap(({ at, holder }) => at ?? holder ?? []));
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {offices.map(({ id, title, from, to, because, at, holder }) => {
          const other = at ?? holder;
          return (
            <li key={id}>
              {title}
              {other && ", "}
              {other && <To view={{ kind: "actor", id: other.id }}>{called(other)}</To>},{" "}
              {from ?? "since when is not known"} to {to ?? "this day, as far as is known"}
              {because && <small> {because}</small>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
