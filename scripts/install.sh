#!/bin/sh
# Installs the packages and generates the types of the tables, each only when what it reads has changed.
# Run by scripts/node24.sh, from the root of the repository.
set -eu

installed=node_modules/.lexikon-installed
generated=generated/.lexikon-generated

sum_of() {
  cksum "$@" | cksum
}

# npm writes its own copy of the lock file after each installation: a newer one means that somebody ran npm by hand.
is_installed() {
  [ "$(cat "$installed" 2>/dev/null)" = "$(sum_of package-lock.json)" ] ||
    [ node_modules/.package-lock.json -nt package-lock.json ]
}

if ! is_installed; then
  npm ci --no-audit --no-fund --loglevel=error
fi
sum_of package-lock.json >"$installed"

if [ "$(cat "$generated" 2>/dev/null)" != "$(sum_of prisma/schema.prisma prisma.config.ts)" ] ||
  [ ! -e generated/kysely/tables.ts ]; then
  # It has much to say, worth reading only when it fails.
  report=$(npm run --silent generate 2>&1) || {
    printf '%s\n' "$report" >&2
    exit 1
  }
  sum_of prisma/schema.prisma prisma.config.ts >"$generated"
fi
