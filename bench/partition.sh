#!/usr/bin/env bash
# A worker in a network namespace of its own loses the broker in mid-load, and nobody is told: bash bench/partition.sh ARTICLES.jsonl
# Others take what it held; when the line is there again it works on; the export is that of one process, byte for byte. Needs root, ip, and src/Panj.Cli built in Release.
set -euo pipefail
articles=$(realpath "$1")
cd "$(dirname "$0")/.."
panj=(dotnet src/Panj.Cli/bin/Release/net10.0/panj.dll)
name=panj$$ host=10.231.7.1 away=10.231.7.2
folder=$(mktemp -d -t panj-partition-XXXXXX)
. .ci/postgres
. .ci/rabbitmq
# The worker reaches the database by a file, which namespaces share, and the broker by the line that is cut.
postgres_sockets=$folder/sockets rabbitmq_address=0.0.0.0
mkdir -m 1777 "$postgres_sockets" && chmod 711 "$folder"
clean() { kill "${worker:-}" 2>/dev/null || true; stop_postgres; stop_rabbitmq; ip netns del "$name" 2>/dev/null || true; rm -rf "$folder"; }
trap clean EXIT
start_postgres; start_rabbitmq
store="Host=$postgres_sockets;Port=$postgres_port;Username=panj;Database=postgres"
broker=$PANJ_TEST_RABBITMQ
kept() { psql -qtA -h 127.0.0.1 -p "$postgres_port" -U panj postgres -c "SELECT count(*) FROM articles" 2>/dev/null || echo 0; }

ip netns add "$name"
ip link add "${name}h" type veth peer name "${name}w" netns "$name"
ip addr add "$host/24" dev "${name}h" && ip link set "${name}h" up
ip -n "$name" addr add "$away/24" dev "${name}w" && ip -n "$name" link set "${name}w" up && ip -n "$name" link set lo up

total=$(grep -c . "$articles")
# The name of its file is told of an article.
mkdir "$folder/first" "$folder/last"
first=$folder/first/$(basename "$articles") last=$folder/last/$(basename "$articles")
head -n -1 "$articles" > "$first"
tail -n 1 "$articles" > "$last"
"${panj[@]}" add "$articles" --store "$folder/a.db" >/dev/null
"${panj[@]}" export --store "$folder/a.db" > "$folder/a.json"
"${panj[@]}" queue submit "$first" --broker "$broker" >/dev/null
ip netns exec "$name" "${panj[@]}" work --read 1 --store "$store" --broker "${broker/127.0.0.1/$host}" >/dev/null 2>"$folder/said" &
worker=$!
until [ "$(kept)" -gt 0 ]; do sleep 0.1; done
ip link set "${name}h" down
at_cut=$(kept) began=$SECONDS
until [ "$(kept)" -eq $((total - 1)) ]; do "${panj[@]}" work --once --store "$store" --broker "$broker" >/dev/null; done
until grep -q . "$folder/said"; do sleep 0.1; done
printf 'cut at %s of %s articles; all of them kept after %s s; the worker said: %s\n' "$at_cut" "$((total - 1))" "$((SECONDS - began))" "$(head -1 "$folder/said")"
ip link set "${name}h" up
"${panj[@]}" queue submit "$last" --broker "$broker" >/dev/null
until [ "$(kept)" -eq "$total" ]; do sleep 0.1; done
until [ "$(psql -qtA -h 127.0.0.1 -p "$postgres_port" -U panj postgres -c "SELECT count(*) FROM picture_due")" -eq 0 ]; do sleep 0.1; done
kill -TERM "$worker" && wait "$worker"
"${panj[@]}" export --store "$store" > "$folder/b.json"
cmp "$folder/a.json" "$folder/b.json" && echo "the export is that of one process, byte for byte"
