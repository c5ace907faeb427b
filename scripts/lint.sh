#!/bin/sh
# Everything that can be said about the code without running it. All checks run, whatever the first ones find.
set -u

status=0
check() {
  name=$1
  shift
  if "$@"; then
    echo "lint: $name: no faults"
  else
    echo "lint: $name: see above" >&2
    status=1
  fi
}

check format node_modules/.bin/prettier --check --log-level warn --cache .
check 'file names' node scripts/check-file-names.mjs
check 'directions of imports' node_modules/.bin/depcruise --config .dependency-cruiser.cjs --output-type err-long --progress none apps libs bench
check eslint node_modules/.bin/eslint --cache --cache-location node_modules/.cache/eslint/ --max-warnings 0 .
exit $status
