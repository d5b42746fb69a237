import { addKeys } from "./keys";
import type { Selection } from "./selection";

/** Keys that walk the list and open what they come to. */
export function addWorkbenchKeys(workbench: HTMLElement, selection: Selection): void {
  addKeys(
    [
      { keys: ["j"], does: "next event", action: () => step(workbench, 1) },
      { keys: ["k"], does: "event before", action: () => step(workbench, -1) },
      { keys: ["Escape"], does: "close the event", action: () => selection.close() },
    ],
    [["Enter", "open the event"], ["← ↑ → ↓", "move the map"], ["+ − 0", "zoom the map, show all of it"], ["← → Home End", "move the first or last day of those chosen"]],
  );
}

function step(workbench: HTMLElement, by: number): void {
  const links = [...workbench.querySelectorAll<HTMLAnchorElement>(".list li > a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const chosen = at >= 0 ? at : links.findIndex((link) => link.hasAttribute("aria-current"));
  links[Math.min(links.length - 1, Math.max(0, chosen + by))]?.focus();
}
