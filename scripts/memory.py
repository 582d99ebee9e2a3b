#!/usr/bin/env python3
"""Measures the memory that a long edition takes: of the program, and of the largest of its speakers.

The edition is made of the articles in Examples, again and again, by the formant voice, with three tracks under way at once as on
two cores; each further core takes a track's memory more.

usage: scripts/memory.py ANHOEREN [--hours 10]
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import articles

ROOT = pathlib.Path(__file__).resolve().parent.parent
MOST, MOST_OF_A_SPEAKER = 120, 30  # megabytes
MINUTES_OF_A_ROUND = 41  # of the examples, at least


def children(process):
    """The highest resident memory of each process below `process` so far, by its id, in megabytes."""
    found = {}
    waiting = [process]
    while waiting:
        parent = waiting.pop()
        try:
            for thread in os.listdir(f"/proc/{parent}/task"):
                waiting += pathlib.Path(f"/proc/{parent}/task/{thread}/children").read_text().split()
            # One that has not begun its own program yet still has this one's memory.
            if parent != process and os.readlink(f"/proc/{parent}/exe") != os.readlink(f"/proc/{process}/exe"):
                status = pathlib.Path(f"/proc/{parent}/status").read_text()
                found[parent] = int(status.split("VmHWM:")[1].split()[0]) / 1024
        except (OSError, IndexError):
            pass  # it has ended meanwhile
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--hours", type=float, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="anhoeren-memory-") as folder:
        made = articles.examples(options.anhoeren, ROOT / "Examples")
        count = max(1, round(options.hours * 60 / MINUTES_OF_A_ROUND * len(made)))
        pages, _ = articles.write(articles.pages(made, count), folder)
        output = pathlib.Path(folder, "Output")
        speakers = {}
        process = subprocess.Popen(
            [options.anhoeren, "edition", pages, "--output", output, "--voice", "formant", "--jobs", "2",
             "--cache", f"{folder}/cache"])
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            for speaker, size in children(process.pid).items():
                speakers[speaker] = max(size, speakers.get(speaker, 0))
            time.sleep(0.1)
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit("The edition was not made.")
        edition = json.loads((output / articles.DATE / "edition.json").read_text(encoding="utf-8"))
        audio = edition["audio"][0]
        hours = audio["samples"] / audio["sampleRate"] / 3600
    program, speaker = usage.ru_maxrss / 1024, max(speakers.values())
    print(f"{count} articles, {hours:.1f} hours of sound: anhoeren {program:.0f} MB (at most {MOST}), "
          f"its largest speaker {speaker:.0f} MB (at most {MOST_OF_A_SPEAKER})")
    sys.exit(0 if program < MOST and speaker < MOST_OF_A_SPEAKER else 1)


if __name__ == "__main__":
    main()
