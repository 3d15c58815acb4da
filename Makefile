# The commands of this project. Each sets up what it needs in .venv by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast check regenerate add-version bench soak soak-signals fuzz clean

help: ## list the commands
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-12s %s\n", $$1, $$2}'

$(STAMP): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

demo: $(STAMP) ## show the main job against the emulator on this machine
	$(BIN)/python examples/demo.py

test: $(STAMP) ## run the tests
	$(BIN)/pytest -n auto -q

# What of the client's own tests starts processes, waits, or goes through every operation of every version.
SLOW := auth bytes concurrency every_operation failover logging same_as_openai transports versions
test-fast: $(STAMP) ## the tests of the client that start no process and wait for nothing
	$(BIN)/pytest -n auto -q tests/policy tests/accumulate tests/runtime \
		$(filter-out $(SLOW:%=tests/client/test_%.py),$(wildcard tests/client/test_*.py))

check: $(STAMP) ## format, lint, types, imports, and that what is written by scripts is what they write
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python scripts/unasync.py --check
	$(BIN)/python scripts/regenerate.py --check

bench: $(STAMP) ## measure beside openai, httpx and a raw socket; BENCH=--quick for rough figures
	$(BIN)/python benchmarks/bench.py --json benchmarks/results/bench.json --plot benchmarks/results/bench.png $(BENCH)

soak: $(STAMP) ## 10,000 calls and streams with random faults; SOAK="--tls --signals" or "--gevent" for more of them
	$(BIN)/python tests/faults/soak.py --calls 10000 --seed 7 $(SOAK)

soak-signals: $(STAMP) ## 20,000 calls stopped at random by signals, three seeds
	for seed in 7 11 23; do $(BIN)/python tests/transport/interruption.py --calls 20000 --seed $$seed || exit 1; done

fuzz: $(STAMP) ## five minutes of arbitrary bytes for every parser
	$(BIN)/python tests/fuzz/run.py --minutes 5

regenerate: $(STAMP) ## write generated/ anew from spec/
	$(BIN)/python scripts/regenerate.py

add-version: $(STAMP) ## VERSION=2025-05-01-preview with FROM=folder, or COMMIT=sha FILE=upstream/path
	$(BIN)/python scripts/add_version.py $(VERSION) $(if $(FROM),--from $(FROM),--commit $(COMMIT) --path $(FILE) $(if $(SURFACE),--surface $(SURFACE)))

clean: ## remove what the other commands made outside the tree that git keeps
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis benchmarks/results
