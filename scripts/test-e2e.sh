#!/bin/sh
# The journeys through a real Chromium, against what was built, with a database of their own that goes away afterwards.
set -eu

CHROMIUM_PATH=$(scripts/find-chromium.sh)
DATA_DIR=$(mktemp -d /tmp/lexikon-e2e-XXXXXX)

# The embedded server outlives the API, on purpose. SIGQUIT: no checkpoint, the data goes away anyhow.
clean_up() {
  if [ -n "${providers:-}" ]; then kill "$providers" 2>/dev/null || :; fi
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

# GitHub, Google and another provider, by stand-ins that print what Lexikon is to know of them.
node libs/testing/start-providers.mjs --public-url "http://localhost:$PORT" >"$DATA_DIR.env" &
providers=$!
for _ in $(seq 100); do
  if grep -q OIDC_CLIENT_SECRET "$DATA_DIR.env"; then break; fi
  sleep 0.2
done
set -a
. "$DATA_DIR.env"
set +a
export SIGNUP=open OIDC_NAME=Stand-in
rm "$DATA_DIR.env"

node_modules/.bin/playwright test --config "${PLAYWRIGHT_CONFIG:-e2e/playwright.config.ts}" "$@"
