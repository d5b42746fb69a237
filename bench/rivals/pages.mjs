// node pages.mjs FOLDER: pages a second of processor time of Mozilla's Readability, over linkedom and over jsdom, and of Panj, in turn, on the same pages
// (.html or .html.gz). Each reads all pages twice and the second time counts, so that none is held up by its warming.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { parseHTML } from "linkedom";

const ROUNDS = 2;
const folder = process.argv[2];
if (!folder) {
  console.error("usage: node pages.mjs FOLDER");
  process.exit(2);
}
const bench = fileURLToPath(new URL("../Panj.Bench/bin/Release/net10.0/Panj.Bench.dll", import.meta.url));
const bytes = (name) => (name.endsWith(".gz") ? gunzipSync(readFileSync(join(folder, name))) : readFileSync(join(folder, name)));
const pages = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name)).sort().map(bytes);

const turn = () => new Promise(setImmediate);
const quiet = new VirtualConsole();
const doms = {
  linkedom: (html) => ({ document: parseHTML(html).document, close() {} }),
  jsdom(html) {
    const { window } = new JSDOM(html, { url: "https://page.example/", virtualConsole: quiet });
    return { document: window.document, close: () => window.close() };
  },
};

async function rival(open) {
  let measured;
  for (let round = 0; round < ROUNDS; round++) {
    let articles = 0;
    const [cpu, clock] = [process.cpuUsage(), process.hrtime.bigint()];
    for (const page of pages) {
      const { document, close } = open(page.toString("utf8"));
      try {
        if (new Readability(document).parse()?.textContent) articles++;
      } catch {
        // a page on which it fails is one that it gave no article for
      }
      close();
      await turn(); // a window that was closed is let go by the loop of events alone
    }
    const { user, system } = process.cpuUsage(cpu);
    measured = { pages: pages.length, articles, seconds: (user + system) / 1e6, wall: Number(process.hrtime.bigint() - clock) / 1e9 };
  }
  return measured;
}

const panj = () => JSON.parse(execFileSync("dotnet", [bench, "pages", folder], { encoding: "utf8" }));
const runs = [["readability, linkedom", () => rival(doms.linkedom)], ["readability, jsdom", () => rival(doms.jsdom)], ["panj", panj]];
const chosen = process.argv[3] ? runs.filter(([name]) => name.includes(process.argv[3]) || name === "panj") : runs;
for (const [name, run] of [...chosen, ...chosen]) {
  const { pages: read, articles, seconds, wall } = await run();
  console.log(`${name.padEnd(21)} ${(read / seconds).toFixed(1).padStart(7)} pages/s  (${read} pages, ${articles} articles, ${seconds.toFixed(1)} s of processor time, ${wall.toFixed(1)} s)`);
}
