#!/usr/bin/env python3
"""Fits the confidence of reports: how many of each sort were right in the 'tune' part of field and press.

    eval/calibrate.py [--shared DIR] [--panj DLL] [--write]

Prints, for each sort of report, how many were right in both parts; --write puts the counts of 'tune' into
data/confidence.tsv, which the reading turns into confidence. Run it after the rules of the reading have changed,
build, and run it again: "given" should come near "right" in 'check'.
"""
import argparse, collections, json, pathlib, subprocess, sys, tempfile

HERE = pathlib.Path(__file__).resolve().parent
TABLE = HERE.parent / "data/confidence.tsv"
HEAD = ("# SOURCE: counted by eval/calibrate.py: of the reports read in the articles of eval/split.tsv's part 'tune', how many are right by their annotations; MIT\n"
        "like\tright\tof\n")
SORTS = [f"{told} {act}" for told in ("once", "again") for act in ("speech", "unplaced", "placed")]


def like(report):
    told = "again" if len(report["spans"]) > 1 else "once"
    if report["kind"] in ("statement", "order"):
        return f"{told} speech"
    return f"{told} placed" if report.get("where") else f"{told} unplaced"


def judged(score, shared, suite, reading):
    """(file stem, report, right) of every report that counts."""
    articles = {pathlib.PurePath(a["file"]).name: a["reports"] for a in reading["articles"]}
    for path in sorted((shared / "gold" / suite).glob("*.json")):
        doc = json.loads(path.read_text(encoding="utf-8"))
        gold, got = doc.get("events"), articles.get(doc.get("file"), [])
        if gold is None:
            continue
        pairs = sorted(((score.overlap(g["spans"], r["spans"]), -abs(len(g["spans"]) - len(r["spans"])), i, j)
                        for i, g in enumerate(gold) for j, r in enumerate(got)
                        if score.same_family(g["kind"], r["kind"]) and score.overlap(g["spans"], r["spans"]) > 0), reverse=True)
        used_gold, used = set(), set()
        for _, _, i, j in pairs:
            if i not in used_gold and j not in used:
                used_gold.add(i)
                used.add(j)
        yield from ((path.stem, r, j in used) for j, r in enumerate(got) if j in used or not r.get("background"))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--shared", type=pathlib.Path, default=HERE.parent.parent / "shared")
    options.add_argument("--panj", type=pathlib.Path, default=HERE.parent / "src/Panj.Cli/bin/Release/net10.0/panj.dll")
    options.add_argument("--write", action="store_true")
    args = options.parse_args()
    sys.path.insert(0, str(args.shared / "gold"))
    import score
    parts = {(row[0], pathlib.PurePath(row[1]).stem): row[2]
             for row in (line.split("\t") for line in (HERE / "split.tsv").read_text().splitlines()[2:])}
    counts = {part: collections.defaultdict(lambda: [0, 0, 0.0]) for part in ("tune", "check")}
    with tempfile.TemporaryDirectory() as work:
        for suite in ("field", "press"):
            out = pathlib.Path(work) / f"{suite}.json"
            with out.open("wb") as stream:
                subprocess.run(["dotnet", str(args.panj), "read", str(args.shared / f"gold/{suite}/texts"), "--format", "json"], stdout=stream, check=True)
            for stem, report, right in judged(score, args.shared, suite, json.loads(out.read_text(encoding="utf-8"))):
                for key in (like(report), "all"):
                    cell = counts[parts.get((suite, stem), "check")][key]
                    cell[0] += right
                    cell[1] += 1
                    cell[2] += report["confidence"]
    for key in [*SORTS, "all"]:
        shown = "   ".join(f"{part} given {cell[2] / max(1, cell[1]):.2f} right {cell[0] / max(1, cell[1]):.2f} of {cell[1]:3d}"
                           for part, cell in ((part, counts[part][key]) for part in counts))
        print(f"{key:15} {shown}")
    if args.write:
        TABLE.write_text(HEAD + "".join(f"{key}\t{counts['tune'][key][0]}\t{counts['tune'][key][1]}\n" for key in SORTS))


if __name__ == "__main__":
    main()
