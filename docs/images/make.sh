#!/usr/bin/env bash
# Makes the pictures of README.md: serves the samples and photographs the page with Chromium. Needs a Release build.
set -euo pipefail
cd "$(dirname "$0")/../.."
address=http://127.0.0.1:${PORT:-5591}
dotnet src/Panj.Cli/bin/Release/net10.0/panj.dll demo --urls "$address" &
server=$!
trap 'kill "$server"' EXIT
until curl -fs "$address/healthz" >/dev/null; do sleep 0.2; done
take() {
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --virtual-time-budget=4000 --window-size="$3" \
    --blink-settings=preferredColorScheme="$4" --screenshot="docs/images/$1.png" "$address$2" 2>/dev/null
}
light=1 dark=0
event=$(curl -fs "$address/events.json?q=Shamsiddin" | grep -o 'e-[0-9a-f]\{12\}' | head -1)
take events /events 1280,820 $light
take events-dark /events 1280,820 $dark
take event "/events/$event" 1280,1500 $light
take boards "/theatre?asof=2021-10-30" 1280,1000 $light
