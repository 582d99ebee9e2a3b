#!/usr/bin/env python3
"""Says where the CPU time of a cold edition goes, by what is done: perf's samples, each by its library or by the first of our
modules on its stack.

usage: scripts/hotspots.py ANHOEREN [--articles 21] [--voice formant]
"""
import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile

import articles

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIBRARIES = {"libmp3lame": "encoding (LAME)", "libmpg123": "decoding (mpg123)", "libebur128": "loudness", "libsoxr": "resampling",
             "libtag": "tags", "libcrypto": "hashes"}
MODULES = {"German": "reading", "Pronunciation": "reading", "Intake": "reading", "Scripting": "reading", "VoiceProfiles": "reading",
           "Speech": "speaking", "Publishing": "publishing", "Pages": "publishing", "Feeds": "publishing", "Mustache": "publishing",
           "Artwork": "publishing", "EditionModel": "publishing", "EditionJob": "the run"}
MASTERING = {"Limiter": "limiter and true peak", "Oversampler": "limiter and true peak", "TruePeak": "limiter and true peak",
             "Inspector": "limiter and true peak", "HighPass": "high-pass", "Loudness": "loudness", "Tag": "tags", "FileHead": "tags"}
# What the encoder's CPU is compared with.
BESIDE = ["reading", "resampling", "loudness", "limiter and true peak", "high-pass", "tags"]
MODULE = re.compile(r"\$s(\d+)([A-Za-z]+)")


def kind(command, frames):
    """What was being done: `frames` are symbol and library, the innermost first."""
    if command.startswith("anhoeren-speak"):
        return "speaking"
    if frames:
        for library, name in LIBRARIES.items():
            if library in frames[0][1]:
                return name
    for symbol, _ in frames:
        found = MODULE.match(symbol)
        module = found and found[2][:int(found[1])]
        if module == "Mastering":
            return next((name for part, name in MASTERING.items() if part in symbol), "levels and files")
        if module in MODULES:
            return MODULES[module]
    return "the rest"


def samples(text):
    """Command and stack of each sample in the output of `perf script`."""
    for block in text.split("\n\n"):
        lines = block.strip("\n").split("\n")
        if lines and lines[0]:
            frames = [re.match(r"\s*[0-9a-f]+ (.*) \((.*)\)$", line) for line in lines[1:]]
            yield lines[0].strip(), [(frame[1], pathlib.Path(frame[2]).name) for frame in frames if frame]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--articles", type=int, default=21)
    parser.add_argument("--voice", default="formant")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="anhoeren-profile-") as folder:
        pages, _ = articles.write(articles.pages(articles.examples(options.anhoeren, ROOT / "Examples"), options.articles), folder)
        data = pathlib.Path(folder, "perf.data")
        subprocess.run(["perf", "record", "-q", "-F", "499", "-e", "cpu-clock", "--call-graph", "fp", "-o", data, options.anhoeren,
                        "edition", pages, "--output", f"{folder}/Output", "--voice", options.voice, "--cache", f"{folder}/cache"],
                       check=True)
        text = subprocess.run(["perf", "script", "-i", data, "-F", "comm,ip,sym,dso"], check=True, capture_output=True,
                              text=True, errors="replace").stdout
    counts = collections.Counter(kind(*sample) for sample in samples(text))
    total = sum(counts.values())
    for name, count in counts.most_common():
        print(f"{100 * count / total:5.1f} %  {name}")
    encoder = counts["encoding (LAME)"]
    beside = sum(counts[name] for name in BESIDE)
    print(f"\n{', '.join(BESIDE)}: {100 * beside / encoder:.1f} % of the encoder's CPU")
    sys.exit(0 if beside < 0.2 * encoder else 1)


if __name__ == "__main__":
    main()
