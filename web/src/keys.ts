import { say } from "./words";

export interface Key {
  readonly keys: readonly string[];
  /** What is written on the key, where it is no sign. */
  readonly name?: string;
  readonly does: string;
  readonly action: () => void;
}

/** Single keys of a page, and the list of them under "?". What other lines say is said as well. */
export function addKeys(keys: readonly Key[], others: readonly (readonly [string, string])[] = []): void {
  const help = document.createElement("dialog");
  const all: Key[] = [...keys, ...everywhere(), { keys: ["?"], does: say("Page_TheseKeys"), action: () => help.showModal() }];
  fill(help, all, others);
  document.body.append(help);
  document.addEventListener("keydown", (event) => {
    const key = all.find((one) => one.keys.includes(event.key));
    if (!key || help.open || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    key.action();
  });
}

/** Keys of every page: they follow links and fields that the page has without any script. */
function everywhere(): Key[] {
  return [
    { keys: ["/"], does: say("Page_ToSearch"), action: toSearch },
    { keys: ["["], does: say("Page_PartBefore"), action: () => document.querySelector<HTMLAnchorElement>("main a[rel=prev]")?.click() },
    { keys: ["]"], does: say("Page_NextPart"), action: () => document.querySelector<HTMLAnchorElement>("main a[rel=next]")?.click() },
    { keys: ["d"], does: say("Page_ToDecide"), action: () => document.querySelector<HTMLElement>(".decide button, .operations button")?.focus() },
  ];
}

/** The field of words of this page; where it has none, the page that has one, with the field in focus. */
function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>("main [type=search]");
  if (field) field.focus();
  else location.assign("/search#q");
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

function fill(help: HTMLDialogElement, keys: readonly Key[], others: readonly (readonly [string, string])[]): void {
  help.className = "keys";
  help.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = say("Page_Keys");
  const list = document.createElement("dl");
  for (const [name, does] of [...keys.map((key) => [key.name ?? key.keys.join(" "), key.does] as const), ...others]) {
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
  close.textContent = say("Page_Close");
  close.addEventListener("click", () => help.close());
  help.append(title, list, close);
}
