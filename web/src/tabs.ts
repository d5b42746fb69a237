import { say } from "./words";

/** On a narrow screen the list and the map take turns; the buttons are hidden where both have room. */
export function addTabs(workbench: HTMLElement): void {
  const bar = document.createElement("div");
  bar.className = "tabs";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", say("Map_Tabs"));
  const buttons = (["list", "map"] as const).map((name) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name === "list" ? say("Map_TabList") : say("Map_TabMap");
    button.addEventListener("click", () => show(name));
    bar.append(button);
    return { name, button };
  });
  const show = (shown: string): void => {
    workbench.dataset.tab = shown;
    for (const { name, button } of buttons) button.setAttribute("aria-pressed", String(name === shown));
  };
  workbench.before(bar);
  show("list");
}
