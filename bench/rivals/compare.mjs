// node compare.mjs TEXT: words a second of wink-nlp (tokens, sentences, tags) and of Panj (the same, and deeper), in turn, on one text.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import winkNLP from "wink-nlp";
import model from "wink-eng-lite-web-model";

const ROUNDS = 5;
const file = process.argv[2];
if (!file) {
  console.error("usage: node compare.mjs TEXT");
  process.exit(2);
}
const text = readFileSync(file, "utf8");
const trainer = fileURLToPath(new URL("../../training/Panj.Training/bin/Release/net10.0/Panj.Training.dll", import.meta.url));

function wink() {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  let best = { words: 0, seconds: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    const words = nlp.readDoc(text).tokens().out(nlp.its.pos).length;
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (seconds < best.seconds) best = { words, seconds };
  }
  return [{ does: "tokens, sentences, tags", ...best }];
}

const panj = () => execFileSync("dotnet", [trainer, "speed", file], { encoding: "utf8" }).trim().split("\n").map((line) => JSON.parse(line));

for (const [name, run] of [["wink-nlp", wink], ["panj", panj], ["wink-nlp", wink], ["panj", panj]]) {
  for (const { does, words, seconds } of run())
    console.log(`${name.padEnd(9)} ${Math.round(words / seconds).toString().padStart(9)} words/s  (${does}; ${words} words in ${seconds.toFixed(3)} s)`);
}
