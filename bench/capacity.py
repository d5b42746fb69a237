"""How many workers, and what bounds them: a simulation of articles on their way through cores, broker and database.

python3 bench/capacity.py check MEASURED.jsonl   holds it to what bench/workers.py measured: costs, speed and start from the runs that only read and only merge, times of the others
python3 bench/capacity.py plan                   says what the world's news takes, from the costs below

Every article needs a core of a worker to be read, the broker to come and to be acknowledged, a core of the database to be stored, and then, among up to 500 others, the
one turn with the picture: a core of a worker and one of the database after each other while nobody else merges. Chance comes from a seed.
"""
import heapq, json, random, sys
from collections import deque

SEED, TOGETHER, CORES = 20261129, 500, 2

# Milliseconds of processor an article, as measured (bench/README.md, "Many workers"); those of stores of millions are an assumption: they are taken to stay.
COSTS = {"read": 10.1, "broker": 0.7, "store": 1.0, "merge": 5.1, "merge database": 1.6}


class Place:
    """Cores that do one thing each at a time, first come first served."""

    def __init__(self, cores):
        self.free, self.waiting, self.busy = cores, deque(), 0.0


class Flow:
    """Articles through a crowd. One machine: "all" is the one place. Many: a place each for workers, broker and database."""

    def __init__(self, costs, places, seed=SEED):
        self.costs, self.random, self.now, self.events, self.number = costs, random.Random(seed), 0.0, [], 0
        shared = Place(places["all"]) if "all" in places else None
        self.places = {name: shared or Place(places[name]) for name in ("workers", "broker", "database")}
        self.due, self.merging, self.merged, self.came, self.waits = deque(), False, 0, {}, []

    def run(self, articles, rate=None):
        """All at once, or so many a second; the seconds until all are in the picture."""
        at = 0.0
        for article in range(articles):
            at += self.random.expovariate(rate) if rate else 0.0
            self.at(at, lambda article=article, at=at: self.come(article, at))
        while self.merged < articles:
            self.now, _, what = heapq.heappop(self.events)
            what()
        return self.now

    def at(self, when, what):
        self.number += 1
        heapq.heappush(self.events, (when, self.number, what))

    def use(self, name, cost, articles, then):
        """A core of a place for so many milliseconds, varied as articles vary in length, and many together less; then something else."""
        seconds = cost / 1000 * self.random.gammavariate(4 * articles, 0.25 / articles)
        place = self.places[name]
        place.waiting.append((seconds, then))
        self.start(place)

    def start(self, place):
        while place.free and place.waiting:
            seconds, then = place.waiting.popleft()
            place.free -= 1
            place.busy += seconds
            self.at(self.now + seconds, lambda then=then: self.end(place, then))

    def end(self, place, then):
        place.free += 1
        then()
        self.start(place)

    def come(self, article, at):
        self.came[article] = at
        steps = [("broker", self.costs["broker"]), ("workers", self.costs["read"]), ("database", self.costs["store"])]
        self.step(steps, 1, lambda: self.stored(article))

    def step(self, steps, articles, then):
        if not steps:
            return then()
        name, cost = steps[0]
        self.use(name, cost, articles, lambda: self.step(steps[1:], articles, then))

    def stored(self, article):
        self.due.append(article)
        self.merge()

    def merge(self):
        if self.merging or not self.due:
            return
        self.merging = True
        batch = [self.due.popleft() for _ in range(min(TOGETHER, len(self.due)))]
        steps = [("workers", self.costs["merge"] * len(batch)), ("database", self.costs["merge database"] * len(batch))]
        self.step(steps, len(batch), lambda: self.took(batch))

    def took(self, batch):
        self.merged += len(batch)
        self.waits += [self.now - self.came.pop(article) for article in batch]
        self.merging = False
        self.merge()


def check(path):
    with open(path, encoding="utf-8") as file:
        runs = [json.loads(line) for line in file if '"seconds"' in line]
    reads, merges = (next(r for r in runs if r["run"] == f"{role} only") for role in ("reads", "merges"))
    costs = {"read": reads["msOfPanj"], "broker": reads["msOfBroker"], "store": reads["msOfDatabase"], "merge": merges["msOfPanj"], "merge database": merges["msOfDatabase"]}
    # Who only merges does one thing after the other: what it had of the clock is the speed of a core on the busy machine. What reading took beyond its work is the start.
    speed = sum(merges[part] for part in ("msOfPanj", "msOfBroker", "msOfDatabase")) * merges["articles"] / 1000 / merges["seconds"]
    slowed = {name: cost / speed for name, cost in costs.items()}
    start = reads["seconds"] - Flow(slowed | {"merge": 0.0, "merge database": 0.0}, {"all": CORES}).run(reads["articles"])
    print(json.dumps({"costs": costs, "speedOfACore": round(speed, 2), "secondsOfStart": round(start, 1)}))
    for run in (r for r in runs if r["run"].endswith("workers")):
        simulated = start + Flow(slowed, {"all": CORES}).run(run["articles"])
        print(json.dumps({"run": run["run"], "measured": run["seconds"], "simulated": round(simulated, 1), "off": f"{100 * (simulated / run['seconds'] - 1):+.0f} %"}))


def plan():
    day, week = 86_400, 604_800
    aims = [("CC-NEWS live", 4.4), ("GDELT, 300,000 a day", 300_000 / day), ("CC-NEWS, 1.35 billion in a week", 1.35e9 / week)]
    for name, rate in aims:
        busy = {place: rate * cost / 1000 for place, cost in (("cores that read", COSTS["read"]), ("of the broker", COSTS["broker"]), ("of the database", COSTS["store"] + COSTS["merge database"]))}
        turn = rate * (COSTS["merge"] + COSTS["merge database"]) / 1000
        told = {"aim": name, "aSecond": round(rate, 1), **{place: round(cores, 2) for place, cores in busy.items()}, "turns with the picture, of 1": round(turn, 2)}
        if turn < 0.95:
            places = {"workers": int(busy["cores that read"] / 0.7) + 2, "broker": int(busy["of the broker"] / 0.7) + 1, "database": int(busy["of the database"] / 0.7) + 1}
            flow = Flow(COSTS, places)
            flow.run(3_000, rate)
            told |= {"cores given": places, "secondsToThePicture95": round(sorted(flow.waits)[len(flow.waits) * 95 // 100], 1)}
        print(json.dumps(told))


if __name__ == "__main__":
    check(sys.argv[2]) if sys.argv[1:2] == ["check"] else plan()
