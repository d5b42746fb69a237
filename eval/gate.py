#!/usr/bin/env python3
"""Measures the reading against gold and fails when a pinned floor sinks.

    eval/gate.py [--shared DIR] [--panj DLL] [--suite NAME] [--part tune|check] [--raise]

Floors lie in floors.json, a table a suite, with a digest of the gold they were measured on: another digest
means other data, and then the floors say nothing until somebody pins them anew. --raise writes floors that
have risen; no option lowers one. A field is held by the share of it that is right and by the number. For those that
floors.json lists under "by number" with a reason the number alone counts (docs/decisions/0004). --part measures one part of split.tsv, prints and holds no floor to it:
rules are improved while looking at 'tune' alone. 'check' was itself in sight when earlier rules were written,
so that only articles never shown say what to expect.

The suites of EVALS, less what follows a hyphen, are run by `panj eval`, and the public script, where there is one, must say the same of its answers.
Those of OURS are run so too, over sets of ours: a file, or what the bench makes, the same each time, of a folder of its own. A suite without
floors is measured and held to none. The confidence of reports is held to what calibrate.py allows.

As many suites as the machine has processors are measured at once, as each is alone with one of them for long: while a script scores, while panj starts.
"""
import argparse, concurrent.futures, hashlib, json, os, pathlib, subprocess, sys, tempfile, threading

import boards, calibrate, picture

HERE = pathlib.Path(__file__).resolve().parent
OWN = "ours alone"
FLOORS = HERE / "floors.json"
TEXTS = {"seeds": "seeds", "field": "gold/field/texts", "press": "gold/press/texts", "picture": "seeds", "boards": "seeds"}
GOLD = {"picture": "seeds", "boards": "seeds"}
EVALS = {"language": ("ud/en_ewt-ud-test.conllu", None), "timex": ("wikiwars", "timex"), "places": ("lgl", "places"),
         "quotes": ("polnear-dev", "quotes"), "muc4": ("muc4/dev.json", "muc"),
         "text": ("wcxb-dev", "text"), "pubdate": ("wcxb-dev", "pubdate"),
         "copies-1000": ("minhash/articles_1000.train", "copies"), "copies": ("minhash/articles_2500.train", "copies"),
         "stories": ("ecbplus", "stories"), "plover": ("plv/train.tsv", OWN)}
OURS = {"merging": ("picture", HERE / "merging/accounts.jsonl"), "reprints": ("copies", HERE.parent / "bench/Panj.Bench/Reprints")}
BENCH = HERE.parent / "bench/Panj.Bench/bin/Release/net10.0/Panj.Bench.dll"
SUITES = [*TEXTS, *EVALS, *OURS, "confidence"]
SLACK = 0.0005
NUMBER = " (number)"
READING = threading.Lock()


def part_of(gold, suite, part, work):
    """A folder that holds only the gold of one part."""
    rows = [line.split("\t") for line in (HERE / "split.tsv").read_text().splitlines()[2:]]
    folder = work / f"{suite}-{part}"
    folder.mkdir()
    for _, name, _ in (row for row in rows if row[0] == suite and row[2] == part):
        path = gold / (pathlib.PurePath(name).stem + ".json")
        if path.exists():
            (folder / path.name).symlink_to(path.resolve())
    return folder


def truth(shared, suite):
    """The files that a suite's floors were measured on."""
    if suite == "confidence":
        return truth(shared, "field") + truth(shared, "press")
    if suite in OURS:
        place = OURS[suite][1]
        return [place] if place.is_file() else sorted(place.iterdir())
    if suite not in EVALS:
        return sorted((shared / "gold" / GOLD.get(suite, suite)).glob("*.json"))
    path = shared / "benchmarks" / EVALS[suite][0]
    return [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())


def digest(files):
    sha = hashlib.sha256()
    for path in files:
        sha.update(path.name.encode() + b"\0" + path.read_bytes())
    return sha.hexdigest()[:16]


def evaluate(panj, shared, suite, work):
    """The headline of `panj eval`, once the public script has said the same of its answers."""
    place, public = EVALS[suite]
    path, answers = shared / "benchmarks" / place, work / f"{suite}.out"
    ran = subprocess.run(["dotnet", str(panj), "eval", suite.split("-")[0], str(path), "--out", str(answers), "--format", "json"],
                         capture_output=True, text=True, check=True)
    figures = json.loads(ran.stdout)["headline"]
    for name, value in ({} if public == OWN else outside(shared, path, answers, public)).items():
        if abs(figures[name] - value) > 1e-4:
            raise SystemExit(f"{suite}: we say {name} {figures[name]}, the public script {value}")
    return {name: round(value, 4) for name, value in figures.items()}


def own(panj, suite, place, work):
    """The headline of `panj eval` over a set of ours."""
    if place.is_dir():
        place = work / f"{place.name.lower()}.jsonl"
        subprocess.run(["dotnet", str(BENCH), "reprints", str(place)], stdout=subprocess.DEVNULL, check=True)
    ran = subprocess.run(["dotnet", str(panj), "eval", suite, str(place), "--format", "json"], capture_output=True, text=True, check=True)
    return {name: round(value, 4) for name, value in json.loads(ran.stdout)["headline"].items()}


def outside(shared, path, answers, public):
    """The same figures by the public script."""
    script = [sys.executable, str(shared / "benchmarks" / ("bench.py" if public else "ud.py")), "score"]
    ran = subprocess.run([*script, *([public] if public else []), str(path), str(answers), *(["--json"] if public else [])],
                         capture_output=True, text=True, check=True)
    if public:
        return json.loads(ran.stdout)["headline"]
    rows = {cells[0]: float(cells[-1]) / 100 for cells in map(str.split, ran.stdout.splitlines())}
    return {f"{name if name.isupper() else name.lower()} F1": value for name, value in rows.items()}


def right_cells(panj, shared, work):
    """How many cells of the boards over the seeds are right and traced."""
    given, states = work / "boards.jsonl", []
    given.write_text("\n".join(boards.articles(shared / "seeds")) + "\n", encoding="utf-8")
    for day in boards.DAYS:
        ran = subprocess.run(["dotnet", str(panj), "state", str(given), "--asof", day, "--format", "json"], capture_output=True, text=True, check=True)
        states.append(json.loads(ran.stdout))
    results = boards.checks(states)
    return {"checks": len(results), "satisfied": sum(holds for _, _, holds in results)}


def read(panj, texts, work):
    """The file with what panj reads in texts, which several suites may ask for."""
    reading = work / ("-".join(texts.parts[-2:]) + ".json")
    with READING:
        if not reading.exists():
            with reading.open("wb") as out:
                subprocess.run(["dotnet", str(panj), "read", str(texts), "--format", "json"], stdout=out, check=True)
    return reading


def measure(panj, shared, suite, part, work):
    if suite == "confidence":
        return calibrate.held(panj, shared)
    if suite in OURS:
        return own(panj, *OURS[suite], work)
    if suite in EVALS:
        return evaluate(panj, shared, suite, work)
    if suite == "boards":
        return right_cells(panj, shared, work)
    reading = read(panj, shared / TEXTS[suite], work)
    if suite == "picture":
        results = picture.checks(shared / "gold/seeds", json.loads(reading.read_text(encoding="utf-8")))
        return {"checks": len(results), "satisfied": sum(holds for _, _, holds in results)}
    gold = shared / "gold" / suite
    if part:
        gold = part_of(gold, suite, part, work)
    scored = subprocess.run([sys.executable, str(shared / "gold/score.py"), str(gold), str(reading), "--json"],
                            capture_output=True, text=True, check=True)
    result = json.loads(scored.stdout)
    figures = {"precision": result["precision"], "recall": result["recall"]}
    figures |= {name: share for name, (share, _) in result["fields"].items()}
    figures |= {f"{name}{NUMBER}": round(share * of) for name, (share, of) in result["fields"].items()}
    if result["counts"]["silent"]:
        figures["silent kept"] = result["counts"]["silent_kept"]
    return figures


def is_by_number(pinned, name):
    """True for a share that may sink while no right answer is lost: finding more events lowers it by their nature."""
    return name in pinned.get("by number", {})


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=pathlib.Path, default=HERE.parent.parent / "shared")
    options.add_argument("--panj", type=pathlib.Path, default=HERE.parent / "src/Panj.Cli/bin/Release/net10.0/panj.dll")
    options.add_argument("--suite", choices=SUITES)
    options.add_argument("--part", choices=["tune", "check"])
    options.add_argument("--raise", dest="rise", action="store_true")
    args = options.parse_args()
    if args.part and (args.rise or args.suite not in (None, "field", "press")):
        options.error("--part goes with field or press and pins nothing")
    floors = json.loads(FLOORS.read_text())
    sunk = []
    suites = [args.suite] if args.suite else ["field", "press"] if args.part else SUITES
    with tempfile.TemporaryDirectory() as work, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        measured = [pool.submit(measure, args.panj, args.shared, suite, args.part, pathlib.Path(work)) for suite in suites]
        for suite, figures in zip(suites, measured):
            pinned = floors.setdefault(suite, {"digest": "", "floors": {}})
            now = digest(truth(args.shared, suite))
            if pinned["floors"] and pinned["digest"] != now and not args.rise:
                sunk.append(f"{suite}: the gold has changed ({now}); measure and pin it with --raise")
            for name, value in figures.result().items():
                floor = None if args.part else pinned["floors"].get(name)
                print(f"{suite:10} {name:22} {value:7.3f}   floor {'none' if floor is None else format(floor, '.3f')}")
                if floor is not None and value < floor - SLACK and not is_by_number(pinned, name):
                    sunk.append(f"{suite}: {name} sank from {floor} to {value}")
                if args.rise and (floor is None or value > floor):
                    pinned["floors"][name] = value
            if args.rise:
                pinned["digest"] = now
    if args.rise:
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n")
    print("\n".join(sunk), file=sys.stderr)
    return 1 if sunk else 0


if __name__ == "__main__":
    sys.exit(main())
