import { type MouseEvent, type ReactNode, useMemo, useSyncExternalStore } from "react";
import { addressOf, type View, viewIn } from "./address";

const onward = new Set<() => void>();

/** Goes to a view, as a step in the browser's history or instead of the one that is shown. */
export function goTo(view: View, as: "STEP" | "INSTEAD" = "STEP"): void {
  const address = addressOf(view);
  if (as === "INSTEAD") history.replaceState(null, "", address);
  else if (address !== location.pathname + location.search) history.pushState(null, "", address);
  for (const tell of onward) tell();
}

function whenItChanges(tell: () => void): () => void {
  onward.add(tell);
  addEventListener("popstate", tell);
  return () => {
    onward.delete(tell);
    removeEventListener("popstate", tell);
  };
}

/** The view that the address says. */
export function useView(): View {
  const search = useSyncExternalStore(whenItChanges, () => location.search);
  return useMemo(() => viewIn(search), [search]);
}

/** A link to a view, which opens in this page, or in a tab of its own as any link does. */
export function To({ view, children, current }: { view: View; children: ReactNode; current?: boolean }) {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(view);
  };
  return (
    <a href={addressOf(view)} onClick={follow} aria-current={current ? "page" : undefined}>
      {children}
    </a>
  );
}
