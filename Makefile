# Anhören: `make edition` renders the example edition, `make test` runs every test; `make help` lists the rest.

PACKAGES = libespeak-ng-dev libsonic-dev espeak-ng-data libsndfile1-dev libmp3lame-dev libebur128-dev libsoxr-dev libtag1-dev libavformat-dev libavcodec-dev \
	libxml2-dev libssl-dev libcurl4-openssl-dev libfftw3-dev libpng-dev libpango1.0-dev libturbojpeg0-dev fonts-urw-base35 wngerman pkg-config
TEST_PACKAGES = $(PACKAGES) curl ffmpeg gpodder mpc mp3val mpd mpg123 mpv newsboat python3 python3-feedparser python3-jsonschema python3-mutagen python3-pil sox tzdata vlc-bin vlc-plugin-base \
	chromium default-jre-headless fonts-noto-core poppler-utils python3-prometheus-client python3-venv systemd
BENCH_PACKAGES = $(PACKAGES) espeak-ng ffmpeg linux-perf python3
# Beside all others these would wait for a thread longer than the time limits allow that they try out.
TIMED_TESTS = SpeechTests\.|HookTests
# These look at a running program every few milliseconds; beside all others they would come too late.
WATCHING_TESTS = KillTests|InterruptionTests
SWIFT = swift
RELEASE = .build/release

DESTDIR =
PREFIX = /usr/local
UNITS = $(PREFIX)/lib/systemd/system
STATE = /var/lib/anhoeren

.PHONY: help edition build test score hear sounds prosody speed bench memory profile loudness align assembly lint format install voices packages bench-packages test-packages clean

help: ## lists what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

edition: build ## installs what is missing, builds, and renders Examples/ into Output/
	@$(RELEASE)/anhoeren edition Examples --title "Blauthaler Zeitung" --log-level info || \
		{ test $$? -eq 4 && echo "Output/ holds this edition already."; }

build: packages ## builds for release
	@# The build does not see that Debian has corrected the engine, which the speaker holds in itself, or how it is linked.
	@test -z "$$(find $$(dpkg -L libespeak-ng-dev libsonic-dev | grep '\.a$$') Sources/anhoeren-speaker/align.ld \
		-newercm $(RELEASE)/anhoeren-speaker 2>/dev/null)" || \
		rm -f $(RELEASE)/anhoeren-speaker
	@# Swift's libraries become part of the program: it starts faster, and the machine that it is installed on needs no Swift.
	$(SWIFT) build -c release --static-swift-stdlib --product anhoeren-speaker
	$(SWIFT) build -c release --static-swift-stdlib --product anhoeren

test: test-packages ## runs all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest --filter '$(TIMED_TESTS)'
	$(SWIFT) test --skip-build --disable-xctest --filter '$(WATCHING_TESTS)'
	$(SWIFT) test --skip-build --disable-xctest --skip '$(TIMED_TESTS)|$(WATCHING_TESTS)'

score: build test-packages ## prints how well German is read, beside espeak-ng alone
	@scripts/score.py $(RELEASE)/anhoeren

hear: build ## prints how much of each voice a recogniser understands (Whisper from PyPI; some 30 minutes)
	@nice scripts/hear.py $(RELEASE)/anhoeren

sounds: build ## tries which sounds of de6 should be longer or shorter to be understood, all at once (some 10 minutes)
	@nice scripts/sounds.py $(RELEASE)/anhoeren

prosody: build ## measures the melody on the audio and draws docs/plots (parselmouth from PyPI)
	@scripts/prosody.py $(RELEASE)/anhoeren --plot docs/plots/nachrichten.png
	@scripts/prosody.py $(RELEASE)/anhoeren --voice nachrichtensprecherin
	@scripts/prosody.py $(RELEASE)/anhoeren --voice langsam
	@scripts/prosody.py $(RELEASE)/anhoeren --voice formant --plot docs/plots/formant.png

speed: build ## prints how much faster than real time a core speaks, without mastering
	@scripts/speed.py $(RELEASE)/anhoeren

bench: build bench-packages ## measures cold, warm and changed editions beside a script of espeak-ng and ffmpeg, and beside the physical limit
	@scripts/bench.py $(RELEASE)/anhoeren

memory: build bench-packages ## measures the memory of an edition of ten hours
	@scripts/memory.py $(RELEASE)/anhoeren

profile: build bench-packages ## says where the CPU time of a cold edition goes
	@scripts/hotspots.py $(RELEASE)/anhoeren

loudness: build test-packages ## lets ffmpeg measure every file of the examples in every format
	@scripts/loudness.py $(RELEASE)/anhoeren

align: build ## compares the times of the sentences with an independent aligner's (aeneas from PyPI)
	@scripts/install-packages ffmpeg python3-venv python3-dev gcc libespeak-ng-libespeak-dev
	@scripts/align.py $(RELEASE)/anhoeren

assembly: build test-packages ## compares joining the whole edition with encoding it
	@scripts/assembly.py $(RELEASE)/anhoeren

lint: ## checks the layout of every Swift file
	$(SWIFT) format lint --strict --recursive --parallel --configuration .swift-format Package.swift Sources Tests

format: ## lays out every Swift file
	$(SWIFT) format --in-place --recursive --parallel --configuration .swift-format Package.swift Sources Tests

install: build ## puts program, speaker, voices, a configuration and the units under PREFIX (/usr/local) and /etc
	install -D -m 755 $(RELEASE)/anhoeren $(DESTDIR)$(PREFIX)/bin/anhoeren
	install -D -m 755 $(RELEASE)/anhoeren-speaker $(DESTDIR)$(PREFIX)/libexec/anhoeren/anhoeren-speaker
	install -d $(DESTDIR)$(PREFIX)/share/anhoeren/Voices
	install -m 644 Voices/* $(DESTDIR)$(PREFIX)/share/anhoeren/Voices
	install -d $(DESTDIR)/etc/anhoeren $(DESTDIR)$(UNITS)
	test -e $(DESTDIR)/etc/anhoeren/edition.toml || $(DESTDIR)$(PREFIX)/bin/anhoeren init \
		$(DESTDIR)/etc/anhoeren/edition.toml --source $(STATE)/pages --output $(STATE)/editions
	$(DESTDIR)$(PREFIX)/bin/anhoeren schedule --install --unit-dir $(DESTDIR)$(UNITS) \
		--program $(PREFIX)/bin/anhoeren --config $(DESTDIR)/etc/anhoeren/edition.toml \
		--installed-config /etc/anhoeren/edition.toml

voices: ## installs MBROLA and its German voices, after saying what they are and may be used for
	@scripts/install-voices

packages:
	@scripts/install-packages $(PACKAGES)

bench-packages:
	@scripts/install-packages $(BENCH_PACKAGES)

test-packages:
	@scripts/install-packages $(TEST_PACKAGES)
	@scripts/python-tools

clean: ## removes what was built
	rm -rf .build
