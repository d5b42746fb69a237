"""What many workers cost beside one process, measured: python3 bench/workers.py ARTICLES.jsonl [WORKERS...]

Starts a broker and a database of its own (.ci/servers), gives the articles to one in-process run (panj add) over an embedded store and over the same kind of database, then
to each number of workers, shuffled and with one in a hundred sent twice, and holds every export to the first, byte for byte. Prints a JSON line each: seconds by the clock
and of processor (the command's own, and of all it started), articles a second, and the load of the machine before. Build src/Panj.Cli in Release first.
"""
import json, os, random, resource, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PANJ = ["dotnet", os.path.join(ROOT, "src/Panj.Cli/bin/Release/net10.0/panj.dll")]
SEED = 20261129


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def server_processor(names):
    """Seconds of processor of running servers, by the names of their programs."""
    total, tick = 0, os.sysconf("SC_CLK_TCK")
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as file:
                name, rest = file.read().split("(", 1)[1].rsplit(") ", 1)
            if name in names:
                fields = rest.split()
                total += sum(map(int, fields[11:15])) / tick  # its own, and of children that ended
        except OSError:
            pass
    return total


def measured(what, articles, run):
    load, (clock, used) = os.getloadavg()[0], (time.monotonic(), processor())
    broker, database = server_processor({"beam.smp"}), server_processor({"postgres"})
    run()
    seconds = time.monotonic() - clock
    print(json.dumps({
        "run": what, "articles": articles, "seconds": round(seconds, 1), "aSecond": round(articles / seconds, 1), "msOfPanj": round(1000 * (processor() - used) / articles, 2),
        "msOfBroker": round(1000 * (server_processor({"beam.smp"}) - broker) / articles, 2), "msOfDatabases": round(1000 * (server_processor({"postgres"}) - database) / articles, 2),
        "load": round(load, 1)}), flush=True)


def panj(*arguments, **kept):
    return subprocess.run(PANJ + list(arguments), check=True, stdout=kept.get("stdout", subprocess.DEVNULL))


def export(store, path):
    with open(path, "wb") as file:
        panj("export", "--store", store, stdout=file)
    with open(path, "rb") as file:
        return file.read()


def crowd(workers, database, broker):
    started = [subprocess.Popen(PANJ + ["work", "--once", "--store", database, "--broker", broker, "--read", str(max(1, os.cpu_count() // workers))], stdout=subprocess.DEVNULL) for _ in range(workers)]
    for worker in started:
        if worker.wait() != 0:
            raise SystemExit("a worker failed")


def main(path, counts):
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    servers = subprocess.Popen(["bash", os.path.join(ROOT, ".ci/servers")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    database, broker = servers.stdout.readline().strip(), servers.stdout.readline().strip()
    with tempfile.TemporaryDirectory() as folder:
        try:
            embedded = os.path.join(folder, "a.db")
            measured("panj add, embedded store", len(lines), lambda: panj("add", path, "--store", embedded))
            truth = export(embedded, os.path.join(folder, "a.json"))
            for workers in counts:
                sent = lines + lines[::100]
                random.Random(SEED + workers).shuffle(sent)
                shuffled = os.path.join(folder, os.path.basename(path))
                with open(shuffled, "w", encoding="utf-8") as file:
                    file.writelines(sent)
                name = f"panj{workers}"
                subprocess.run(["psql", "-q", "-h", "127.0.0.1", "-p", database.split("Port=")[1].split(";")[0], "-U", "panj", "postgres", "-c", f"CREATE DATABASE {name}"], check=True)
                store = database.replace("Database=postgres", f"Database={name}")
                measured("panj queue submit", len(sent), lambda: panj("queue", "submit", shuffled, "--broker", broker))
                measured(f"{workers} workers", len(sent), lambda: crowd(workers, store, broker))
                equal = export(store, os.path.join(folder, "b.json")) == truth
                print(json.dumps({"run": f"{workers} workers", "bytesEqual": equal}), flush=True)
        finally:
            servers.stdin.close()
            servers.wait()


if __name__ == "__main__":
    main(sys.argv[1], [int(n) for n in sys.argv[2:]] or [1, 2])
