#!/bin/sh
# The integration tests again, on Compose's Postgres and Redis instead of the embedded server: what production has.
set -eu

command -v docker >/dev/null && docker compose version >/dev/null 2>&1 || {
  echo 'lexikon: make test-stack needs Docker with Compose v2.' >&2
  exit 1
}

# A project of its own, so that a Lexikon that runs here keeps its data; several may test at once.
export COMPOSE_PROJECT_NAME="lexikon-test-$$"
export COMPOSE_FILE=docker-compose.yml:docker/compose.test.yml
POSTGRES_PASSWORD=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
export POSTGRES_PASSWORD

stop() {
  docker compose down --volumes --timeout 5 >/dev/null 2>&1 || echo "lexikon: $COMPOSE_PROJECT_NAME still runs." >&2
}
trap stop EXIT
trap 'exit 130' INT TERM

docker compose up --detach --wait postgres redis
LEXIKON_TEST_DATABASE_URL="postgres://lexikon:$POSTGRES_PASSWORD@$(docker compose port postgres 5432)/lexikon"
LEXIKON_TEST_REDIS="redis://$(docker compose port redis 6379)"
export LEXIKON_TEST_DATABASE_URL LEXIKON_TEST_REDIS

mkdir -p test-results
NODE_OPTIONS='--experimental-vm-modules --disable-warning=ExperimentalWarning' \
  node_modules/.bin/jest --selectProjects int --json --outputFile=test-results/stack.json
