import { moved, type View, zoomed } from "./view";
import { say } from "./words";

const step = 60;

export interface Viewport {
  view: View;
  reset(): void;
}

/** Mouse, touch and keys that move the map. */
export function addGestures(frame: HTMLElement, viewport: Viewport): void {
  addWheel(frame, viewport);
  addDrag(frame, viewport);
  addKeys(frame, viewport);
  addButtons(frame, viewport);
}

function zoom(frame: HTMLElement, viewport: Viewport, factor: number): void {
  viewport.view = zoomed(viewport.view, factor, frame.clientWidth / 2, frame.clientHeight / 2);
}

function addWheel(frame: HTMLElement, viewport: Viewport): void {
  frame.addEventListener("wheel", (wheel) => {
    wheel.preventDefault();
    const box = frame.getBoundingClientRect();
    viewport.view = zoomed(viewport.view, 2 ** (-wheel.deltaY / 300), wheel.clientX - box.left, wheel.clientY - box.top);
  }, { passive: false });
}

function addDrag(frame: HTMLElement, viewport: Viewport): void {
  const pointers = new Map<number, PointerEvent>();
  frame.addEventListener("pointerdown", (pointer) => {
    if (!(pointer.target as Element).closest("button, [role=button]")) pointers.set(pointer.pointerId, pointer);
  });
  frame.addEventListener("pointermove", (pointer) => {
    const last = pointers.get(pointer.pointerId);
    if (!last) return;
    frame.setPointerCapture(pointer.pointerId);
    const other = [...pointers.values()].find((one) => one.pointerId !== pointer.pointerId);
    viewport.view = other ? pinched(frame, viewport.view, last, pointer, other) : moved(viewport.view, pointer.clientX - last.clientX, pointer.clientY - last.clientY);
    pointers.set(pointer.pointerId, pointer);
  });
  for (const end of ["pointerup", "pointercancel"] as const) frame.addEventListener(end, (pointer) => pointers.delete(pointer.pointerId));
}

function pinched(frame: HTMLElement, view: View, last: PointerEvent, now: PointerEvent, other: PointerEvent): View {
  const box = frame.getBoundingClientRect();
  const before = Math.hypot(last.clientX - other.clientX, last.clientY - other.clientY);
  const after = Math.hypot(now.clientX - other.clientX, now.clientY - other.clientY);
  return before === 0 ? view : zoomed(view, after / before, (now.clientX + other.clientX) / 2 - box.left, (now.clientY + other.clientY) / 2 - box.top);
}

function addKeys(frame: HTMLElement, viewport: Viewport): void {
  const actions: Record<string, () => void> = {
    ArrowLeft: () => { viewport.view = moved(viewport.view, step, 0); },
    ArrowRight: () => { viewport.view = moved(viewport.view, -step, 0); },
    ArrowUp: () => { viewport.view = moved(viewport.view, 0, step); },
    ArrowDown: () => { viewport.view = moved(viewport.view, 0, -step); },
    "+": () => zoom(frame, viewport, 1.5),
    "-": () => zoom(frame, viewport, 1 / 1.5),
    "0": () => viewport.reset(),
  };
  frame.addEventListener("keydown", (key) => {
    const action = actions[key.key];
    if (!action || key.ctrlKey || key.metaKey || key.altKey) return;
    key.preventDefault();
    action();
  });
}

function addButtons(frame: HTMLElement, viewport: Viewport): void {
  const bar = document.createElement("div");
  bar.className = "map-buttons";
  const add = (text: string, name: string, action: () => void): void => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", name);
    button.title = name;
    button.addEventListener("click", action);
    bar.append(button);
  };
  add("+", say("Map_ZoomIn"), () => zoom(frame, viewport, 2));
  add("−", say("Map_ZoomOut"), () => zoom(frame, viewport, 0.5));
  add("⤢", say("Map_ShowAll"), () => viewport.reset());
  frame.append(bar);
}
