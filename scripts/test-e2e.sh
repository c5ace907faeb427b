#!/bin/sh
# The journeys through a real Chromium, against what was built, with a database of their own that goes away afterwards.
set -eu

find_chromium() {
  for name in "${CHROMIUM_PATH:-}" chromium chromium-browser google-chrome-stable google-chrome \
    '/Applications/Chromium.app/Contents/MacOS/Chromium' \
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

fetch_chromium() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return 0
  echo 'Installing Chromium from the distribution' >&2
  log=$(mktemp)
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } \
    >"$log" 2>&1 || tail -5 "$log" >&2
  rm -f "$log"
}

find_chromium >/dev/null || fetch_chromium
CHROMIUM_PATH=$(find_chromium) || {
  echo 'lexikon: the browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.' >&2
  exit 1
}
DATA_DIR=$(mktemp -d /tmp/lexikon-e2e-XXXXXX)

# The embedded server outlives the API, on purpose. SIGQUIT: no checkpoint, the data goes away anyhow.
clean_up() {
  pid=$(sed -n 1p "$DATA_DIR/pg/postmaster.pid" 2>/dev/null) || pid=
  if [ -n "$pid" ] && kill -0 "$pid" 2>/dev/null; then kill -QUIT "$pid"; fi
  for _ in 1 2 3 4 5; do
    rm -rf "$DATA_DIR" 2>/dev/null && return
    sleep 0.2
  done
}
trap clean_up EXIT
trap 'exit 130' INT TERM

PORT=$(node scripts/find-free-port.mjs)
export CHROMIUM_PATH DATA_DIR PORT
unset DATABASE_URL REDIS_URL PUBLIC_URL

node_modules/.bin/playwright test --config e2e/playwright.config.ts "$@"
