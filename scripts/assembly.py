#!/usr/bin/env python3
"""Compares what the whole-edition MP3 costs with what encoding it would cost.

usage: assembly.py PROGRAM [--output FOLDER]

The first number is the program's own: the step "edition" in its report, in which the tracks' streams are joined and
every file gets its tags, cover and hash. The second is that of LAME, the encoder in both, which ffmpeg is asked to encode
the same sound with at the same bit rate. Both are taken by the clock, one after the other: run it on a machine that does
nothing else. Exit code 1 from 3 % on. With --output an edition is taken that lies there already.

That joining alone stays below 3 % is also a test in `make test`, by processor time (JoinedFileTests).
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time

MOST = 0.03


def assembly(output):
    """Seconds of the step "edition", and the edition's MP3."""
    report = sorted((output / "reports").glob("*.json"))[-1]
    timings = {timing["step"]: timing["seconds"] for timing in json.loads(report.read_text())["timings"]}
    folder = output / report.stem
    manifest = json.loads((folder / "edition.json").read_text(encoding="utf-8"))
    if any(audio["format"] != "mp3" for audio in manifest["audio"]):
        sys.exit("The edition holds other formats too; their encoding is part of the step.")
    return timings["edition"], folder / manifest["audio"][0]["file"]


def encoding(sound, folder):
    """Seconds that LAME takes for `sound`."""
    wave = pathlib.Path(folder, "edition.wav")
    quiet = ["ffmpeg", "-nostdin", "-v", "error", "-y"]
    subprocess.run([*quiet, "-i", sound, "-map", "0:a", wave], check=True)
    begin = time.monotonic()
    subprocess.run([*quiet, "-i", wave, "-c:a", "libmp3lame", "-b:a", "64k", "-f", "mp3", "/dev/null"], check=True)
    return time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--output", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        output = options.output or pathlib.Path(folder, "output")
        if not options.output:
            subprocess.run(
                [options.program.resolve(), "edition", "Examples", "--format", "mp3", "--output", output], check=True)
        joined, sound = assembly(output)
        encoded = encoding(sound, folder)
    share = joined / encoded
    print(f"{'ok ' if share < MOST else 'NOT'} assembled in {joined:.2f} s, encoded in {encoded:.2f} s: {share:.1%}")
    sys.exit(share >= MOST)


if __name__ == "__main__":
    main()
