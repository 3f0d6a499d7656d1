# `make run` and `make test` need only Swift, and install Debian's packages; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
DIR ?= seeds
BENCH ?=
SIZES ?= 1000,10000,100000

binary := .build/release/verbatim
# What reads documents: HTML, Markdown, XML, archives and how they are packed, encodings.
to_read := libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libexpat1-dev libuchardet-dev \
  libarchive-dev nettle-dev liblzma-dev libbz2-dev zlib1g-dev libzstd-dev
to_build := libncursesw5-dev libsqlite3-dev $(to_read)
to_test := $(to_build) tmux
sources := $(wildcard Sources Tests Package.swift Benchmarks/Package.swift Benchmarks/Sources)

.DEFAULT_GOAL := help
.PHONY: run build test lint bench scale check-seeds install uninstall deb clean help swift

run: build ## install what is missing, build, and open the sample articles
	@VERBATIM_LIBRARY="$${VERBATIM_LIBRARY:-$(CURDIR)/.build/seeds.sqlite}" $(binary) seeds

build: swift ## build the release binary, .build/release/verbatim
	@scripts/system-packages $(to_build)
	$(SWIFT) build --configuration release $$(scripts/link-flags $(SWIFT)) --product verbatim

test: swift ## check the style of the source and run every test
	@scripts/system-packages $(to_test)
	$(SWIFT) format lint --strict --parallel --recursive $(sources)
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	scripts/in-memory $(SWIFT) test --skip-build --disable-xctest

lint: swift ## check the style of the source only
	$(SWIFT) format lint --strict --parallel --recursive $(sources)

bench: build ## measure, and compare with other readers (BENCH='--help' lists the options)
	@scripts/system-packages python3
	$(SWIFT) build --package-path Benchmarks --scratch-path .build/benchmarks --configuration release
	@Benchmarks/bench.py --binary $(binary) --in-process .build/benchmarks/release/finder-bench $(BENCH)

scale: build ## measure growing libraries and draw docs/scale.md (SIZES=1000,10000,100000)
	@scripts/system-packages python3
	@Benchmarks/bench.py --binary $(binary) --only scale --peers '' --sizes $(SIZES) --json .build/scale.json
	@Benchmarks/charts.py .build/scale.json --page docs/scale.md --pictures docs/pictures

check-seeds: build ## print what is read from a folder of texts (DIR=seeds)
	@scripts/system-packages python3
	@scripts/check-seeds "$(DIR)" $(binary)

install: build ## install program, manual and completions into PREFIX (PREFIX=/usr/local)
	@scripts/install-files "$(DESTDIR)$(PREFIX)" $(binary)

uninstall: ## remove what `make install` installed
	@scripts/install-files --remove "$(DESTDIR)$(PREFIX)"

deb: build ## make a Debian package, .build/verbatim_VERSION_ARCH.deb
	@scripts/make-deb $(binary)

clean: ## remove what was built, but not the library of `make run`
	@if [ -d .build ]; then find .build -mindepth 1 -maxdepth 1 ! -name '*.sqlite*' -exec rm -rf {} +; fi

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

swift:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo 'Swift 6.2 or newer is needed: see https://www.swift.org/install' >&2; exit 1; }
