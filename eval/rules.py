#!/usr/bin/env python3
"""Counts what each rule is right and wrong about: rules.py --shared SHARED [--sets field,press,seeds] [--wrong].

Every report that `panj inspect --why` gives names the row of data/triggers.tsv that made it. A report that is not
background is right where gold/score.py matches it with an annotated event, and wrong where it does not; rows are
printed with both counts, those that are wrong most often first. --wrong keeps the rows that are wrong as often as right.
"""
import argparse, collections, importlib.util, json, pathlib, subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
PANJ = ROOT / "src/Panj.Cli/bin/Release/net10.0/panj.dll"


def scorer(shared):
    spec = importlib.util.spec_from_file_location("score", shared / "gold/score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def articles(folder):
    """Annotations by the name of the article's file, and the files beside them."""
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))]
    return {doc["file"]: doc["events"] for doc in gold if "events" in doc}


def inspected(paths):
    run = subprocess.run(["dotnet", PANJ, "inspect", *paths, "--why"], stdout=subprocess.PIPE, text=True, check=False)
    return [json.loads(line) for line in run.stdout.splitlines()]


def matched(score, events, reports):
    """Numbers of the reports that stand for an annotated event, one to one, best overlap first."""
    pairs = sorted(((score.overlap(e["spans"], r["spans"]), i, j) for i, e in enumerate(events) for j, r in enumerate(reports)
                    if score.same_family(e["kind"], r["kind"]) and score.overlap(e["spans"], r["spans"]) > 0), reverse=True)
    events_used, reports_used = set(), set()
    for _, i, j in pairs:
        if i in events_used or j in reports_used: continue
        events_used.add(i)
        reports_used.add(j)
    return reports_used


def count(score, folder, texts):
    right, wrong = collections.Counter(), collections.Counter()
    gold = articles(folder)
    for article in inspected([str(texts / name) for name in gold]):
        reports = article.get("reports", [])
        found = matched(score, gold[pathlib.PurePath(article["file"]).name], reports)
        for number, report in enumerate(reports):
            if report.get("background") and number not in found: continue
            (right if number in found else wrong)[report["why"][0]] += 1
    return right, wrong


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--shared", type=pathlib.Path, required=True)
    options.add_argument("--sets", default="field,press,seeds")
    options.add_argument("--wrong", action="store_true")
    given = options.parse_args()
    score = scorer(given.shared)
    right, wrong = collections.Counter(), collections.Counter()
    for name in given.sets.split(","):
        folder = given.shared / "gold" / name
        r, w = count(score, folder, given.shared / "seeds" if name == "seeds" else folder / "texts")
        right += r
        wrong += w
    rows = sorted(set(right) | set(wrong), key=lambda rule: (right[rule] - wrong[rule], rule))
    for rule in rows:
        if not given.wrong or wrong[rule] >= right[rule]: print(f"{right[rule]:4} {wrong[rule]:4}  {rule}")
    print(f"{sum(right.values())} right, {sum(wrong.values())} wrong, by {len(rows)} rules")


if __name__ == "__main__":
    main()
