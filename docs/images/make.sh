#!/usr/bin/env bash
# Makes the pictures of README.md and of the pages: serves the samples with two watches on them and photographs the pages with Chromium,
# light and dark, on a desk and on a phone. Needs a Release build.
set -euo pipefail
cd "$(dirname "$0")/../.."
address=http://127.0.0.1:${PORT:-5591}
folder=$(mktemp -d)
panj() { dotnet src/Panj.Cli/bin/Release/net10.0/panj.dll "$@" --store "$folder/panj.db"; }
panj add samples >/dev/null
panj watch add clashes -q "kind=clash" --on new --on dispute --tell-known >/dev/null
panj watch add tajik-plans -q "party=TJ" --on plan/14 --on "events>=5/30" --digest daily >/dev/null
dotnet src/Panj.Cli/bin/Release/net10.0/panj.dll serve --urls "$address" --store "$folder/panj.db" >/dev/null &
server=$!
trap 'kill "$server"; wait "$server" || true; rm -rf "$folder"' EXIT
until curl -fs "$address/watches.json" | grep -q '"lastAlert":"'; do sleep 0.2; done
take() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --virtual-time-budget=5000 --window-size="$3" \
    --blink-settings=preferredColorScheme="$4" --screenshot="docs/images/$1.png" "$address$2" 2>/dev/null
}
light=1 dark=0
event=$(curl -fs "$address/events.json?q=Shamsiddin" | grep -o 'e-[0-9a-f]\{12\}' | head -1)
story=$(curl -fs "$address/stories.json" | grep -o 's-[0-9a-f]\{12\}' | head -3 | tail -1)
take events /events 1280,820 $light
take events-dark /events 1280,820 $dark
take events-phone /events 390,844 $light
take days-dark "/events?from=2025-07-01&to=2025-12-31" 1280,820 $dark
take event "/events/$event" 1280,1500 $light
take event-phone-dark "/events/$event" 390,1500 $dark
take boards "/theatre?asof=2021-10-30" 1280,1000 $light
take boards-dark "/theatre?asof=2021-10-30" 1280,1000 $dark
take watch /watches/clashes 1280,900 $light
take watch-phone-dark /watches/clashes 390,844 $dark
take story "/stories/$story" 1280,900 $light
take brief-phone /brief 390,844 $light
