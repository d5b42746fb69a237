/** A page is read before it is watched: listening begins when it has been quiet for a while. */
const quiet = 4_000;

/** Says above the list how many events have become known since the page was loaded. Nothing moves until the reader asks. */
export function watchNews(list: HTMLElement): void {
  let count = 0;
  const line = document.createElement("p");
  line.className = "news";
  line.setAttribute("role", "status");
  list.querySelector(".list-head")?.after(line);
  setTimeout(() => {
    const stream = new EventSource("/events/stream");
    stream.addEventListener("event", () => {
      count += 1;
      const link = document.createElement("a");
      link.href = location.href;
      link.textContent = `${count} new ${count === 1 ? "event" : "events"}: show`;
      line.replaceChildren(link);
    });
    addEventListener("pagehide", () => stream.close());
  }, quiet);
}
