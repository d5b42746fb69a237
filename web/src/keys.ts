export interface Key {
  readonly keys: readonly string[];
  readonly does: string;
  readonly action: () => void;
}

/** Single keys of a page, and the list of them under "?". What other lines say is said as well. */
export function addKeys(keys: readonly Key[], others: readonly (readonly [string, string])[] = []): void {
  const help = document.createElement("dialog");
  const all: Key[] = [...keys, ...everywhere(), { keys: ["?"], does: "these keys", action: () => help.showModal() }];
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
    { keys: ["/"], does: "to the words to look for", action: () => document.querySelector<HTMLInputElement>("main [type=search]")?.focus() },
    { keys: ["["], does: "the part or day before", action: () => document.querySelector<HTMLAnchorElement>("main a[rel=prev]")?.click() },
    { keys: ["]"], does: "the next part or day", action: () => document.querySelector<HTMLAnchorElement>("main a[rel=next]")?.click() },
    { keys: ["d"], does: "to what can be decided", action: () => document.querySelector<HTMLElement>(".decide button, .operations button")?.focus() },
  ];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea");
}

function fill(help: HTMLDialogElement, keys: readonly Key[], others: readonly (readonly [string, string])[]): void {
  help.className = "keys";
  help.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = "Keys";
  const list = document.createElement("dl");
  for (const [name, does] of [...keys.map((key) => [key.keys.join(" "), key.does] as const), ...others]) {
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
