#!/usr/bin/env python3
"""Measures the melody of a voice on its audio with Praat's method.

Questions, statements, ranges of pitch, lists, commas, quotations, tempo, lengthening and the sinking of the voice are
measured on the decoded tracks at the manifest's places. The tools it needs come from PyPI into a folder of their own.

usage: scripts/prosody.py ANHOEREN [--voice NAME] [--pages FOLDER] [--plot FILE.png]
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

TOOLS = ["praat-parselmouth==0.4.7", "numpy==2.3.3", "matplotlib==3.10.6"]


def in_own_environment():
    """Starts this script again in a virtual environment that holds TOOLS; it is made the first time."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    home = cache / "anhoeren" / "prosody"
    if pathlib.Path(sys.prefix).resolve() == home.resolve():
        return
    stamp = home / "tools.txt"
    if not stamp.is_file() or stamp.read_text() != "\n".join(TOOLS):
        subprocess.run([sys.executable, "-m", "venv", "--clear", home], check=True)
        subprocess.run([home / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *TOOLS], check=True)
        stamp.write_text("\n".join(TOOLS))
    os.execv(home / "bin/python", [home / "bin/python", *sys.argv])


in_own_environment()
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
    "list": [
        "Gekommen sind Lehrer, Eltern, Schüler und {}.", "Im Korb lagen Äpfel, Birnen, Kirschen und Pflaumen, sagt {}.",
        "Es geht um Straßen, Brücken, Schulen und {}.",
    ],
    "comma": [
        "Wenn es morgen regnet, wartet {} noch.", "Bevor die Sitzung beginnt, spricht {} mit den Gästen.",
        "Weil die Brücke gesperrt ist, fährt {} einen Umweg.",
    ],
    "long": [
        "Am Donnerstag hat {} in einer langen Sitzung mit großer Mehrheit einen neuen Plan für die alte Brücke am "
        "Markt beschlossen.",
        "Nach dem Regen der letzten Tage muss {} viele Keller und Garagen in der Gegend von Blauthal vom Wasser "
        "befreien.",
    ],
    "quotation": ["{} sagte am Abend „wir haben lange gewartet“ und ging in die Halle."],
    "plain": ["{} sagte am Abend wir haben lange gewartet und ging in die Halle."],
    "final": ["Das sind {}."],
    "inside": ["Das sind {} aus Blauthal."],
}
# The last words of "final", which stand inside "inside".
WORDS = ["Pflaumen", "Zahlen", "Brücken", "Lehrer", "Straßen", "Gäste", "Kirschen", "Schulen", "Regen", "Hallen"]
PARAGRAPH = [
    "Der Stadtrat hat am Abend beraten.", "Die Feuerwehr war den ganzen Tag im Einsatz.",
    "Der Verein sucht noch Helfer für das Fest.", "Die Schule bleibt am Montag geschlossen.",
    "Das Gericht hat noch nicht entschieden.",
]
LAST = 0.25  # seconds of voiced speech that decide the tune
STEP = 0.005
RANGE = (7, 10)  # semitones of an example track with MBROLA


def sentences(name):
    subjects = WORDS if name in ("final", "inside") else SUBJECTS
    made = [template.format(subject) for template in SETS[name] for subject in subjects]
    return [text[0].upper() + text[1:] for text in made]


def page(folder, name, text, headline=None, lead=None):
    head = f"---\ntitle: {headline or name}\nressort: Welt\n" + (f"lead: {lead}\n" if lead else "") + "---\n\n"
    pathlib.Path(folder, f"{name}.md").write_text(head + text + "\n", encoding="utf-8")


def pitch(samples, rate):
    return parselmouth.Sound(samples, rate).to_pitch(STEP, 50, 400).selected_array["frequency"]


def voiced(samples, rate):
    """Semitones of the voiced frames, and their times."""
    values = pitch(samples, rate)
    places = numpy.flatnonzero(values)
    return 12 * numpy.log2(values[places] / 100), places * STEP


def slope(tones, times):
    return numpy.polyfit(times - times[0], tones, 1)[0] * (times[-1] - times[0])


def tune(samples, rate):
    """Semitones by which the pitch rises over the last voiced quarter of a second."""
    tones, _ = voiced(samples, rate)
    tones = tones[-round(LAST / STEP):]
    return numpy.polyfit(numpy.arange(len(tones)) * STEP, tones, 1)[0] * LAST


def span(samples, rate):
    tones, _ = voiced(samples, rate)
    low, high = numpy.percentile(tones, [5, 95])
    return low, high, high - low


class Track:
    """One track with its sentences."""

    def __init__(self, edition, item):
        sound = parselmouth.Sound(str(edition / item["audio"][0]["file"]))
        self.title, self.rate, self.samples = item["headline"], item["timeline"]["rate"], sound.values[0]
        self.segments = item["timeline"]["segments"]

    def sentences(self, role="body"):
        return [s for s in self.segments if s["role"] == role]

    def sound(self, segment):
        return self.samples[segment["start"]:segment["end"]]

    def words(self, segment):
        """Each word with its samples; the last sentence's end closes the last one."""
        starts = segment["words"] + [segment["end"]]
        texts = segment["spoken"].split()
        return [(text, self.samples[begin:end]) for text, begin, end in zip(texts, starts, starts[1:])]


class Report:
    def __init__(self):
        self.failed = False

    def line(self, name, is_right, text):
        self.failed |= not is_right
        print(f"  {'ok ' if is_right else 'NOT'} {name:11} {text}")


def edition(program, pages, voice, folder):
    run = subprocess.run(
        [program, "edition", pages, "--date", "2025-09-05", "--format", "wav", "--voice", voice, "--output", folder],
        capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    root = pathlib.Path(folder, "2025-09-05")
    manifest = json.loads((root / "edition.json").read_text(encoding="utf-8"))
    return manifest["build"], [Track(root, item) for item in [manifest["opening"]] + manifest["items"]]


def check_tunes(report, tracks):
    for name in ("yes or no", "statement", "w-question"):
        track = tracks[name]
        body = track.sentences()
        tunes = numpy.array([tune(track.sound(s), track.rate) for s in body])
        right = tunes > 0 if name == "yes or no" else tunes < 0
        report.line(name, right.mean() >= 0.95 and len(body) == 60,
                    f"{len(body)} sentences, {right.mean():.1%} right, median {numpy.median(tunes):+.1f} semitones")
        for segment, is_right in zip(body, right):
            if not is_right:
                print("                not:", segment["written"])


def before_comma(track, segment):
    """For each word with a comma behind it, how far its end lies above the floor of its sentence."""
    tones, _ = voiced(track.sound(segment), track.rate)
    floor = numpy.percentile(tones, 5)
    heights, rises = [], []
    for text, samples in track.words(segment):
        if not text.endswith(","):
            continue
        tones, times = voiced(samples, track.rate)
        if len(tones) < 10:
            continue
        heights.append(numpy.median(tones[-6:]) - floor)
        rises.append(tones[-1] - tones[len(tones) // 3:].min())
    return heights, rises


def check_commas(report, tracks, is_mbrola):
    for name in ("list", "comma"):
        found = [before_comma(tracks[name], s) for s in tracks[name].sentences()]
        heights = numpy.array([h for heights, _ in found for h in heights])
        rises = numpy.array([r for _, rises in found for r in rises])
        above = (heights > 1.5).mean()
        report.line(name, above >= 0.9 or not is_mbrola,
                    f"{len(heights)} ends before a comma, {above:.1%} more than 1.5 semitones above the sentence's floor, "
                    f"median {numpy.median(heights):+.1f}, rising by {numpy.median(rises):.1f}")


def check_sinking(report, tracks, is_mbrola):
    track = tracks["long"]
    slopes = numpy.array([slope(*voiced(track.sound(s), track.rate)) for s in track.sentences()])
    report.line("sentence", (slopes < 0).mean() >= 0.9 or not is_mbrola,
                f"{(slopes < 0).mean():.1%} of {len(slopes)} long sentences sink, median {numpy.median(slopes):+.1f} semitones")
    track = tracks["article"]
    middles = {}
    for segment in track.sentences():
        middles.setdefault(segment["block"], []).append(numpy.median(voiced(track.sound(segment), track.rate)[0]))
    blocks = [middles[block] for block in sorted(middles)]
    whole = blocks[0][0] - blocks[-1][-1]
    resets = [later[0] - earlier[-1] for earlier, later in zip(blocks, blocks[1:])]
    report.line("article", whole > 0.5, f"its first sentence lies {whole:+.1f} semitones above its last")
    report.line("paragraph", min(resets) > 0,
                "its first sentence lies " + ", ".join(f"{r:+.1f}" for r in resets) + " above the last one's last")


def seconds(track, segment):
    return (segment["end"] - segment["start"]) / track.rate


def check_tempo(report, tracks):
    """The same sentence as a headline, as a lead and in the body."""
    ratios = {"headline": [], "lead": []}
    for text in PARAGRAPH:
        track = tracks[text]
        body = seconds(track, track.sentences()[1])
        for role in ratios:
            ratios[role].append(seconds(track, track.sentences(role)[0]) / body)
    for role, (low, high) in {"headline": (1.03, 1.25), "lead": (1.01, 1.15)}.items():
        ratio = numpy.mean(ratios[role]) if ratios[role] else 0
        report.line(role, low <= ratio <= high, f"takes {ratio:.2f} times as long as the same words in the body")


def check_lengthening(report, tracks, is_mbrola):
    final, inside = tracks["final"], tracks["inside"]
    ratios = []
    for last, middle in zip(final.sentences(), inside.sentences()):
        ratios.append(len(final.words(last)[2][1]) / len(inside.words(middle)[2][1]))
    ratio = numpy.median(ratios)
    report.line("last word", 1.1 <= ratio <= 1.9 or not is_mbrola, f"{ratio:.2f} times as long as inside a sentence, {len(ratios)} words")


def check_quotations(report, tracks):
    steps, pauses = [], []
    quoted, plain = tracks["quotation"], tracks["plain"]

    def between(track, segment, first, last):
        words = track.words(segment)
        start = [i for i, (text, _) in enumerate(words) if first in text][0]
        end = [i for i, (text, _) in enumerate(words) if last in text][0]
        tones, _ = voiced(numpy.concatenate([samples for _, samples in words[start:end + 1]]), track.rate)
        return numpy.median(tones), words[start - 1][1]

    for one, other in zip(quoted.sentences(), plain.sentences()):
        (pitch_quoted, before), (pitch_plain, _) = (between(quoted, one, "wir", "gewartet"),
                                                    between(plain, other, "wir", "gewartet"))
        steps.append(pitch_quoted - pitch_plain)
        quiet = numpy.abs(before) < 0.003
        pauses.append(longest(quiet) / quoted.rate)
    step, pause = numpy.median(steps), numpy.median(pauses)
    report.line("quotation", step > 0.2 and pause > 0.05,
                f"{step:+.1f} semitones beside the same words without marks, behind {1000 * pause:.0f} ms of silence")


def longest(flags):
    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate([[0], flags.astype(int), [0]])))
    return max((edges[1::2] - edges[::2]).tolist(), default=0)


def check_ranges(report, tracks, is_mbrola):
    for track in tracks:
        low, high, width = span(track.samples, track.rate)
        hertz = [100 * 2 ** (tone / 12) for tone in (low, high)]
        report.line("range", RANGE[0] <= width <= RANGE[1] or not is_mbrola,
                    f"{width:4.1f} semitones, {hertz[0]:.0f} to {hertz[1]:.0f} Hz: {track.title}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--voice", default="nachrichten")
    parser.add_argument("--pages", help="pages whose tracks' range is measured", default="Examples")
    parser.add_argument("--plot")
    options = parser.parse_args()
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        pages = pathlib.Path(folder, "pages")
        pages.mkdir()
        for name in SETS:
            page(pages, name, "\n\n".join(sentences(name)))
        page(pages, "article", "\n\n".join(" ".join(PARAGRAPH) for _ in range(4)))
        for index, text in enumerate(PARAGRAPH):
            page(pages, f"tempo {index}", "Das ist neu. " + text, headline=text, lead=text)
        build, tracks = edition(options.anhoeren, pages, options.voice, pathlib.Path(folder, "out"))
        is_mbrola = "MBROLA" in build["engine"]
        print(f"{build['voice']['name']}: {build['engine']}")
        tracks = {track.title: track for track in tracks}
        check_tunes(report, tracks)
        check_commas(report, tracks, is_mbrola)
        check_sinking(report, tracks, is_mbrola)
        check_tempo(report, tracks)
        check_lengthening(report, tracks, is_mbrola)
        check_quotations(report, tracks)
        if options.plot:
            plot(tracks, options.plot)
        _, examples = edition(options.anhoeren, options.pages, options.voice, pathlib.Path(folder, "examples"))
        check_ranges(report, examples, is_mbrola)
    sys.exit(1 if report.failed else 0)


PLOTTED = ["statement", "w-question", "yes or no", "list", "comma", "quotation"]


def plot(tracks, file):
    import matplotlib
    matplotlib.use("Agg")
    from matplotlib import pyplot
    figure, axes = pyplot.subplots(len(PLOTTED), 1, figsize=(8, 11), sharex=True, sharey=True)
    for axis, name in zip(axes, PLOTTED):
        track = tracks[name]
        segment = track.sentences()[0]
        values = pitch(track.sound(segment), track.rate)
        times = numpy.arange(len(values)) * STEP
        axis.plot(times[values > 0], values[values > 0], ".", markersize=3)
        for word, start in zip(segment["spoken"].split(), segment["words"] or []):
            begin = (start - segment["start"]) / track.rate
            axis.axvline(begin, color="0.85", linewidth=0.8, zorder=0)
            axis.text(begin, 1, word, fontsize=6, transform=axis.get_xaxis_transform(), va="top")
        axis.set_title(f"{name}: {segment['written']}", fontsize=9, loc="left")
        axis.set_ylabel("Hz")
        axis.set_yscale("log", base=2)
        axis.set_yticks([70, 100, 140, 200], ["70", "100", "140", "200"])
    axes[-1].set_xlabel("seconds")
    figure.tight_layout()
    figure.savefig(file, dpi=80)


if __name__ == "__main__":
    main()
