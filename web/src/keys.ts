import type { Selection } from "./selection";

interface Key {
  readonly keys: readonly string[];
  readonly does: string;
  readonly action: () => void;
}

/** Single keys that move through the workbench, and the list of them under "?". */
export function addKeys(workbench: HTMLElement, selection: Selection): void {
  const help = document.createElement("dialog");
  const keys: Key[] = [
    { keys: ["j"], does: "next event", action: () => step(workbench, 1) },
    { keys: ["k"], does: "event before", action: () => step(workbench, -1) },
    { keys: ["/"], does: "filter by words", action: () => document.querySelector<HTMLInputElement>(".filters [name=q]")?.focus() },
    { keys: ["Escape"], does: "close the event", action: () => selection.close() },
    { keys: ["?"], does: "these keys", action: () => help.showModal() },
  ];
  fill(help, keys);
  document.body.append(help);
  document.addEventListener("keydown", (event) => {
    const key = keys.find((one) => one.keys.includes(event.key));
    if (!key || help.open || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    key.action();
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

function step(workbench: HTMLElement, by: number): void {
  const links = [...workbench.querySelectorAll<HTMLAnchorElement>(".list li > a")];
  const at = links.findIndex((link) => link === document.activeElement);
  const chosen = at >= 0 ? at : links.findIndex((link) => link.hasAttribute("aria-current"));
  links[Math.min(links.length - 1, Math.max(0, chosen + by))]?.focus();
}

function fill(help: HTMLDialogElement, keys: readonly Key[]): void {
  help.className = "keys";
  help.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = "Keys";
  const list = document.createElement("dl");
  const map: [string, string][] = [["Enter", "open the event"], ["← ↑ → ↓", "move the map"], ["+ − 0", "zoom the map, show all of it"]];
  for (const [name, does] of [...keys.map((key): [string, string] => [key.keys.join(" "), key.does]), ...map]) {
    const term = document.createElement("dt");
    const key = document.createElement("kbd");
    key.textContent = name;
    term.append(key);
    const meaning = document.createElement("dd");
    meaning.textContent = does;
    list.append(term, meaning);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => help.close());
  help.append(title, list, close);
}
