// node compare.mjs TEXT: words a second of wink-nlp (tokens, sentences, tags) and of Panj (tokens to trees), in turn, on one text.
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
const bench = fileURLToPath(new URL("../Panj.Bench/bin/Release/net10.0/Panj.Bench.dll", import.meta.url));

function wink() {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  let best = { words: 0, seconds: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    const words = nlp.readDoc(text).tokens().out(nlp.its.pos).length;
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    if (seconds < best.seconds) best = { words, seconds };
  }
  return { does: "tokens, sentences, tags", ...best };
}

const panj = () => JSON.parse(execFileSync("dotnet", [bench, "speed", file], { encoding: "utf8" }));

for (const [name, run] of [["wink-nlp", wink], ["panj", panj], ["wink-nlp", wink], ["panj", panj]]) {
  const { does, words, seconds } = run();
  console.log(`${name.padEnd(9)} ${Math.round(words / seconds).toString().padStart(9)} words/s  (${does}; ${words} words in ${seconds.toFixed(3)} s)`);
}
