import { addKeys } from "./keys";
import { drawMap } from "./map";
import { readMarks } from "./marks";
import { Selection } from "./selection";
import { addTabs } from "./tabs";
import { Timeline } from "./timeline";

/** Ties list, map and the open event together. Everything here adds to pages that read well without it. */
export function startWorkbench(workbench: HTMLElement): void {
  const selection = new Selection(workbench);
  const section = workbench.querySelector<HTMLElement>("#map");
  if (!section) return;
  const marks = readMarks(workbench);
  section.hidden = false;
  addTabs(workbench);
  addKeys(workbench, selection);
  void drawMap(section, marks, selection);
  const strip = section.querySelector<HTMLElement>(".time-frame");
  if (strip) new Timeline(strip, marks, selection);
}
