"""What many workers cost beside one process, measured: python3 bench/workers.py ARTICLES.jsonl [WORKERS...]

Starts a broker and a database of its own (.ci/servers), gives the articles to one in-process run (panj add) over an embedded store, then, shuffled and with one in a hundred sent twice, to a worker that takes
few, to each number of workers that only read, to one that only merges, in large steps and in small ones, and to each number of workers that do both, and holds every export to the first, byte for byte. Prints a
JSON line each: seconds by the clock, milliseconds of processor an article (of Panj, of the broker, of the database), and the load of the machine before. Build src/Panj.Cli in Release first.
"""
import json, os, random, resource, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PANJ = ["dotnet", os.path.join(ROOT, "src/Panj.Cli/bin/Release/net10.0/panj.dll")]
SEED = 20261129
FEW = 60


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def read(pid, file):
    try:
        with open(f"/proc/{pid}/{file}", encoding="utf-8", errors="replace") as opened:
            return opened.read().replace("\0", " ")
    except OSError:
        return ""


def server_processor(marks):
    """Seconds of processor of a server of this run, told by marks on its command line and in its environment, and of its children."""
    pids = [pid for pid in os.listdir("/proc") if pid.isdigit()]
    fields = {pid: read(pid, "stat").rpartition(") ")[2].split() for pid in pids}
    server = next(pid for pid in pids if all(mark in read(pid, "cmdline") + read(pid, "environ") for mark in marks))
    own = [of for pid, of in fields.items() if of and (pid == server or of[1] == server)]
    # Its own, and of children that ended, which count for the server that waited for them.
    return (sum(int(n) for of in own for n in of[11:13]) + sum(map(int, fields[server][13:15]))) / os.sysconf("SC_CLK_TCK")


def measured(what, articles, marks, run):
    load, (clock, used) = os.getloadavg()[0], (time.monotonic(), processor())
    broker, database = map(server_processor, marks)
    run()
    seconds = time.monotonic() - clock
    print(json.dumps({
        "run": what, "articles": articles, "seconds": round(seconds, 1), "aSecond": round(articles / seconds, 1), "msOfPanj": round(1000 * (processor() - used) / articles, 2),
        "msOfBroker": round(1000 * (server_processor(marks[0]) - broker) / articles, 2), "msOfDatabase": round(1000 * (server_processor(marks[1]) - database) / articles, 2),
        "load": round(load, 1)}), flush=True)


def panj(*arguments, **kept):
    return subprocess.run(PANJ + list(arguments), check=True, stdout=kept.get("stdout", subprocess.DEVNULL))


def export(store, path):
    with open(path, "wb") as file:
        panj("export", "--store", store, stdout=file)
    with open(path, "rb") as file:
        return file.read()


def crowd(workers, database, broker, *roles):
    started = [subprocess.Popen(PANJ + ["work", "--once", "--store", database, "--broker", broker, *roles], stdout=subprocess.DEVNULL) for _ in range(workers)]
    for worker in started:
        if worker.wait() != 0:
            raise SystemExit("a worker failed")


def runs(counts):
    """How large the steps are, and how many workers do what one after the other over one store: each number alone with each role, then with both."""
    yield "500", [(f"starts, {FEW} articles", 1, ())]
    shares = [(workers, ("--read", str(max(1, os.cpu_count() // workers)))) for workers in counts]
    for turn, (workers, share) in enumerate(shares):
        together = "32" if turn == 1 else "500"
        yield together, [(f"{workers} that read", workers, ("--merge", "0", *share)), (f"merges {together} at a time", 1, ("--read", "0"))]
    for workers, share in shares:
        yield "500", [(f"{workers} workers", workers, share)]


def main(path, counts):
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    servers = subprocess.Popen(["bash", os.path.join(ROOT, ".ci/servers")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    database, broker = servers.stdout.readline().strip(), servers.stdout.readline().strip()
    port = database.split("Port=")[1].split(";")[0]
    marks = ("-s rabbit boot", f"RABBITMQ_NODE_PORT={broker.split(':')[-1].strip('/')} "), ("postgres -D", f"-p {port} -h 127.0.0.1")
    with tempfile.TemporaryDirectory() as folder:
        try:
            embedded = os.path.join(folder, "a.db")
            measured("panj add, embedded store", len(lines), marks, lambda: panj("add", path, "--store", embedded))
            truth = export(embedded, os.path.join(folder, "a.json"))
            for number, (together, roles) in enumerate(runs(counts)):
                whole = not roles[0][0].startswith("starts")
                sent = lines + lines[::100] if whole else lines[:FEW]
                random.Random(SEED + number).shuffle(sent)
                shuffled = os.path.join(folder, os.path.basename(path))
                with open(shuffled, "w", encoding="utf-8") as file:
                    file.writelines(sent)
                name = f"panj{number}"
                subprocess.run(["psql", "-q", "-h", "127.0.0.1", "-p", port, "-U", "panj", "postgres", "-c", f"CREATE DATABASE {name}"], check=True)
                store = database.replace("Database=postgres", f"Database={name}")
                measured("panj queue submit", len(sent), marks, lambda: panj("queue", "submit", shuffled, "--broker", broker))
                for run, workers, role in roles:
                    measured(run, len(lines if run.startswith("merges") else sent), marks, lambda workers=workers, role=role: crowd(workers, store, broker, "--together", together, *role))
                if whole:
                    print(json.dumps({"run": roles[-1][0], "bytesEqual": export(store, os.path.join(folder, "b.json")) == truth}), flush=True)
        finally:
            servers.stdin.close()
            servers.wait()


if __name__ == "__main__":
    main(sys.argv[1], [int(n) for n in sys.argv[2:]] or [1, 2])
