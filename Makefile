# `make` lists the commands. Everything they install lies in .venv, everything they keep in var/.
# The recipes are single commands, so that make itself passes SIGTERM on to them.

PREPARE = python3 tools/prepare.py

.DEFAULT_GOAL := help
.PHONY: help run test lint setup bench demo docs screenshots mutate-packs

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile

run: ## start the site on http://127.0.0.1:8000 (YUNSHI_PORT=… moves it)
	@$(PREPARE) run
	@.venv/bin/yunshi run --stop-with-parent

test: ## run every check and every test
	@$(PREPARE) test
	@.venv/bin/python -m tools.test

lint: ## only the checks that need no test run: ruff, mypy, floors, published versions
	@$(PREPARE) test
	@.venv/bin/python -m tools.lint

setup: ## install what running and testing need, and do no more
	@$(PREPARE) run
	@$(PREPARE) test

bench: ## measure, against limits of the same run
	@$(PREPARE) run
	@.venv/bin/python -m benchmarks

demo: ## bring the demo instance to a stage: make demo STAGE=…
	@$(PREPARE) run
	@.venv/bin/yunshi demo $(if $(STAGE),--stage $(STAGE))

screenshots: ## walk through every programme and keep what its pages look like, into docs/screenshots
	@$(PREPARE) test
	@.venv/bin/python -m tools.screenshots

docs: ## write docs/lifecycles, docs/differences and docs/coverage anew from the programmes
	@$(PREPARE) run
	@.venv/bin/yunshi pack lifecycle --into docs/lifecycles
	@.venv/bin/yunshi pack diff --into docs/differences
	@.venv/bin/python -m tools.coverage

mutate-packs: ## change packs item by item; some test must notice each: make mutate-packs ARGS="--share 0.1"
	@$(PREPARE) test
	@.venv/bin/python -m tools.mutation $(ARGS)
