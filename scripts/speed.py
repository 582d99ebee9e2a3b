#!/usr/bin/env python3
"""Measures how fast speech is made: CPU seconds of the program, the speakers and mbrola against seconds of sound.

A page is spoken once as it is and once with its text four times over; the difference of the two is what speech itself costs,
without starting up. Neither mastering nor encoding is part of it.

usage: scripts/speed.py ANHOEREN [--voice NAME ...] [--least FACTOR]
"""
import argparse
import pathlib
import resource
import subprocess
import sys
import tempfile

SENTENCES = [
    "Der Stadtrat von Blauthal hat am Donnerstag nach langer Debatte den Haushalt für das kommende Jahr beschlossen.",
    "Die Feuerwehr löschte den Brand, bevor er auf die Nachbarhäuser übergreifen konnte.",
    "„Wir haben sehr lange darauf gewartet“, sagte die Bürgermeisterin am Abend.",
    "Gekommen waren Lehrer, Eltern, Schüler und viele Gäste aus dem Umland.",
]
TIMES = 60
RATE = 22050  # of both engines


def cpu(command, text):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, input=text, text=True, capture_output=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)


def measure(program, voice, folder):
    """CPU seconds and seconds of sound of a short and of a long text."""
    results = []
    for factor in (1, 4):
        target = pathlib.Path(folder, f"{voice}-{factor}.pcm")
        text = "\n\n".join([" ".join(SENTENCES)] * (TIMES * factor))
        used = cpu([program, "say", "-", "--voice", voice, "--unmastered", "-o", target], text)
        results.append((used, target.stat().st_size / 2 / RATE))
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--voice", action="append")
    parser.add_argument("--least", type=float, default=400)
    options = parser.parse_args()
    is_slow = False
    with tempfile.TemporaryDirectory() as folder:
        for voice in options.voice or ["nachrichten", "formant"]:
            (short, short_sound), (long, long_sound) = measure(options.anhoeren, voice, folder)
            factor = (long_sound - short_sound) / (long - short)
            is_slow |= factor < options.least
            print(f"{voice}: {factor:.0f} x real time per core; {long_sound:.0f} s of sound with start: "
                  f"{long:.2f} s of CPU, {long_sound / long:.0f} x")
    sys.exit(1 if is_slow else 0)


if __name__ == "__main__":
    main()
