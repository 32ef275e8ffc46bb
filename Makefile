# One command per wish. Every target sets up what it needs on a fresh computer.

.DEFAULT_GOAL := help
PYTHON := .venv/bin/python
TEST_ENVIRONMENT := QT_QPA_PLATFORM=offscreen
PYTEST := $(TEST_ENVIRONMENT) $(PYTHON) -m pytest -n 2 --dist loadfile
PYTEST_ARGS ?=
FUZZ_SECONDS ?= 60
CHECKED := src tests tools setup.py build.spec

.PHONY: help setup setup-dev run test static format lint types contracts texts check fix screens bench vectors fuzz faults exchange needles schema i18n build doctor locks clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup:
	@tools/setup.sh

setup-dev:
	@tools/setup.sh --dev

run: setup ## Start the app with a throw-away practice notebook of invented cases
	@$(PYTHON) -m fieldcase demo

test: setup-dev ## Every test, the ones with windows offscreen
	@$(PYTEST) $(PYTEST_ARGS)

static: format lint types contracts texts ## What check does before the tests: format, lint, types, contracts, translations

format: setup-dev
	@.venv/bin/ruff format --check --quiet $(CHECKED)

lint: setup-dev
	@.venv/bin/ruff check --quiet $(CHECKED)

types: setup-dev
	@.venv/bin/mypy

contracts: setup-dev
	@.venv/bin/lint-imports

texts: setup-dev
	@$(PYTHON) tools/i18n.py --check

check: static test ## All a change must pass: static, then test

fix: setup-dev ## Format, and repair what can be repaired without thinking
	@.venv/bin/ruff check --fix --quiet $(CHECKED) || true
	@.venv/bin/ruff format $(CHECKED)

screens: setup-dev ## A picture of every screen to build/screens: light, dark, right-to-left, 200 %
	@$(TEST_ENVIRONMENT) $(PYTHON) tools/screens.py

bench: setup-dev ## The benchmarks, as ratios against their baselines in the same run: make bench BENCH_LARGE=1 adds a million people
	@$(TEST_ENVIRONMENT) BENCH_LARGE=$(BENCH_LARGE) PYTHONPATH=. $(PYTHON) tools/bench.py

vectors: setup-dev ## Open every test vector of the file format: count and result by group
	@$(PYTHON) tools/vectors.py

fuzz: setup-dev ## Search for changed files that are taken in or that crash the reader: make fuzz FUZZ_SECONDS=600
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/fuzz.txt \
		|| echo "There is no atheris for this computer: Hypothesis searches."
	@$(PYTHON) tools/fuzz_bundle.py --seconds $(FUZZ_SECONDS)

faults: setup-dev ## Kills, power cuts, full and failing disks, flipped bits: the table (make faults FAULTS="R1 R2")
	@$(TEST_ENVIRONMENT) PYTHONPATH=src:. $(PYTHON) tools/faults.py --only $(FAULTS)

exchange: setup-dev ## Two offices go the whole way of a referral over every channel, at real servers: the table
	@$(TEST_ENVIRONMENT) PYTHONPATH=src:. $(PYTHON) tools/exchange.py

needles: setup-dev ## Every test with a window, then a search of all files and output for what it was given to keep
	@NEEDLES=wide PYTEST_DEBUG_TEMPROOT=$${TMPDIR:-/tmp} $(TEST_ENVIRONMENT) $(PYTHON) -m pytest tests/needles -q

schema: setup ## Migrate an empty notebook, rewrite the golden schema, show the difference
	@$(PYTHON) tools/schema.py
	@git --no-pager diff --stat -- src/fieldcase/storage/schema.sql || true

i18n: setup ## Update and compile the translations, list what is missing
	@$(PYTHON) tools/i18n.py

build: setup-dev ## The installable app in dist/fieldcase, then a smoke start of the result
	@$(PYTHON) -m PyInstaller --noconfirm --clean --log-level WARN --distpath dist --workpath build/pyinstaller build.spec
	@$(TEST_ENVIRONMENT) dist/fieldcase/fieldcase --version
	@$(TEST_ENVIRONMENT) dist/fieldcase/fieldcase doctor
	@du -sh dist/fieldcase

doctor: setup ## Do the main job once in a throw-away notebook, one line a step
	@$(PYTHON) -m fieldcase doctor

locks: setup-dev ## Rewrite the hash locks in requirements/ from their .in files
	@tools/locks.sh

clean: ## Remove everything that was made, the environment too
	rm -rf .venv build dist src/fieldcase.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f translations/*.qm
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
