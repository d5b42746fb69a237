import { addKeys } from "./keys";
import type { Selection } from "./selection";
import { say } from "./words";

/** Keys that walk the list and open what they come to. */
export function addWorkbenchKeys(workbench: HTMLElement, selection: Selection): void {
  addKeys(
    [
      { keys: ["j"], does: say("Map_NextEvent"), action: () => step(workbench, 1) },
      { keys: ["k"], does: say("Map_EventBefore"), action: () => step(workbench, -1) },
      { keys: ["Escape"], name: say("Map_KeyEscape"), does: say("Map_CloseEvent"), action: () => selection.close() },
    ],
    [[say("Map_KeyEnter"), say("Map_OpenEvent")], ["← ↑ → ↓", say("Map_Move")], ["+ − 0", say("Map_Zoom")], [say("Map_KeysOfDays"), say("Map_MoveDays")]],
  );
}

function step(workbench: HTMLElement, by: number): void {
  const links = [...workbench.querySelectorAll<HTMLAnchorElement>(".list li.event > a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const chosen = at >= 0 ? at : links.findIndex((link) => link.hasAttribute("aria-current"));
  links[Math.min(links.length - 1, Math.max(0, chosen + by))]?.focus();
}
