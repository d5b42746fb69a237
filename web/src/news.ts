import { counted } from "./words";

/** What shows that somebody is there: a page that nobody reads is not kept up to date. */
const signs = ["pointermove", "pointerdown", "keydown", "scroll", "visibilitychange"] as const;

/** Says above the list how many events have become known since the page was loaded. Nothing moves until the reader asks. */
export function watchNews(list: HTMLElement): void {
  const line = document.createElement("p");
  line.className = "news";
  line.setAttribute("role", "status");
  list.querySelector(".list-head")?.after(line);
  const begin = (): void => {
    for (const sign of signs) document.removeEventListener(sign, begin, true);
    listen(line);
  };
  for (const sign of signs) document.addEventListener(sign, begin, true);
}

function listen(line: HTMLElement): void {
  let count = 0;
  const stream = new EventSource("/events/stream");
  stream.addEventListener("event", () => {
    count += 1;
    const link = document.createElement("a");
    link.href = location.href;
    link.textContent = counted(count, "Map_NewEvent", "Map_NewEvents");
    line.replaceChildren(link);
  });
  addEventListener("pagehide", () => stream.close());
}
