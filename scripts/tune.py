#!/usr/bin/env python3
"""Tries changes of the formant voice's file on a recogniser: other sounds for r, b and d, other tunes, pitches and weights.

Each change is tried by itself on the first half of the examples' articles. Those that lower the character error rate there are
tried, with all of them together, on text that was kept apart: the other articles and the pages beside the checkout. A change is
worth keeping when it holds there.

usage: scripts/tune.py ANHOEREN [--sentences N] [--threads N] [--change NAME ...]
"""
import argparse
import json
import pathlib
import re
import sys
import tempfile

import hearing

hearing.in_own_environment()

RATE, RANGE = 150, 50  # those of the profile `formant`
CHANGES = {
    # Names of sounds are espeak-ng's: Q" is a voiced uvular fricative, r" a uvular trill, R and R3 approximants, d[ a dental d.
    "r is Q\"": 'replace 0 r Q"',
    "r is r\"": 'replace 0 r r"',
    "r is R": "replace 0 r R",
    "r is R3": "replace 0 r R3",
    "d is d[": "replace 0 d d[",
    "tune q4": "tunes s4 c1 q4 e1",
    "tune s1": "tunes s1 c1 q2 e1",
    "pitch 82 110": "pitch 82 110",
    "voiced consonants 130": "consonants 130 130",
    # Lengths beside the language's own, of unstressed syllables first.
    "weak syllables longer": "stressAdd 60 60 20 20 0 0 0 0",
    "weak syllables much longer": "stressAdd 90 90 30 30 0 0 0 0",
    "all syllables longer": "stressAdd 50 50 50 50 20 20 20 20",
}


def changed(voice, lines):
    """The voice file's text with `lines` in the place of those that begin with the same word; each replacement is one more."""
    for line in lines:
        key = line.split()[0]
        if key == "replace" or not re.search(rf"(?m)^{key}\b", voice):
            voice += line + "\n"
        else:
            voice = re.sub(rf"(?m)^{key}\b.*$", line, voice)
    return voice


def sentences(program, sources):
    """The spoken forms and what the engine is handed for them."""
    explained = json.loads(program.run("explain", "--json", *sources))
    return [
        (sentence["spoken"], " ".join(sentence["engine"]))
        for article in explained["articles"] for sentence in article["sentences"]
        if sentence["role"] in hearing.ROLES and len(sentence["spoken"].split()) >= hearing.FEWEST_WORDS]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--sentences", type=int, default=60, help="of each text")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--change", action="append", choices=CHANGES)
    options = parser.parse_args()
    recogniser = hearing.Recogniser(options.threads)
    with tempfile.TemporaryDirectory() as folder:
        program = hearing.Program(options.anhoeren, pathlib.Path(folder, "program"))
        present = (program.voices / "formant.voice").read_text(encoding="utf-8")
        texts = {"tuned on": sentences(program, hearing.tuned_on()), "kept apart": sentences(program, hearing.kept_apart())}

        def rates(name, lines, text):
            file = pathlib.Path(folder, "tried.voice")
            file.write_text(changed(present, lines), encoding="utf-8")
            chosen = hearing.sample(texts[text], options.sentences)
            sounds = program.spoken_by(file, [engine for _, engine in chosen], RATE, RANGE)
            spoken = [spoken for spoken, _ in chosen]
            words, characters, _ = hearing.compare(program, spoken, recogniser.texts(sounds, f"{name}, {text}"))
            print(f"{name:32} {text:10} {len(spoken):9} {words:6.1f} {characters:6.1f}", flush=True)
            return characters

        print(f"{'change':32} {'text':10} sentences {'WER':>6} {'CER':>6}")
        least = rates("as it is", [], "tuned on")
        tried = {name: CHANGES[name] for name in options.change or CHANGES}
        better = {name: line for name, line in tried.items() if rates(name, [line], "tuned on") < least}
        if not better:
            sys.exit("No change is better than the voice as it is.")
        rates("as it is", [], "kept apart")
        for name, line in better.items():
            rates(name, [line], "kept apart")
        if len(better) > 1:
            rates("all of these", list(better.values()), "kept apart")


if __name__ == "__main__":
    main()
