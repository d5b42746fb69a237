import { type Key, say } from "./words";

const key = "panj-split";
const [least, most, step] = [20, 70, 5];

interface Split {
  readonly name: "list" | "open";
  readonly label: Key;
  readonly usual: number;
  /** Percent of the workbench that the part after the line has, where a pointer stands. */
  readonly at: (pointer: PointerEvent, box: DOMRect) => number;
  readonly keys: Readonly<Record<string, number>>;
}

const splits: readonly Split[] = [
  { name: "list", label: "Map_ListWidth", usual: 33, at: (pointer, box) => share(isRightToLeft() ? pointer.clientX - box.left : box.right - pointer.clientX, box.width), keys: { ArrowLeft: step, ArrowRight: -step } },
  { name: "open", label: "Map_EventHeight", usual: 40, at: (pointer, box) => share(box.bottom - pointer.clientY, box.height), keys: { ArrowUp: step, ArrowDown: -step } },
];

/** Lines between map, list and open event, moved by pointer or arrow keys; the browser remembers where they stood. */
export function addSplits(workbench: HTMLElement): void {
  const kept = remembered();
  for (const split of splits) workbench.append(line(workbench, split, kept));
}

function line(workbench: HTMLElement, split: Split, kept: Record<string, number>): HTMLElement {
  const separator = document.createElement("div");
  Object.assign(separator, { className: `split split-${split.name}`, tabIndex: 0 });
  for (const [name, value] of Object.entries({ role: "separator", "aria-label": say(split.label), "aria-orientation": split.name === "list" ? "vertical" : "horizontal", "aria-valuemin": least, "aria-valuemax": most })) separator.setAttribute(name, String(value));
  const place = (percent: number): void => {
    kept[split.name] = Math.round(Math.min(most, Math.max(least, percent)));
    workbench.style.setProperty(`--${split.name}`, `${kept[split.name]}%`);
    separator.setAttribute("aria-valuenow", String(kept[split.name]));
  };
  separator.setAttribute("aria-valuenow", String(kept[split.name] ?? split.usual));
  if (kept[split.name] !== undefined) place(kept[split.name] ?? split.usual);
  let isMoved = false;
  separator.addEventListener("pointerdown", (pointer) => {
    pointer.preventDefault(); // else words are selected on the way
    separator.setPointerCapture(pointer.pointerId);
    separator.focus();
    isMoved = true;
  });
  separator.addEventListener("pointermove", (pointer) => { if (isMoved) place(split.at(pointer, workbench.getBoundingClientRect())); });
  for (const end of ["pointerup", "pointercancel"] as const)
    separator.addEventListener(end, () => {
      isMoved = false;
      remember(kept);
    });
  separator.addEventListener("keydown", (pressed) => {
    const by = split.keys[pressed.key];
    if (by === undefined) return;
    pressed.preventDefault();
    place((kept[split.name] ?? split.usual) + (isRightToLeft() && split.name === "list" ? -by : by));
    remember(kept);
  });
  return separator;
}

function share(part: number, whole: number): number {
  return (100 * part) / whole;
}

function isRightToLeft(): boolean {
  return document.dir === "rtl";
}

/** What a browser keeps nothing of is as usual. */
function remembered(): Record<string, number> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return Object.fromEntries(Object.entries(kept ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === "number"));
  } catch {
    return {};
  }
}

function remember(kept: Record<string, number>): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // a browser that may keep nothing forgets it with the page
  }
}
