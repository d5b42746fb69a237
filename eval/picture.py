#!/usr/bin/env python3
"""Checks a picture against gold: picture.py GOLD_DIR READING.json [--json].

GOLD_DIR holds the gold of single articles and picture.json, which says what their picture must hold: pairs of gold events that are one
(`same`), that are not (`different`), that must be one or linked (`related`), articles that go back to one source (`copies`), accounts that
contradict each other (`disputes`) and entries of the calendar (`calendar`). READING.json is what `panj read PATHS --format json` prints.
Gold events are mapped to reported ones as score.py maps them: by family and overlapping evidence.
"""
import argparse, importlib.util, itertools, json, pathlib, sys


def score_module(gold):
    spec = importlib.util.spec_from_file_location("score", gold.parent / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def matched(score, gold_events, reports):
    """Index of the report that stands for each gold event, by its id."""
    pairs = sorted(((score.overlap(g["spans"], r["spans"]), -abs(len(g["spans"]) - len(r["spans"])), i, j)
                    for i, g in enumerate(gold_events) for j, r in enumerate(reports)
                    if score.same_family(g["kind"], r["kind"]) and score.overlap(g["spans"], r["spans"]) > 0), reverse=True)
    found, used = {}, set()
    for _, _, i, j in pairs:
        if gold_events[i]["id"] not in found and j not in used:
            found[gold_events[i]["id"]] = j
            used.add(j)
    return found


class Picture:
    def __init__(self, gold, reading):
        score = score_module(gold)
        self.score, self.events = score, {e["id"]: e for e in reading["events"]}
        articles = {pathlib.PurePath(a["file"]).name: a for a in reading["articles"]}
        self.event_of, self.article = {}, {}
        for path in gold.glob("*.json"):
            doc = json.loads(path.read_text(encoding="utf-8"))
            if "events" not in doc or doc["file"] not in articles:
                continue
            article, short = articles[doc["file"]], doc["file"].split("_")[0]
            self.article[short] = article["id"]
            for name, j in matched(score, doc["events"], article["reports"]).items():
                self.event_of[f"{short}:{name}"] = article["reports"][j]["event"]

    def one(self, names):
        """The events the names stand for, None for one that was not found."""
        return [self.event_of.get(n) for n in names]

    def same(self, names):
        a, b = self.one(names)
        return a is not None and a == b

    def different(self, names):
        a, b = self.one(names)
        return a is not None and b is not None and a != b

    def related(self, names):
        a, b = self.one(names)
        return a is not None and b is not None and (a == b or b in self.events[a].get("related", []) or a in self.events[b].get("related", []))

    def copies(self, group):
        """Some event is told by all these articles, and every such event counts one origin for them."""
        ids = {self.article.get(a) for a in group["articles"]}
        told = [e for e in self.events.values() if {r["article"] for r in e["reports"]} == ids]
        return bool(told) and all(e["origins"] == 1 for e in told)

    def disputed(self, dispute):
        ids = set(self.one(dispute["events"]))
        return len(ids) == 1 and None not in ids and bool(self.events[ids.pop()].get("disputes"))

    def planned(self, entry):
        return any(self.is_entry(e, entry) for e in self.events.values())

    def is_entry(self, event, entry):
        sides = {p.get("side") for p in event["participants"]}
        return (event["kind"] == entry["what"] and event["status"] in ("planned", "pledged") and event.get("when") == entry["when"] and set(entry["who"]) <= sides
                and ("troops" not in entry or any(f["what"] == "troops" and f.get("best") == entry["troops"] for f in event["figures"])))


def checks(gold, reading):
    """(what is asked, whether it holds), in the order of picture.json."""
    asked, picture = json.loads((gold / "picture.json").read_text(encoding="utf-8")), Picture(gold, reading)
    tests = {"same": picture.same, "different": picture.different, "related": picture.related, "copies": picture.copies,
             "disputes": picture.disputed, "calendar": picture.planned}
    return [(kind, item, test(item)) for kind, test in tests.items() for item in asked.get(kind, [])]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("gold", type=pathlib.Path)
    options.add_argument("reading", type=pathlib.Path)
    options.add_argument("--json", action="store_true")
    args = options.parse_args()
    results = checks(args.gold, json.loads(args.reading.read_text(encoding="utf-8")))
    if args.json:
        print(json.dumps({kind: sum(ok for _, _, ok in group) for kind, group in ((k, list(g)) for k, g in itertools.groupby(results, key=lambda r: r[0]))}))
        return
    for kind, item, ok in results:
        print("holds " if ok else "FAILS ", kind, json.dumps(item))
    print(f"{sum(ok for _, _, ok in results)} of {len(results)} hold")


if __name__ == "__main__":
    sys.exit(main())
