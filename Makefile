# Every target runs with Node 24: the one on the PATH, or one that scripts/node24.sh fetches. Nothing else is needed.
.DEFAULT_GOAL := help
SHELL := /bin/sh
# `make test` is a sequence: on two cores the suites would only slow one another down.
.NOTPARALLEL:

RUN := scripts/node24.sh
JEST := mkdir -p test-results && $(RUN) env NODE_OPTIONS="--experimental-vm-modules --disable-warning=ExperimentalWarning" node_modules/.bin/jest

.PHONY: help install dev start build clean format lint typecheck \
	test test-unit test-int test-e2e test-stack db-migrate db-rollback db-revision db-status

help: ## List what there is to run
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) | \
		while IFS='|' read -r target text; do printf '  make %-12s %s\n' "$$target" "$$text"; done

install: ## Install the packages and generate types; nothing when both are up to date
	@$(RUN) scripts/install.sh

dev: install ## Run database, API and interface, and reload what changes
	@$(RUN) node scripts/dev.mjs

start: build ## Run Lexikon as one process on one address; PORT and DATA_DIR are honoured
	@$(RUN) node apps/api/dist/main.js

build: install ## Compile the server and the interface; only what has changed
	@$(RUN) node scripts/build.mjs
	@$(RUN) node scripts/build-web.mjs

clean: ## Remove everything that was built, but no data
	rm -rf apps/*/dist libs/*/dist bench/dist generated test-results playwright-report node_modules/.cache

format: install ## Write every file the way Prettier does
	@$(RUN) node_modules/.bin/prettier --write --log-level warn .

lint: install ## Check style, sizes, names, directions of imports and format
	@$(RUN) scripts/lint.sh

typecheck: install ## Check the types of the server and of the interface
	@$(RUN) scripts/typecheck.sh

test: lint typecheck test-unit test-int test-e2e ## Check everything: lint, types, unit, integration and browser tests

test-unit: install ## Run the tests that need nothing
	@$(JEST) --selectProjects unit web --json --outputFile=test-results/unit.json

test-int: install ## Run the tests that need a database; they bring their own
	@$(JEST) --selectProjects int --json --outputFile=test-results/int.json

test-e2e: build ## Run the journeys through a real Chromium
	@$(RUN) scripts/test-e2e.sh

test-stack: install ## Run the integration tests again on Compose's Postgres and Redis; needs Docker
	@$(RUN) scripts/test-stack.sh

db-migrate: install ## Apply the migrations that are missing
	@./lexikon migrate up

db-rollback: install ## Undo the last migration
	@./lexikon migrate down

db-revision: install ## Write the two files of a new migration: make db-revision name=term-levels
	@./lexikon migrate new "$(name)"

db-status: install ## List the migrations, and where the database differs from them
	@./lexikon migrate status
