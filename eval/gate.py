#!/usr/bin/env python3
"""Measures the reading against gold and fails when a pinned floor sinks.

    eval/gate.py [--shared DIR] [--panj DLL] [--suite NAME] [--part tune|check] [--raise]

Floors lie in floors.json, a table a suite, with a digest of the gold they were measured on: another digest
means other data, and then the floors say nothing until somebody pins them anew. --raise writes floors that
have risen; no option lowers one. --part measures one part of split.tsv, prints and holds no floor to it:
rules are improved while looking at 'tune' alone. 'check' was itself in sight when earlier rules were written,
so that only articles never shown say what to expect.
"""
import argparse, hashlib, json, pathlib, subprocess, sys, tempfile

import picture

HERE = pathlib.Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
TEXTS = {"seeds": "seeds", "field": "gold/field/texts", "press": "gold/press/texts", "picture": "seeds"}
GOLD = {"picture": "seeds"}
SLACK = 0.0005


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


def digest(folder):
    sha = hashlib.sha256()
    for path in sorted(folder.glob("*.json")):
        sha.update(path.name.encode() + b"\0" + path.read_bytes())
    return sha.hexdigest()[:16]


def measure(panj, shared, suite, part, work):
    reading = work / f"{suite}.json"
    with reading.open("wb") as out:
        subprocess.run(["dotnet", str(panj), "read", str(shared / TEXTS[suite]), "--format", "json"], stdout=out, check=True)
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
    if result["counts"]["silent"]:
        figures["silent kept"] = result["counts"]["silent_kept"]
    return figures


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=pathlib.Path, default=HERE.parent.parent / "shared")
    options.add_argument("--panj", type=pathlib.Path, default=HERE.parent / "src/Panj.Cli/bin/Release/net10.0/panj.dll")
    options.add_argument("--suite", choices=TEXTS)
    options.add_argument("--part", choices=["tune", "check"])
    options.add_argument("--raise", dest="rise", action="store_true")
    args = options.parse_args()
    if args.part and (args.rise or args.suite not in (None, "field", "press")):
        options.error("--part goes with field or press and pins nothing")
    floors = json.loads(FLOORS.read_text())
    sunk = []
    with tempfile.TemporaryDirectory() as work:
        for suite in [args.suite] if args.suite else ["field", "press"] if args.part else TEXTS:
            pinned = floors.setdefault(suite, {"digest": "", "floors": {}})
            now = digest(args.shared / "gold" / GOLD.get(suite, suite))
            if pinned["digest"] != now and not args.rise:
                sunk.append(f"{suite}: the gold has changed ({now}); measure and pin it with --raise")
            figures = measure(args.panj, args.shared, suite, args.part, pathlib.Path(work))
            for name, value in figures.items():
                floor = None if args.part else pinned["floors"].get(name)
                print(f"{suite:7} {name:20} {value:7.3f}   floor {'none' if floor is None else format(floor, '.3f')}")
                if floor is not None and value < floor - SLACK:
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
