// node times.mjs ARTICLES.jsonl: words a second of chrono-node (time expressions) and of Panj's stages of times and places, in turn, on the same articles.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";

const ROUNDS = 15;
const file = process.argv[2];
if (!file) {
  console.error("usage: node times.mjs ARTICLES.jsonl");
  process.exit(2);
}
const articles = readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const bench = fileURLToPath(new URL("../Panj.Bench/bin/Release/net10.0/Panj.Bench.dll", import.meta.url));

function rival() {
  let seconds = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (const { text, published } of articles) chrono.parse(text, published ? new Date(published) : undefined);
    seconds = Math.min(seconds, Number(process.hrtime.bigint() - start) / 1e9);
  }
  return [{ does: "times", words, seconds }];
}

const panj = () => execFileSync("dotnet", [bench, "stages", file], { encoding: "utf8" }).trim().split("\n").map((line) => JSON.parse(line));

for (const [name, run] of [["chrono", rival], ["panj", panj], ["chrono", rival], ["panj", panj]]) {
  for (const { does, words: read, seconds } of run())
    console.log(`${name.padEnd(7)} ${Math.round(read / seconds).toString().padStart(9)} words/s  (${does}; ${read} words in ${seconds.toFixed(3)} s)`);
}
