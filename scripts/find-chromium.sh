#!/bin/sh
# Prints the path of a Chromium: CHROMIUM_PATH, one on the PATH, or one that is installed from the distribution where
# that is possible (Debian, as root).
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

find_chromium || {
  fetch_chromium
  find_chromium
} || {
  echo 'lexikon: this needs Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM_PATH.' >&2
  exit 1
}
