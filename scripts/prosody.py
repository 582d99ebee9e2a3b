#!/usr/bin/env python3
"""Measures the melody of a voice on its audio: yes-or-no questions rise, statements and w-questions fall, and the range
of the pitch. Needs praat-parselmouth and numpy from PyPI.

usage: scripts/prosody.py ANHOEREN [--voice NAME] [--plot FILE.png]
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy
import parselmouth

SUBJECTS = [
    "der Stadtrat", "die Feuerwehr", "der Trainer", "die Ministerin", "das Gericht", "der Verein", "die Schule",
    "der Bürgermeister", "die Polizei", "der Zug",
]
SETS = {
    "yes or no": [
        "Kommt {} morgen nach Blauthal?", "Hat {} schon entschieden?", "War {} gestern dabei?",
        "Wird {} noch warten?", "Kennt {} die neuen Zahlen?", "Will {} das wirklich?",
    ],
    "statement": [
        "{} kommt morgen nach Blauthal.", "{} hat schon entschieden.", "{} war gestern dabei.",
        "{} wird noch warten.", "{} kennt die neuen Zahlen.", "Das will {}.",
    ],
    "w-question": [
        "Wann kommt {} nach Blauthal?", "Warum hat {} so entschieden?", "Wo war {} gestern?",
        "Wie lange wird {} noch warten?", "Woher kennt {} die neuen Zahlen?", "Was will {}?",
    ],
}
LAST = 0.25  # seconds of voiced speech that decide the tune
STEP = 0.005


def sentences(templates):
    made = [template.format(subject) for template in templates for subject in SUBJECTS]
    return [text[0].upper() + text[1:] for text in made]


def pitch(samples, rate):
    track = parselmouth.Sound(samples, rate).to_pitch(STEP, 50, 400)
    return track.selected_array["frequency"]


def tune(samples, rate):
    """Semitones by which the pitch rises over the last voiced quarter of a second."""
    voiced = pitch(samples, rate)
    voiced = 12 * numpy.log2(voiced[voiced > 0][-round(LAST / STEP):])
    times = numpy.arange(len(voiced)) * STEP
    return numpy.polyfit(times, voiced, 1)[0] * LAST


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--voice", default="nachrichten")
    parser.add_argument("--plot")
    options = parser.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        pages = pathlib.Path(folder, "pages")
        pages.mkdir()
        for name, templates in SETS.items():
            page = f"---\ntitle: {name}\nressort: Welt\n---\n\n" + "\n\n".join(sentences(templates)) + "\n"
            (pages / f"{name}.md").write_text(page, encoding="utf-8")
        run = subprocess.run(
            [options.anhoeren, "edition", pages, "--date", "2025-09-05", "--format", "wav", "--voice", options.voice,
             "--output", pathlib.Path(folder, "out")], capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(run.stderr)
        edition = pathlib.Path(folder, "out", "2025-09-05")
        manifest = json.loads((edition / "edition.json").read_text(encoding="utf-8"))
        print(f"{manifest['build']['voice']['name']}: {manifest['build']['engine']}")
        examples = {}
        for item in manifest["items"]:
            sound = parselmouth.Sound(str(edition / item["audio"][0]["file"]))
            samples, rate = sound.values[0], item["timeline"]["rate"]
            segments = [s for s in item["timeline"]["segments"] if s["role"] == "body"]
            parts = [samples[s["start"]:s["end"]] for s in segments]
            examples[item["headline"]] = (segments[0]["written"], parts[0], rate)
            tunes = numpy.array([tune(part, rate) for part in parts])
            right = tunes > 0 if item["headline"] == "yes or no" else tunes < 0
            failed |= right.mean() < 0.95 or len(parts) != 60
            print(f"{item['headline']:12} {len(parts)} sentences, {right.mean():6.1%} right, "
                  f"median {numpy.median(tunes):+.1f} semitones")
            for segment, is_right in zip(segments, right):
                if not is_right:
                    print("             not:", segment["written"])
            if item["headline"] == "statement":
                voiced = pitch(samples, rate)
                low, high = numpy.percentile(voiced[voiced > 0], [5, 95])
                print(f"             pitch {low:.0f} to {high:.0f} Hz, {12 * numpy.log2(high / low):.1f} semitones")
        if options.plot:
            plot(examples, options.plot)
    sys.exit(1 if failed else 0)


def plot(examples, file):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    figure, axes = pyplot.subplots(len(examples), 1, figsize=(7, 6), sharex=True, sharey=True)
    for axis, (name, (text, samples, rate)) in zip(axes, examples.items()):
        values = pitch(samples, rate)
        times = numpy.arange(len(values)) * STEP
        axis.plot(times[values > 0], values[values > 0], ".", markersize=3)
        axis.set_title(f"{name}: {text}", fontsize=9, loc="left")
        axis.set_ylabel("Hz")
        axis.set_yscale("log", base=2)
        axis.set_yticks([70, 100, 140, 200], ["70", "100", "140", "200"])
    axes[-1].set_xlabel("seconds")
    figure.tight_layout()
    figure.savefig(file, dpi=80)


if __name__ == "__main__":
    main()
