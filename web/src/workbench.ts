import { drawMap } from "./map";
import { readMarks } from "./marks";
import { watchNews } from "./news";
import { Selection } from "./selection";
import { addTabs } from "./tabs";
import { Timeline } from "./timeline";
import { addWorkbenchKeys } from "./workbenchKeys";

/** Ties list, map and the open event together. Everything here adds to pages that read well without it. */
export function startWorkbench(workbench: HTMLElement): void {
  const selection = new Selection(workbench);
  const section = workbench.querySelector<HTMLElement>("#map");
  if (!section) return;
  const marks = readMarks(workbench);
  section.hidden = false;
  addTabs(workbench);
  addWorkbenchKeys(workbench, selection);
  void drawMap(section, marks, selection);
  const list = workbench.querySelector<HTMLElement>(".list");
  if (list) watchNews(list);
  const strip = section.querySelector<HTMLElement>(".time-frame");
  if (strip) new Timeline(strip, marks, selection);
}
