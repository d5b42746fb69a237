#!/usr/bin/env python3
"""Checks boards over the seeds: boards.py BOARDS_2021-07-25 BOARDS_2021-10-06 BOARDS_2026-01-10 [--json].

Each argument is what `panj state PATHS --asof DAY --format json` prints for that day, in this order. A check names a board, what a row of it
must hold, and words that must stand in the sources of that row: a right cell whose words are not told is not right.
"""
import argparse, json, pathlib, sys

DAYS = ["2021-07-25", "2021-10-06", "2026-01-10"]

# day, what is asked, board, cells that one row must hold, words that its sources must hold
CHECKS = [
    (0, "the outpost is pledged, then a deal in draft", "posts", {"what": "outpost", "stage": "drafted", "by": "RU", "for": "TJ"}, ["pledged to help", "being drafted for signing"]),
    (0, "the commitment is Russia's to Tajikistan", "commitments", {"what": "outpost", "stage": "drafted", "who": "RU", "to": "TJ"}, ["being drafted for signing"]),
    (0, "its life begins with the pledge of 23 July", "posts", {"what": "outpost", "history": "words:pledged 23 Jul 2021; deal being drafted"}, ["pledged to help"]),
    (0, "20,000 troops on the border since 22 July", "forces", {"who": "TJ", "how-many": "20000", "where": "Tajik-Afghan border", "since": "2021-07-22"}, ["20,000 troops"]),
    (0, "their readiness was checked", "forces", {"who": "TJ", "readiness": "checked"}, ["combat readiness checks"]),
    (0, "the three armies' drill lies ahead", "drills", {"who": "RU TJ UZ", "when": "2021-08-05/2021-08-10", "state": "announced"}, ["Aug. 5-10"]),
    (0, "the Russian-Uzbek drill of 1,500 lies ahead", "drills", {"who": "RU UZ", "when": "2021-07-30/2021-08-10", "state": "announced", "troops": "1500"}, ["around 1,500 troops"]),
    (0, "Rudenko says that the Taliban holds almost all of the border", "control", {"where": "Tajik-Afghan border", "held-by": "group:taliban", "extent": "almost all", "since": "2021-07-23", "said-by": "words:Andrei Rudenko"}, ["controls almost all"]),
    (0, "servicemen crossed into Tajikistan", "crossings", {"what": "crossed", "who": "words:Afghan servicemen", "to": "TJ", "how-many": "200"}, ["Hundreds of Afghan servicemen"]),
    (0, "and were sent back", "crossings", {"what": "returned", "who": "words:Afghan servicemen"}, ["sent back"]),
    (0, "one contact of Moscow and Dushanbe", "contacts", {"sides": "RU TJ", "talks": "1"}, ["discussed joint measures"]),
    (0, "copies are one origin", "contacts", {"sides": "RU TJ", "origins:talks": "1"}, ["discussed joint measures"]),
    (1, "the deal is still in draft", "posts", {"what": "outpost", "stage": "drafted"}, ["being drafted for signing"]),
    (1, "the three armies' drill is past", "drills", {"who": "RU TJ UZ", "when": "2021-08-05/2021-08-10", "state": "past"}, ["Aug. 5-10"]),
    (1, "the Russian-Uzbek drill is past", "drills", {"who": "RU UZ", "when": "2021-07-30/2021-08-10", "state": "past"}, ["around 1,500 troops"]),
    (1, "the Taliban has Kabul", "control", {"where": "Kabul", "held-by": "group:taliban", "how": "taken", "since": "2021-08-15"}, ["swept into Kabul"]),
    (1, "and all of Afghanistan", "control", {"where": "Afghanistan", "held-by": "group:taliban", "how": "taken", "extent": "all", "since": "2021-09-06"}, ["full control over Afghanistan"]),
    (1, "two contacts and a letter", "contacts", {"sides": "RU TJ", "talks": "2", "letters": "1"}, ["over the phone", "sent a telegram"]),
    (2, "nobody has told of the outpost for years", "commitments", {"what": "outpost", "stage": "gone-silent"}, ["being drafted for signing"]),
    (2, "three clashes and attacks", "tally", {"what": "fighting", "number": "3", "killed": "10"}, ["two attacks", "armed clash"]),
    (2, "three insurgents are dead", "losses", {"side": "words:insurgents", "killed": "3"}, ["armed clash"]),
    (2, "two border guards are dead", "losses", {"side": "words:border guards", "killed": "2"}, ["armed clash"]),
    (2, "five are dead of whom no side is said", "losses", {"side": "", "killed": "5"}, ["five fatalities"]),
    (2, "four outposts opened", "posts", {"what": "outpost", "number": "4", "stage": "opened", "by": "TJ"}, ["four new border outposts"]),
    (2, "a training field opened", "posts", {"what": "training field", "stage": "opened", "by": "TJ"}, ["tank training field"]),
    (2, "three contacts of Moscow and Dushanbe", "contacts", {"sides": "RU TJ", "talks": "3"}, ["held a phone call", "over the phone", "discussed joint measures"]),
]


def holds(row, column, wanted):
    if column.startswith("origins:"):
        cell = row.get(column.split(":")[1])
        return cell is not None and str(cell["origins"]) == wanted
    cell = row.get(column)
    if cell is None:
        return False
    return wanted[6:] in cell["words"] if wanted.startswith("words:") else cell["value"] == wanted


def traced(row, state, words):
    """True where every cell names its reports and the words stand in the texts that these quote."""
    quotes = {(s["article"], s["report"]): " ".join(s["quotes"]) for s in state["sources"]}
    cells = [cell for cell in row.values() if cell is not None]
    told = " ".join(quotes[r["article"], r["report"]] for cell in cells for r in cell["reports"])
    return all(cell["reports"] and cell["events"] for cell in cells) and all(word in " ".join(told.split()) for word in words)


def right(state, board, cells, words):
    rows = next(b["rows"] for b in state["boards"] if b["name"] == board)
    return any(all(holds(row, column, wanted) for column, wanted in cells.items()) and traced(row, state, words) for row in rows)


def articles(seeds):
    """The seeds as JSON lines; of 004, which says nowhere when it was published, the day is given."""
    given = {"004": "2026-01-05"}
    for path in sorted(seeds.glob("*.txt")):
        article = {"id": path.name[:3], "text": path.read_bytes().decode("utf-8")}
        yield json.dumps(article | ({"published": given[article["id"]]} if article["id"] in given else {}))


def checks(states):
    """(day, what is asked, whether it holds), in the order above."""
    return [(DAYS[day], asked, right(states[day], board, cells, words)) for day, asked, board, cells, words in CHECKS]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("states", type=pathlib.Path, nargs=len(DAYS))
    options.add_argument("--json", action="store_true")
    args = options.parse_args()
    results = checks([json.loads(path.read_text(encoding="utf-8")) for path in args.states])
    if args.json:
        print(json.dumps({"checks": len(results), "right": sum(ok for _, _, ok in results)}))
        return
    for day, asked, ok in results:
        print("holds " if ok else "FAILS ", day, asked)
    print(f"{sum(ok for _, _, ok in results)} of {len(results)} hold")


if __name__ == "__main__":
    sys.exit(main())
