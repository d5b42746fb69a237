#!/usr/bin/env python3
"""Makes a store of very many events: everything that answers read is there so many times, each time under other identities.

    python3 bench/multiply.py STORE TIMES

STORE is an SQLite store that `store` of Panj.Bench made; it is changed in place. What only taking in needs (fingerprints, blocks) and the index of words are
not multiplied: such a store answers lists, maps, counts, boards and exports, and takes no article in.
"""
import sqlite3
import sys

REPORTS_OF_ARTICLE = 1 << 22


def columns(store, table):
    return [row[1] for row in store.execute(f"PRAGMA table_info({table})")]


def copy(store, table, changed, where="1"):
    """Adds each row once more, with other values in some columns."""
    names = columns(store, table)
    given = ", ".join(changed.get(name, name) for name in names)
    store.execute(f"INSERT INTO {table} ({', '.join(names)}) SELECT {given} FROM {table} WHERE {where}")


def named(letter, of_article):
    return f"'{letter}' || {of_article}"


def once_more(store, turn, most):
    letter = chr(ord("A") + turn)
    rows, articles, events = most
    version, article, event = turn * rows, turn * articles, turn * events
    of_first = {"versions": f"row <= {rows}", "articles": "id LIKE 'g%' OR id LIKE 'p%'", "picture_articles": f"number <= {articles}"}
    copy(store, "articles", {"id": named(letter, "id")}, of_first["articles"])
    copy(store, "versions", {"row": f"row + {version}", "article": named(letter, "article"), "told": f"replace(told, '\"id\":\"', '\"id\":\"{letter}')"}, of_first["versions"])
    copy(store, "reports", {"version": f"version + {version}"}, f"version <= {rows}")
    copy(store, "picture_articles", {"number": f"number + {article}", "article": named(letter, "article"), "original": named(letter, "original")}, of_first["picture_articles"])
    copy(store, "picture_reports", {"number": f"number + {article * REPORTS_OF_ARTICLE}", "event": f"other_event('{letter}', event)"}, f"number < {(articles + 1) * REPORTS_OF_ARTICLE}")
    copy(store, "picture_pairs", {"one": f"one + {article * REPORTS_OF_ARTICLE}", "other": f"other + {article * REPORTS_OF_ARTICLE}"}, f"one < {(articles + 1) * REPORTS_OF_ARTICLE}")
    copy(store, "picture_events", {"number": f"number + {event}", "id": f"other_event('{letter}', id)", "position": f"other_position('{letter}', position)", "body": f"other_body('{letter}', body)"}, f"number <= {events}")
    copy(store, "picture_marks", {"event": f"event + {event}"}, f"event <= {events}")


def main(path, times):
    store = sqlite3.connect(path)
    store.create_function("other_event", 2, lambda letter, event: event and event[:2] + letter + event[2:], deterministic=True)
    store.create_function("other_position", 2, lambda letter, position: position[:-12] + letter.encode() + position[-12:], deterministic=True)
    store.create_function("other_body", 2, lambda letter, body: body.replace('"e-', f'"e-{letter}').replace('"articleId":"', f'"articleId":"{letter}'), deterministic=True)
    store.execute("PRAGMA journal_mode = OFF")
    store.execute("PRAGMA synchronous = OFF")
    store.execute("PRAGMA cache_size = -400000")
    most = tuple(store.execute(f"SELECT max({number}) FROM {table}").fetchone()[0] for table, number in (("versions", "row"), ("picture_articles", "number"), ("picture_events", "number")))
    for turn in range(1, times):
        once_more(store, turn, most)
        store.commit()
    store.execute("UPDATE store SET revision = revision + 1")
    store.commit()
    print(*(f"{table} {store.execute(f'SELECT count(*) FROM {table}').fetchone()[0]}" for table in ("articles", "picture_events")))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
