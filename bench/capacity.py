"""How many workers, and what bounds them: a simulation of articles on their way through cores, broker and database.

python3 bench/capacity.py check MEASURED.jsonl   holds it to what bench/workers.py measured: costs from the runs that start, only read and only merge, times of those that do both
python3 bench/capacity.py plan                   says what the world's news takes, from the costs below

Every process needs a core to start. Every article needs a core of a worker to be read, the broker to come and to be acknowledged, and a core of the database to be stored. One worker is its owner, who
takes all of his that came into the picture, up to 500, while nobody else has the turn: a core of a worker and one of the database after each other. A turn costs something by itself, so that small ones
cost more for an article than large ones. Then he lets more come for as long as that took. Chance comes from a seed.
"""
import heapq, json, random, sys
from collections import deque
from math import ceil

SEED, TOGETHER, CORES = 20261129, 500, 2

# Milliseconds of processor: of a process, of an article, and of a turn by itself, as measured (bench/README.md, "Many workers"); those of stores of millions are an assumption: they are taken to stay.
COSTS = {"start": 2551, "read": 9.2, "broker": 0.7, "store": 1.5, "turn": 867, "turn of the database": 552, "merge": 5.2, "merge of the database": 8.0}


class Place:
    """Cores that do one thing each at a time, first come first served."""

    def __init__(self, cores):
        self.free, self.waiting = cores, deque()


class Owner:
    """A worker that merges, and what is due to it."""

    def __init__(self):
        self.due, self.at_work = deque(), False


class Flow:
    """Articles through a crowd of workers. One machine: "all" is the one place. Many: a place each for workers, broker and database."""

    def __init__(self, costs, places, workers, seed=SEED):
        self.costs, self.random, self.now, self.events, self.number = costs, random.Random(seed), 0.0, [], 0
        shared = Place(places["all"]) if "all" in places else None
        self.places = {name: shared or Place(places[name]) for name in ("workers", "broker", "database")}
        self.workers, self.readers, self.queue, self.owners = workers, 0, deque(), []
        self.turn_taken, self.turn_asked, self.came, self.waits, self.stored, self.merged = False, deque(), {}, [], 0, 0

    def run(self, articles, rate=None):
        """All at once, or so many a second; the seconds until all are in the picture."""
        self.articles, at = articles, 0.0
        for _ in range(self.workers):
            self.step([("workers", self.costs["start"])], self.begin)
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

    def step(self, steps, then):
        """Cores of places for so many milliseconds, one after the other; then something else."""
        if not steps:
            return then()
        (name, cost), place = steps[0], self.places[steps[0][0]]
        place.waiting.append((cost / 1000, lambda: self.step(steps[1:], then)))
        self.start(place)

    def start(self, place):
        while place.free and place.waiting:
            seconds, then = place.waiting.popleft()
            place.free -= 1
            self.at(self.now + seconds, lambda then=then: self.end(place, then))

    def end(self, place, then):
        place.free += 1
        then()
        self.start(place)

    def begin(self):
        """A worker has started: it reads, as many at once as its share of the cores, and merges."""
        self.owners.append(Owner())
        self.readers += max(1, CORES // self.workers)
        self.read()

    def come(self, article, at):
        self.came[article] = at
        self.queue.append(article)
        self.read()

    def read(self):
        while self.readers and self.queue:
            self.readers -= 1
            article, length = self.queue.popleft(), self.random.gammavariate(4, 0.25)
            self.step([("broker", self.costs["broker"]), ("workers", self.costs["read"] * length)], lambda article=article: self.was_read(article))

    def was_read(self, article):
        self.readers += 1
        self.step([("database", self.costs["store"])], lambda: self.was_stored(article))
        self.read()

    def was_stored(self, article):
        self.stored += 1
        owner = self.random.choice(self.owners)
        owner.due.append(article)
        for one in self.owners if self.stored == self.articles else [owner]:
            self.work(one)

    def work(self, owner):
        """The owner asks for its turn with what is due by now."""
        if owner.at_work or not owner.due:
            return
        owner.at_work = True
        batch = [owner.due.popleft() for _ in range(min(TOGETHER, len(owner.due)))]
        self.turn_asked.append((owner, batch, self.now))
        self.give_turn()

    def give_turn(self):
        if self.turn_taken or not self.turn_asked:
            return
        self.turn_taken = True
        owner, batch, asked = self.turn_asked.popleft()
        self.step([("workers", self.costs["turn"] + self.costs["merge"] * len(batch)),
                   ("database", self.costs["turn of the database"] + self.costs["merge of the database"] * len(batch))], lambda: self.took(owner, batch, asked))

    def took(self, owner, batch, asked):
        self.merged += len(batch)
        self.turn_taken = False
        self.waits += [self.now - self.came.pop(article) for article in batch]
        self.give_turn()
        pause = 0.0 if self.stored == self.articles else self.now - asked
        self.at(self.now + pause, lambda: self.rested(owner))

    def rested(self, owner):
        owner.at_work = False
        self.work(owner)


def costs_of(runs, workers):
    """Costs by runs of one role: the start by few articles, reading by as many that only read (each remembers sentences for itself alone), a turn by merging in large steps and in small ones."""
    few, reads, shared, large, small = (next(r for r in runs if r["run"].startswith(name)) for name in ("starts", "1 that", f"{workers} that", f"merges {TOGETHER}", "merges 32"))
    articles = large["articles"]

    def turn_of(part):
        turns = {step: ceil(articles / step) for step in (TOGETHER, 32)}
        turn = (small[part] - large[part]) * articles / (turns[32] - turns[TOGETHER])
        return turn, large[part] - turn * turns[TOGETHER] / articles

    (turn, merge), (turn_database, merge_database) = turn_of("msOfPanj"), turn_of("msOfDatabase")
    few_of_all = few["articles"] / articles
    start = (few["articles"] * few["msOfPanj"] - few_of_all * (reads["articles"] * reads["msOfPanj"] + articles * merge) - turn) / (1 - 2 * few_of_all)
    return {"start": start, "read": shared["msOfPanj"] - workers * start / shared["articles"], "broker": shared["msOfBroker"], "store": shared["msOfDatabase"],
            "turn": turn, "turn of the database": turn_database, "merge": merge - start / articles, "merge of the database": merge_database}


def check(path):
    with open(path, encoding="utf-8") as file:
        runs = [json.loads(line) for line in file if '"seconds"' in line]
    for run in (r for r in runs if r["run"].endswith("workers")):
        workers = int(run["run"].split()[0])
        costs = costs_of(runs, workers)
        simulated = Flow(costs, {"all": CORES}, workers).run(run["articles"])
        print(json.dumps({"run": run["run"], "measured": run["seconds"], "simulated": round(simulated, 1), "off": f"{100 * (simulated / run['seconds'] - 1):+.0f} %",
                          "costs": {name: round(cost, 2) for name, cost in costs.items()}}))


def plan():
    day, week = 86_400, 604_800
    aims = [("CC-NEWS live", 4.4), ("GDELT, 300,000 a day", 300_000 / day), ("CC-NEWS, 1.35 billion in a week", 1.35e9 / week)]
    for name, rate in aims:
        busy = {place: rate * cost / 1000 for place, cost in (("cores that read", COSTS["read"]), ("of the broker", COSTS["broker"]), ("of the database", COSTS["store"] + COSTS["merge of the database"]))}
        turn = rate * (COSTS["merge"] + COSTS["merge of the database"] + (COSTS["turn"] + COSTS["turn of the database"]) / TOGETHER) / 1000
        told = {"aim": name, "aSecond": round(rate, 1), **{place: round(cores, 2) for place, cores in busy.items()}, "turns with the picture, of 1": round(turn, 2)}
        if turn < 0.95:
            places = {"workers": int(busy["cores that read"] / 0.7) + 2, "broker": int(busy["of the broker"] / 0.7) + 1, "database": int(busy["of the database"] / 0.7) + 1}
            flow = Flow(COSTS, places, places["workers"])
            flow.run(3_000, rate)
            told |= {"cores given": places, "secondsToThePicture95": round(sorted(flow.waits)[len(flow.waits) * 95 // 100], 1)}
        print(json.dumps(told))


if __name__ == "__main__":
    check(sys.argv[2]) if sys.argv[1:2] == ["check"] else plan()
