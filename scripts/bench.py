#!/usr/bin/env python3
"""Measures what an edition costs, beside what a script of espeak-ng and ffmpeg costs and beside what is physically needed.

The articles are made from Examples. Everything is measured in one run, in turns, and medians are told; ratios of CPU hold on a
busy machine too, those of the clock do not. The limit is measured before and behind each new edition, which is set beside the two.

usage: scripts/bench.py ANHOEREN [--articles 21] [--repeats 3] [--growth 5] [--voice formant --voice nachrichten] [--no-scripts]
       [--check]
"""
import argparse
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile

import articles
import measure
import script
from measure import tell

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORES = len(os.sched_getaffinity(0))
# What espeak-ng itself calls the voice that is nearest; and the product's own, as the engine by itself speaks it.
ENGINE_VOICES = {"formant": "de", "nachrichten": "mb-de6"}
LIMIT_VOICES = {"formant": ROOT / "Voices" / "formant.voice", "nachrichten": "mb-de6"}


class Product:
    """The program with an output folder and a cache of its own."""

    def __init__(self, program, voice, pages, folder):
        self.program, self.voice, self.pages, self.folder = program, voice, pages, pathlib.Path(folder)

    def publish(self):
        # 4: nothing is new.
        return measure.run([self.program, "edition", self.pages, "--output", self.folder / "Output", "--voice", self.voice,
                            "--cache", self.folder / "cache"], allowed=(0, 4))

    def cold(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        return self.publish()

    def changed(self, turn):
        page = sorted(self.pages.iterdir())[0]
        before = page.read_text(encoding="utf-8")
        page.write_text(before + f"\nNachtrag: Es ist die {turn}. Fassung.\n", encoding="utf-8")
        cost = self.publish()
        page.write_text(before, encoding="utf-8")
        if cost.status != 0:
            sys.exit("A changed article was not noticed.")
        return cost


def limit(product, texts, folder):
    """The CPU seconds that speaking, encoding and once decoding takes with nothing else, for the product's own voice and tracks.

    Each core has its share at the same time: on many machines a core is slower while the others are busy."""
    tracks = sorted((folder / "wav" / articles.DATE / "tracks").glob("*.wav"))
    if not tracks:
        measure.run([product.program, "edition", product.pages, "--output", folder / "wav", "--voice", product.voice,
                     "--format", "wav", "--no-cache"])
        tracks = sorted((folder / "wav" / articles.DATE / "tracks").glob("*.wav"))
    files = sorted(texts + tracks, key=lambda file: (file.suffix, -file.stat().st_size))
    shares = [subprocess.Popen([sys.executable, ROOT / "scripts" / "sound.py", folder / f"share-{core}",
                                LIMIT_VOICES[product.voice], *files[core::CORES]], stdout=subprocess.PIPE, text=True)
              for core in range(CORES)]
    costs = [list(map(float, share.communicate()[0].split())) for share in shares]
    if any(share.returncode != 0 for share in shares):
        sys.exit("The limit cannot be measured.")
    return tuple(map(sum, zip(*costs)))


def seconds_of(path):
    said = subprocess.run(["ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", path],
                          check=True, capture_output=True, text=True).stdout
    return float(said)


def median(costs, part):
    return statistics.median(getattr(cost, part) for cost in costs)


def show(name, costs, cold=None):
    ratio = "" if cold is None else f"  {median(costs, 'wall') / median(cold, 'wall'):6.3f}  {median(costs, 'cpu') / median(cold, 'cpu'):6.3f}"
    print(f"| {name:38} | {median(costs, 'wall'):7.2f} | {median(costs, 'cpu'):7.2f} | {median(costs, 'megabytes'):6.0f} |{ratio}")


def compare(options, voice, made, folder):
    """Everything on the same articles, in turns."""
    pages, plain = articles.write(made, folder)
    texts = sorted(plain.iterdir())
    product = Product(options.anhoeren, voice, pages, folder / "product")
    is_compared = voice == "formant" and not options.no_scripts
    others = {"script without loudness": False, "script with loudnorm": True} if is_compared else {}
    costs = {name: [] for name in ["cold", "nothing changed", "one article changed", *others]}
    limits, to_limit = [], {"CPU": [], "clock": []}
    for turn in range(1, options.repeats + 1):
        tell(f"{voice}: turn {turn} of {options.repeats}")
        before = limit(product, texts, folder)
        cold = product.cold()
        behind = limit(product, texts, folder)
        costs["cold"].append(cold)
        limits += [before, behind]
        needed = sum(before + behind) / 2
        to_limit["CPU"].append(cold.cpu / needed)
        to_limit["clock"].append(cold.wall * CORES / needed)
        costs["nothing changed"].append(product.publish())
        costs["one article changed"].append(product.changed(turn))
        for name, is_levelled in others.items():
            costs[name].append(script.publish(texts, ENGINE_VOICES[voice], is_levelled, folder / "script"))
    whole = next((folder / "product" / "Output" / articles.DATE).glob("edition-*.mp3"))
    print(f"\n{voice}: {len(texts)} articles, {seconds_of(whole) / 60:.0f} minutes of sound"
          + (f"; the script's: {seconds_of(folder / 'script' / 'edition.mp3') / 60:.0f} minutes" if others else ""))
    print(f"| {'':38} | clock s |   CPU s |     MB |  to cold: clock, CPU")
    for name, cost in costs.items():
        show(name, cost, None if name == "cold" else costs["cold"])
    spoken, encoded, decoded = (statistics.median(parts) for parts in zip(*limits))
    needed = spoken + encoded + decoded
    print(f"limit: speaking {spoken:.2f} + encoding {encoded:.2f} + decoding {decoded:.2f} = {needed:.2f} s of CPU,"
          f" {needed / CORES:.2f} s on {CORES} cores")
    for word, ratios in to_limit.items():
        print(f"cold to the limit around it, {word}: " + ", ".join(f"{ratio:.2f}" for ratio in ratios))
    cold = costs["cold"]
    found = {**{f"cold to limit, {word}": (statistics.median(ratios), 1.25, False) for word, ratios in to_limit.items()},
             **{f"{name} to cold, {word}": (median(costs[name], part) / median(cold, part), most, False)
                for name, most in (("nothing changed", 0.02), ("one article changed", 0.10))
                for part, word in (("cpu", "CPU"), ("wall", "clock"))}}
    for name in others:
        least = 6 if others[name] else 1.8
        found[f"{name} to cold, clock"] = (median(costs[name], "wall") / median(cold, "wall"), least, True)
    return found


def growth(options, pages, folder):
    """Cold editions of 1, 2, 4 and 8 times the articles."""
    found = []
    made = articles.pages(pages, 8 * options.growth)
    for times in (1, 2, 4, 8):
        tell(f"growth: {times} x {options.growth} articles")
        place, _ = articles.write(made[:times * options.growth], folder / f"growth-{times}")
        found.append((times, Product(options.anhoeren, "formant", place, folder / f"grown-{times}").cold()))
    first = found[0][1]
    print("\n| articles | clock s |   CPU s |     MB | CPU to the first |")
    for times, cost in found:
        print(f"| {times * options.growth:8} | {cost.wall:7.2f} | {cost.cpu:7.2f} | {cost.megabytes:6.0f} |"
              f" {cost.cpu / first.cpu:16.2f} |")
    return {"8 times the articles, CPU": (found[-1][1].cpu / first.cpu, 8.5, False)}


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    load = os.getloadavg()[0]
    print(f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {CORES} cores of {model}, load {load:.1f} when it began")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--articles", type=int, default=21)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--growth", type=int, default=5, help="how many articles the smallest edition has; 0 for none")
    parser.add_argument("--voice", action="append", choices=ENGINE_VOICES)
    parser.add_argument("--no-scripts", action="store_true", help="without espeak-ng and ffmpeg, which take most of the time")
    parser.add_argument("--check", action="store_true", help="fails where a goal is missed")
    options = parser.parse_args()
    machine()
    found = {}
    with tempfile.TemporaryDirectory(prefix="anhoeren-bench-") as name:
        folder = pathlib.Path(name)
        pages = articles.examples(options.anhoeren, ROOT / "Examples")
        for voice in options.voice or ENGINE_VOICES:
            for goal, result in compare(options, voice, articles.pages(pages, options.articles), folder / voice).items():
                found[f"{voice}: {goal}"] = result
        if options.growth:
            found.update(growth(options, pages, folder))
    print()
    is_missed = False
    for name, (value, goal, is_least) in found.items():
        is_good = value >= goal if is_least else value <= goal
        is_missed |= not is_good
        print(f"{name:48} {value:7.3f}   {'at least' if is_least else 'at most'} {goal}{'' if is_good else '   MISSED'}")
    sys.exit(1 if is_missed and options.check else 0)


if __name__ == "__main__":
    main()
