# GNU make and Python 3.11 are all this needs; everything else is installed into .venv. `make help` lists the targets.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# What is installed is known by the content of these files, so a fresh checkout or a touched file installs nothing.
DEV_KEY := $(shell cat requirements/dev.txt pyproject.toml 2>/dev/null | cksum | cut -d ' ' -f 1)
DEV := $(VENV)/.dev-$(DEV_KEY)
SERVE_KEY := $(shell cksum < requirements/serve.txt | cut -d ' ' -f 1)
SERVE := $(VENV)/.serve-$(SERVE_KEY)

HOST ?= 127.0.0.1
PORT ?= 3000
ARGS ?=
# Never from the environment: there these mean other things, LANG the locale.
OUT :=
REV :=
SDK_LANGUAGE = $(if $(findstring command,$(origin LANG)),"$(LANG)")

PIP := $(BIN)/python -m pip install --quiet --quiet --disable-pip-version-check --no-input --root-user-action ignore
LOCK := uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.PHONY: all install lint lint-more generate typescript sdk dist check test serve bench fuzz-long sensitivity lock clean help

##@ everything
all: install ## install, lint, generate, start the server, verify it for a minute, print what was found (default)
	@$(BIN)/python scripts/verify.py $(ARGS)

##@ document
lint: $(DEV) ## rules and validity of spec/
	@$(BIN)/python scripts/lint.py $(ARGS)

lint-more: $(DEV) ## a second opinion by Redocly and Spectral; needs the network once, and Node or what it installs
	@$(BIN)/python scripts/lint_more.py $(ARGS)

generate: $(DEV) ## rewrite generated/ from spec/; or OUT=folder REV=v0.x: a client and models of a revision, there
	@$(if $(OUT)$(REV),\
	    $(BIN)/novu-openapi generate $(if $(OUT),--out "$(OUT)") $(if $(REV),--revision "$(REV)"),\
	    $(BIN)/python scripts/generate.py) $(ARGS)

typescript: $(DEV) ## renew generated/typescript, then check and run a program; needs the network once, and Node or what it installs
	@$(BIN)/python scripts/typescript.py $(ARGS)
	@$(BIN)/python -m pytest -q tests/typescript

sdk: $(DEV) ## an SDK in another language; LANG=java OUT=folder; LANG=all tries all; needs the network once, and Java
	@env -u LANG $(BIN)/python scripts/sdk.py $(SDK_LANGUAGE) $(if $(OUT),--out "$(OUT)") $(ARGS)

##@ code
install: $(DEV) ## everything the other targets need, into .venv; PYTHON=python3.12 chooses the interpreter
	@true

dist: $(DEV) ## wheel and source archive, into dist/
	@$(BIN)/python -m hatchling build --directory dist $(ARGS)

check: $(DEV) ## what CI checks beside the tests: lint, drift, types, style, layout
	@$(BIN)/python scripts/check.py $(ARGS)

lock: ## renew requirements/ from pyproject.toml (needs uv)
	@$(LOCK) --extra dev --output-file requirements/dev.txt
	@$(LOCK) --extra server --output-file requirements/serve.txt

clean: ## remove what tools left behind; .venv and generated/ stay
	@rm -rf .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .schemathesis build dist
	@find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

help: ## this list
	@awk 'BEGIN { FS = ":.*## " } \
	    /^##@ / { printf "%s%s\n", gap, substr($$0, 5); gap = "\n" } \
	    /^[a-z-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' Makefile

##@ server
serve: $(if $(wildcard $(DEV)),,$(SERVE)) ## the reference server; HOST=127.0.0.1 PORT=3000 ARGS=...
	@PYTHONPATH=.:generated $(BIN)/python -m novu_openapi.cli serve --host $(HOST) --port $(PORT) $(ARGS)

bench: $(DEV) ## how fast the reference server is on this machine
	@$(BIN)/python scripts/bench.py $(ARGS)

##@ tests
test: $(DEV) ## the tests; ARGS='-k name' for some of them
	@$(BIN)/python -m pytest -q -n 2 $(ARGS)

fuzz-long: $(DEV) ## 20,000 requests and more to the server, as the document and as each revision
	@$(BIN)/python scripts/verify.py --max-cases 20000 $(ARGS)
	@$(BIN)/python scripts/verify.py --max-cases 20000 --revision 2024-12 $(ARGS)
	@$(BIN)/python scripts/verify.py --max-cases 20000 --revision v0.x $(ARGS)
	@$(BIN)/python scripts/verify.py --max-cases 20000 --revision 2025-02 $(ARGS)

sensitivity: $(DEV) ## how much of what can be wrong with a server the kit finds; ARGS='--only NAME', '--skip-schemathesis'
	@$(BIN)/python scripts/sensitivity.py $(ARGS)

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Python 3.11 or later is needed, $(PYTHON) is older or absent. run: make PYTHON=python3.12" >&2; exit 2; }
	@if command -v uv >/dev/null 2>&1; then \
	    uv venv --quiet --python "$(PYTHON)" $(VENV); \
	elif $(PYTHON) -c 'import venv, ensurepip' 2>/dev/null; then \
	    $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 2; }; \
	else \
	    echo "this Python has no venv. run: sudo apt install python3-venv   (or install uv)" >&2; exit 2; \
	fi

# $(call requirements,FILE): what the file pins, and nothing whose hash it does not know.
define requirements
	@if command -v uv >/dev/null 2>&1; then \
	    uv pip install --quiet --python $(BIN)/python --require-hashes -r $(1); \
	else \
	    $(PIP) --require-hashes -r $(1); \
	fi
endef

$(DEV): | $(BIN)/python
	@echo "installing requirements/dev.txt into $(VENV)" >&2
	$(call requirements,requirements/dev.txt)
	@if command -v uv >/dev/null 2>&1; then \
	    uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .; \
	else \
	    $(PIP) --no-deps --no-build-isolation --editable .; \
	fi
	@rm -f $(VENV)/.dev-*
	@touch $@

$(SERVE): | $(BIN)/python
	@echo "installing requirements/serve.txt into $(VENV)" >&2
	$(call requirements,requirements/serve.txt)
	@rm -f $(VENV)/.serve-*
	@touch $@
