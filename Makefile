# Anhören: `make test` builds and runs every test; `make help` lists the rest.

PACKAGES = libespeak-ng-dev espeak-ng-data libsndfile1-dev libebur128-dev libtag1-dev libxml2-dev libssl-dev wngerman pkg-config
TEST_PACKAGES = $(PACKAGES) ffmpeg sox mpv python3 python3-jsonschema python3-mutagen
SWIFT = swift

.PHONY: help build test lint format packages test-packages clean

help: ## lists what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

build: packages ## builds for release
	$(SWIFT) build -c release

test: test-packages ## runs all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

lint: ## checks the layout of every Swift file
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests

format: ## lays out every Swift file
	$(SWIFT) format --in-place --recursive --parallel --configuration .swift-format Package.swift Sources Tests

packages:
	@scripts/install-packages $(PACKAGES)

test-packages:
	@scripts/install-packages $(TEST_PACKAGES)

clean: ## removes what was built
	rm -rf .build
