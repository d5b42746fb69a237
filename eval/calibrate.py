#!/usr/bin/env python3
"""Fits the confidence of reports: how many with so many signs were right in the 'tune' part of field and press.

    eval/calibrate.py [--shared DIR] [--panj DLL] [--write]

Signs are what `panj inspect --why` gives as "sign:...": told again, opens the article and the like. Numbers of signs
with fewer than 20 reports, or less right than the next lower number, are counted together with it. Prints what such
reports would be given and how many are right, in 'tune' and in 'check'. --write puts the counts into
data/confidence.tsv, which the reading turns into confidence at the next build, and reliability.md beside this file.
The gate's figure "given as right" is 1 while given and right lie at most GAP apart in 'tune', reports weighed alike.

A report told as background counts for nothing here, as annotations list background only in part; it is given what
reports with as many signs earn as news. 'check' was in sight when rules were written, and 'tune' is what they were
written on, so that articles never shown will be right less often than either says.
"""
import argparse, json, pathlib, subprocess, sys

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent / "data/confidence.tsv"
RELIABILITY = HERE / "reliability.md"
HEAD = ("# SOURCE: counted by eval/calibrate.py: of the reports read in the articles of eval/split.tsv's part 'tune', "
        "how many with so many signs are right by their annotations; MIT\nsigns\tright\tof\n")
MOST, FEWEST, GAP = 4, 20, 0.05


def judged(score, gold, articles):
    """(file stem, report, right) of every report that is told as news."""
    for path in sorted(gold.glob("*.json")):
        doc = json.loads(path.read_text(encoding="utf-8"))
        events, reports = doc.get("events"), articles.get(doc.get("file"), [])
        if events is None:
            continue
        pairs = sorted(((score.overlap(g["spans"], r["spans"]), -abs(len(g["spans"]) - len(r["spans"])), i, j)
                        for i, g in enumerate(events) for j, r in enumerate(reports)
                        if score.same_family(g["kind"], r["kind"]) and score.overlap(g["spans"], r["spans"]) > 0), reverse=True)
        matched, used = set(), set()
        for _, _, i, j in pairs:
            if i not in matched and j not in used:
                matched.add(i)
                used.add(j)
        yield from ((path.stem, r, j in used) for j, r in enumerate(reports) if not r["background"])


def count(panj, shared):
    """part -> [right, of] by number of signs."""
    sys.path.insert(0, str(shared / "gold"))
    import score
    rows = [line.split("\t") for line in (HERE / "split.tsv").read_text().splitlines()[2:]]
    parts = {(suite, pathlib.PurePath(name).stem): part for suite, name, part in rows}
    counts = {part: [[0, 0] for _ in range(MOST + 1)] for part in ("tune", "check")}
    for suite in ("field", "press"):
        said = subprocess.run(["dotnet", str(panj), "inspect", str(shared / f"gold/{suite}/texts"), "--why"],
                              capture_output=True, text=True, encoding="utf-8", check=True).stdout
        articles = {a["file"]: a["reports"] for a in map(json.loads, said.split("\n")[:-1])}
        for stem, report, right in judged(score, shared / "gold" / suite, articles):
            cell = counts[parts[suite, stem]][sum(why.startswith("sign:") for why in report["why"])]
            cell[0] += right
            cell[1] += 1
    return counts


def pooled(cells):
    """The counts, those of neighbours together until each has enough reports and more signs never earn less."""
    pools = []
    for number, cell in enumerate(cells):
        pools.append(([number], *cell))
        while len(pools) > 1 and (pools[-2][2] < FEWEST or pools[-1][2] >= FEWEST and share(pools[-1][1:]) < share(pools[-2][1:])):
            join(pools)
    while len(pools) > 1 and (pools[-1][2] < FEWEST or share(pools[-1][1:]) < share(pools[-2][1:])):
        join(pools)
    return [(right, of) for numbers, right, of in pools for _ in numbers]


def join(pools):
    numbers, right, of = pools.pop()
    before = pools.pop()
    pools.append((before[0] + numbers, before[1] + right, before[2] + of))


def share(cell):
    """As CalibrationStage has it: shrunk towards the half by two made-up reports."""
    return (cell[0] + 1) / (cell[1] + 2)


def gap(cells, table):
    """Between given and right, reports weighed alike."""
    return sum(abs(of * share(given) - right) for (right, of), given in zip(cells, table)) / max(1, sum(of for _, of in cells))


def lines(counts, table):
    yield from ("| signs | given | right in tune | of | right in check | of |", "|---|---|---|---|---|---|")
    for number, given in enumerate(table):
        cells = [counts[part][number] for part in ("tune", "check")]
        yield f"| {number} | {share(given):.2f} | " + " | ".join(f"{right / of if of else 0:.2f} | {of}" for right, of in cells) + " |"
    yield f"\nGap between given and right, reports weighed alike: tune {gap(counts['tune'], table):.3f}, check {gap(counts['check'], table):.3f}."


def held(panj, shared):
    """1 where the table gives, within GAP, what 'tune' makes right; 0 where it no longer does."""
    table = [tuple(map(int, line.split("\t")[1:])) for line in TABLE.read_text().splitlines()[2:]]
    return {"given as right": int(gap(count(panj, shared)["tune"], table) <= GAP)}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=pathlib.Path, default=HERE.parent.parent / "shared")
    options.add_argument("--panj", type=pathlib.Path, default=HERE.parent / "src/Panj.Cli/bin/Release/net10.0/panj.dll")
    options.add_argument("--write", action="store_true")
    args = options.parse_args()
    counts = count(args.panj, args.shared)
    table = pooled(counts["tune"])
    print("\n".join(lines(counts, table)))
    if args.write:
        TABLE.write_text(HEAD + "".join(f"{number}\t{right}\t{of}\n" for number, (right, of) in enumerate(table)))
        RELIABILITY.write_text("# How far confidence is to be trusted\n\nMade by `eval/calibrate.py --write`; the script says how. 'check' was in sight when rules were written.\n\n"
                               + "\n".join(lines(counts, table)) + "\n")


if __name__ == "__main__":
    main()
