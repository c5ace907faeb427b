#!/bin/sh
# The types of the server, then of the interface. Both are checked, whatever the first one finds.
set -u

status=0
for project in tsconfig.json apps/web/tsconfig.json; do
  node_modules/.bin/tsc --noEmit -p "$project" || status=1
done
[ $status -ne 0 ] || echo 'typecheck: no faults'
exit $status
