#!/usr/bin/env python3
"""Renders Examples in every format and lets ffmpeg measure each decoded file.

usage: loudness.py PROGRAM [--formats NAME,…] [--edition FOLDER] [--target LUFS]

For each format a line is printed: how many files, how far their loudness lies from the target, the highest true peak and
the longest run of samples of full scale, all of them measured by ffmpeg (ebur128 for the levels, its own decoder for
the samples). Exit code 1 where a file is further than 0.3 LU from the target, a file is above -1 dBTP, three or more
samples of full scale stand in a row, or a file cannot be read. With --edition a published folder is measured as it is.
"""
import argparse
import array
import json
import pathlib
import re
import subprocess
import sys
import tempfile

TOLERANCE = 0.3  # LU
HIGHEST = -1.0  # dBTP
LONGEST = 2  # samples of full scale in a row that are no clipping yet
FULL = 32_767
FORMAT = "s16le" if sys.byteorder == "little" else "s16be"
FORMATS = "mp3,opus,m4b,flac,wav,ogg"


def levels(path):
    """Integrated loudness (LUFS) and true peak (dBTP)."""
    text = subprocess.run(
        ["ffmpeg", "-nostdin", "-nostats", "-i", path, "-map", "0:a", "-filter_complex", "ebur128=peak=true", "-f", "null", "-"],
        capture_output=True, text=True, errors="replace", check=True).stderr  # it cuts long tags anywhere
    return [float(re.findall(name + r":\s+(-?[\d.]+|-inf)", text)[-1]) for name in ("I", "Peak")]


def longest_run(path):
    """How many samples of full scale stand in a row, at most; the file is read piece by piece."""
    decoder = subprocess.Popen(
        ["ffmpeg", "-nostdin", "-v", "error", "-i", path, "-map", "0:a", "-f", FORMAT, "-"], stdout=subprocess.PIPE)
    longest = run = 0
    while block := decoder.stdout.read(1 << 20):
        samples = array.array("h", block)  # ffmpeg is asked for this machine's own order of bytes
        if max(samples) < FULL and min(samples) > -FULL:
            run = 0
            continue
        for sample in samples:
            run = run + 1 if abs(sample) >= FULL else 0
            longest = max(longest, run)
    if decoder.wait() != 0:
        raise subprocess.CalledProcessError(decoder.returncode, "ffmpeg")
    return longest


def files_of(manifest):
    """Every sound file of an edition: the whole, its Ressorts, its tracks and the bulletin."""
    tracks = [manifest["opening"], *manifest["items"], *([manifest["teasers"]] if manifest.get("teasers") else [])]
    groups = [manifest["audio"], *(part["audio"] for part in manifest.get("sections", []) + tracks)]
    if manifest.get("bulletin"):
        groups.append(manifest["bulletin"]["audio"])
    return [audio for group in groups for audio in group]


def measure(edition, target):
    manifest = json.loads((edition / "edition.json").read_text(encoding="utf-8"))
    found = {}
    failed = False
    wrong = set()
    for audio in files_of(manifest):
        path = str(edition / audio["file"])
        try:
            integrated, peak = levels(path)
            run = longest_run(path)
        except (subprocess.CalledProcessError, IndexError):
            print(f"NOT {audio['file']}: ffmpeg cannot decode it")
            failed = True
            continue
        found.setdefault(audio["format"], []).append((integrated, peak, run))
        if abs(integrated - target) > TOLERANCE or peak > HIGHEST or run > LONGEST:
            print(f"NOT {audio['file']}: {integrated:.1f} LUFS, {peak:.1f} dBTP, {run} samples of full scale in a row")
            failed = True
            wrong.add(audio["format"])
    for name, values in sorted(found.items()):
        loud, peaks, runs = zip(*values)
        print(f"{'NOT' if name in wrong else 'ok '} {name:5} {len(values):3} files: {min(loud):.1f} to {max(loud):.1f} LUFS, "
              f"at most {max(peaks):.1f} dBTP, {max(runs)} samples of full scale in a row")
    return failed or not found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--formats", default=FORMATS)
    parser.add_argument("--edition", type=pathlib.Path)
    parser.add_argument("--target", type=float, default=-19)
    options = parser.parse_args()
    if options.edition:
        sys.exit(measure(options.edition, options.target))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [options.program.resolve(), "edition", "Examples", "--date", "2025-09-05", "--format", options.formats,
             "--output", folder], check=True)
        sys.exit(measure(pathlib.Path(folder, "2025-09-05"), options.target))


if __name__ == "__main__":
    main()
