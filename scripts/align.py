#!/usr/bin/env python3
"""Compares where sentences begin in the WebVTT files with where an independent aligner finds them.

usage: align.py PROGRAM [--voice NAME]… [--most MILLISECONDS]

The aligner is aeneas (https://www.readbeyond.it/aeneas/): it says the same text with a voice of its own and warps that
onto the sound; it knows nothing of our timeline. What it takes for silence is not counted to any sentence. It is no part of
the product and comes from PyPI, built with Debian's libespeak-ng-libespeak-dev, into a virtual environment of its own.

Two numbers are printed for each voice, the median and the 95th percentile of the distance between the two starts of a
sentence. Exit code 1 where a median is above MILLISECONDS (40), or where the two do not have the same sentences.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

# aeneas was last changed in 2017: it needs numpy.distutils, which Python 3.12 has not.
TOOLS = ["numpy==1.23.5", "setuptools==65.7.0", "wheel==0.38.4", "lxml==5.3.0", "beautifulsoup4==4.12.3"]
ALIGNER = "aeneas==1.7.3.0"
PYTHON = "/usr/bin/python3"  # Debian's, version 3.11, to which its development files belong
PAGE = "Examples/01-talbruecke-oberbrunn.txt"


def in_own_environment():
    """Starts this script again in a virtual environment that holds the aligner; it is made the first time."""
    cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    home = cache / "anhoeren" / "align"
    if pathlib.Path(sys.prefix).resolve() == home.resolve():
        return
    wanted = "\n".join([*TOOLS, ALIGNER])
    stamp = home / "tools.txt"
    if not stamp.is_file() or stamp.read_text() != wanted:
        subprocess.run([PYTHON, "-m", "venv", "--clear", home], check=True)
        pip = [home / "bin/pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, *TOOLS], check=True)
        subprocess.run([*pip, "--no-build-isolation", "--no-deps", ALIGNER], check=True)
        stamp.write_text(wanted)
    os.execv(home / "bin/python", [home / "bin/python", *sys.argv])


in_own_environment()
import numpy
from aeneas.executetask import ExecuteTask
from aeneas.runtimeconfiguration import RuntimeConfiguration
from aeneas.task import Task

CONFIGURATION = "|".join([
    "task_language=deu", "is_text_type=plain", "os_task_file_format=json",
    # Silence of 200 ms and more is a pause and belongs to no sentence.
    "task_adjust_boundary_nonspeech_min=0.200", "task_adjust_boundary_nonspeech_string=REMOVE",
])
# Windows of 50 ms every 20 ms; its own 100 every 40 tell starts no closer than that.
WINDOWS = "mfcc_window_length=0.050|mfcc_window_shift=0.020"
PATIENCE = 300  # seconds
ATTEMPTS = 5


def starts_in(vtt):
    """The start of each cue of a WebVTT file, in seconds, read without the product's own types."""
    found = []
    for line in vtt.read_text(encoding="utf-8").splitlines():
        if " --> " in line:
            hours, minutes, seconds = ("0:" + line.split(" --> ")[0]).split(":")[-3:]
            found.append(int(hours) * 3600 + int(minutes) * 60 + float(seconds))
    return found


def align(audio, text):
    """Prints the start of each line of the file `text` in the file `audio`, in seconds, as JSON."""
    task = Task(config_string=CONFIGURATION)
    task.audio_file_path_absolute = audio
    task.text_file_path_absolute = text
    ExecuteTask(task, rconf=RuntimeConfiguration(WINDOWS)).execute()
    print(json.dumps([float(leaf.begin) for leaf in task.sync_map_leaves() if leaf.is_regular]))


def aligned(audio, sentences, folder):
    """The start of each sentence as the aligner finds it.

    aeneas's binding to the speech library now and then waits for ever: it has a process of its own, which is started
    again then.
    """
    text = folder / "sentences.txt"
    text.write_text("\n".join(sentences) + "\n", encoding="utf-8")
    for _ in range(ATTEMPTS):
        try:
            run = subprocess.run(
                [sys.executable, __file__, "align", audio, text], stdout=subprocess.PIPE, check=True, timeout=PATIENCE)
            return json.loads(run.stdout)
        except subprocess.TimeoutExpired:
            print("The aligner does not answer; it is started again.", file=sys.stderr)
    sys.exit("The aligner does not answer.")


def compare(program, voice, folder):
    output = folder / voice
    subprocess.run(
        [program, "edition", PAGE, "--date", "2025-09-05", "--format", "wav", "--voice", voice, "--output", output],
        check=True)
    edition = output / "2025-09-05"
    manifest = json.loads((edition / "edition.json").read_text(encoding="utf-8"))
    item = manifest["items"][0]
    # The aligner's voice reads no numbers as we do: it is given what is said.
    sentences = [segment["spoken"] for segment in item["timeline"]["segments"]]
    ours = starts_in(edition / item["transcript"])
    theirs = aligned(edition / item["audio"][0]["file"], sentences, folder)
    if not len(ours) == len(theirs) == len(sentences) > 20:
        sys.exit(f"{voice}: {len(ours)} cues, {len(theirs)} sentences of the aligner, {len(sentences)} of the manifest.")
    distances = numpy.abs(numpy.array(ours) - numpy.array(theirs)) * 1000
    return manifest["build"]["engine"], distances


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--voice", action="append")
    parser.add_argument("--most", type=float, default=40)
    options = parser.parse_args()
    failed = False
    for voice in options.voice or ["nachrichten", "formant"]:
        with tempfile.TemporaryDirectory() as folder:
            engine, distances = compare(options.program.resolve(), voice, pathlib.Path(folder))
        median, high = numpy.percentile(distances, [50, 95])
        is_right = median <= options.most
        failed |= not is_right
        print(f"{'ok ' if is_right else 'NOT'} {voice:12} {len(distances)} sentences: median {median:.0f} ms, "
              f"95 % within {high:.0f} ms ({engine})")
    sys.exit(failed)


if __name__ == "__main__":
    if sys.argv[1:2] == ["align"]:
        align(*sys.argv[2:4])
    else:
        main()
