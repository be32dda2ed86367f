import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";

/** Shows a page in its place in the document. */
export function show(page: ReactNode): void {
  const place = document.getElementById("page");
  if (place) createRoot(place).render(<StrictMode>{page}</StrictMode>);
}
