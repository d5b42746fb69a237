#!/usr/bin/env python3
"""Speed and memory of whole reading on a corpus made of the samples.

    bench/corpus.py [--articles N | --megabytes M] [--command read|inspect] [--panj DLL] [--keep FILE]

Writes N articles as JSON lines, each a sample of about 450 words with its names, numbers and days varied so that none
copies another, has panj read them, and prints articles and words a second, start-up included, and peak memory.
"""
import argparse, json, os, pathlib, random, re, subprocess, sys, tempfile, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SYLLABLES = "ka ro min da sel tu vor an be li gor sha mar el du ni pas to ren zi".split()
WORDS = 450


def paragraphs():
    """Paragraphs of the samples, mastheads left out."""
    for path in sorted((ROOT / "samples").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield from (part.strip() for part in re.split(r"\n\s*\n", json.loads(line)["text"]) if len(part.split()) > 15)


def article(number, pool):
    """About 450 words; every longer capitalised word has another name in each article, every number another value."""
    chance = random.Random(number)
    names = {}

    def name(match):
        word = match[0]
        return names.setdefault(word, "".join(chance.choices(SYLLABLES, k=3)).capitalize()) if chance.random() < 0.5 or word in names else word

    text, words = [], 0
    while words < WORDS:
        part = re.sub(r"(?<=[a-z] )[A-Z][a-z]{4,}", name, chance.choice(pool))
        part = re.sub(r"\b\d{2,3}\b", lambda m: str(chance.randint(10, 900)), part)
        text.append(part)
        words += len(part.split())
    day = f"20{chance.randint(10, 24)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    return {"id": f"made-{number}", "outlet": f"Outlet {number % 97}", "published": day, "text": "\n\n".join(text)}, words


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", type=int, default=1500)
    options.add_argument("--megabytes", type=float)
    options.add_argument("--command", choices=["read", "inspect"], default="read")
    options.add_argument("--panj", type=pathlib.Path, default=ROOT / "src/Panj.Cli/bin/Release/net10.0/panj.dll")
    options.add_argument("--keep", type=pathlib.Path, help="write the corpus there and leave it")
    args = options.parse_args()
    pool = list(paragraphs())
    with tempfile.TemporaryDirectory() as work:
        path = args.keep or pathlib.Path(work) / "corpus.jsonl"
        number = words = 0
        with path.open("w", encoding="utf-8") as out:
            while out.tell() < args.megabytes * 1e6 if args.megabytes else number < args.articles:
                made, length = article(number, pool)
                out.write(json.dumps(made, ensure_ascii=False) + "\n")
                number, words = number + 1, words + length
        command = ["dotnet", str(args.panj), args.command, str(path), *(["--format", "json"] if args.command == "read" else [])]
        started = time.monotonic()
        with open(os.devnull, "wb") as nowhere:
            process = subprocess.Popen(command, stdout=nowhere)
            _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - started
        megabytes = path.stat().st_size / 1e6
    print(f"{args.command}: {number} articles, {words} words, {megabytes:.0f} MB in {seconds:.1f} s on {os.cpu_count()} cores")
    print(f"{number / seconds:.0f} articles/s  {words / seconds:.0f} words/s  processor {used.ru_utime + used.ru_stime:.1f} s  peak {used.ru_maxrss / 1024:.0f} MB")
    return os.waitstatus_to_exitcode(status)


if __name__ == "__main__":
    sys.exit(main())
