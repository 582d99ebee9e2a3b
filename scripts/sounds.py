#!/usr/bin/env python3
"""Which sounds of an MBROLA voice should be longer or shorter to be understood: a trial of all of them at once.

Each sentence is spoken several times by MBROLA alone, without mastering; in each take every sound's length is, by chance, a fifth
shorter, as it is, or a quarter longer, and a quarter of the r behind vowels are short vowels. A recogniser hears all takes.
The wrong characters of a word in one take are compared with those of the same word in the others, so that words that are always
or never understood say nothing; a regression tells what a sound of each kind adds. The sounds are what the product hands to
`mbrola`, kept by a program of that name that stands before it in the search path.

usage: scripts/sounds.py ANHOEREN [--voice NAME] [--takes N] [--text NAME=FOLDER ...]
"""
import argparse
import collections
import math
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

import hearing

hearing.in_own_environment()
import numpy

DATABASES = {"nachrichten": "de6", "nachrichtensprecherin": "de7"}
RATE = 22050
MOST_TRIMMED = 200  # milliseconds of silence that are cut off a sentence
LENGTHS = (0.8, 1, 1.25)
SHORT_R = (0.25, 60)  # how many r behind vowels become vowels, and their most milliseconds
MOST = 8  # wrong characters of a word that count: a sentence heard as nonsense says little about its sounds
FEWEST = 60  # sounds of a kind, in all takes, below which nothing is printed
KEEPER = """#!/bin/sh
case "$*" in
*-.raw) tee "$KEPT/$$.pho" | {mbrola} "$@" ;;
*) exec {mbrola} "$@" ;;  # the front end's own
esac
"""
Sound = collections.namedtuple("Sound", "word name length pitch")
Sentence = collections.namedtuple("Sentence", "spoken sounds")


def is_vowel(name):
    return name[0] in "aeiouyEIOUY2693@"


# What was said

def sentences(program, sources, voice, mbrola):
    """Every sentence of an edition with the sounds that MBROLA spoke."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        keeper = folder / "mbrola"
        keeper.write_text(KEEPER.format(mbrola=mbrola))
        keeper.chmod(0o755)
        outside = dict(os.environ)
        # Nor may a track come from the cache.
        os.environ |= {"KEPT": str(folder), "PATH": f"{folder}:{outside['PATH']}", "XDG_CACHE_HOME": str(folder / "cache")}
        segments = [segment for _, segments, _, _ in program.edition(sources, voice) for segment in segments]
        os.environ.clear()
        os.environ |= outside
        spoken = [sounds for file in folder.glob("*.pho") for sounds in sounds_of(file.read_text())]
    wanted = [s for s in segments if s["role"] in hearing.ROLES and len(s["spoken"].split()) >= hearing.FEWEST_WORDS]
    wanted = [segment for segment in wanted if len(segment["words"]) == len(segment["spoken"].split())]
    found = [sentence for segment in wanted if (sentence := matched(segment, spoken))]
    print(f"{len(found)} of {len(wanted)} sentences; the others were spoken in pieces.", file=sys.stderr)
    return found


def sounds_of(text):
    """The sentences in one process's input: what stands between two marks and the silence around each sentence."""
    for part in re.findall(r"#\n_ \d+\n(.*?)_ \d+\n#\n", text, re.DOTALL):
        yield [(name, int(length), [float(number) for number in pitch])
               for name, length, *pitch in (line.split() for line in part.splitlines())]


def matched(segment, spoken):
    """The sounds of a segment, each with its word: those in which every word begins where the manifest says."""
    starts = [round((start - segment["start"]) * 1000 / RATE) for start in segment["words"][1:]]
    length = (segment["end"] - segment["start"]) * 1000 / RATE
    for sounds in spoken:
        places, time = {}, 0
        for index, (_, milliseconds, _) in enumerate(sounds):
            places.setdefault(time, index)
            time += milliseconds
        if abs(time - length) > MOST_TRIMMED:
            continue
        # The segment begins within the first sound or the silence before it.
        for trimmed in range(-MOST_TRIMMED, MOST_TRIMMED):
            firsts = [0] + [places.get(start + trimmed) for start in starts]
            if None not in firsts:
                word, numbered = 0, []
                for index, sound in enumerate(sounds):
                    while word + 1 < len(firsts) and firsts[word + 1] <= index:
                        word += 1
                    numbered.append(Sound(word, *sound))
                return Sentence(segment["spoken"], numbered)


# Takes

def take(sentence, seed):
    """The sounds of one take, and of each sound its kinds with what was done to it."""
    chance, changed, kinds = random.Random(seed), [], []
    for index, sound in enumerate(sentence.sounds):
        before = sentence.sounds[index - 1].name if index else "_"
        after = sentence.sounds[index + 1].name if index + 1 < len(sentence.sounds) else "_"
        is_first = before == "_" or sentence.sounds[index - 1].word != sound.word
        factor, name, length = chance.choice(LENGTHS), sound.name, sound.length
        done = {}
        if name not in "_?":
            place = "vowel" if is_vowel(name) else \
                ("first" if is_first else "inner") + (" before a vowel" if is_vowel(after) else "")
            bare = name.split("_")[0]
            for kind in (f"{bare} longer", f"{place} longer", f"{bare} {place} longer"):
                done[kind] = math.log(factor) / math.log(LENGTHS[-1])
            length *= factor
        if name == "R" and is_vowel(before) and not is_vowel(after) and chance.random() < SHORT_R[0]:
            name, length = "6", min(length, SHORT_R[1])
            done |= {"r a vowel": 1, f"r behind {before} a vowel": 1, f"r before {after} a vowel": 1}
        changed.append((name, max(8, round(length)), sound.pitch))
        kinds.append((sound.word, done))
    return changed, kinds


def speak(sounds, mbrola, database):
    """The sounds as WAV bytes, with the silence around them that the product asks for."""
    lines = [f"{name} {length} " + " ".join(f"{number:.1f}" for number in pitch) for name, length, pitch in sounds]
    text = "\n".join(["_ 30", *lines, "_ 150", ""])
    place = f"/usr/share/mbrola/{database}/{database}"
    answer = subprocess.run([mbrola, "-e", place, "-", "-.raw"], input=text.encode(), capture_output=True, check=True)
    return hearing.wav(answer.stdout, RATE)


# What was heard

def wrong(reference, heard):
    """Wrong characters of each word of `reference`; a space belongs to the word before it."""
    import jiwer

    words, word = [], 0
    for character in reference:
        words.append(word)
        word += character == " "
    counts = [0] * (word + 1)
    for chunk in jiwer.process_characters([reference], [heard]).alignments[0]:
        if chunk.type == "insert":
            counts[words[min(chunk.ref_start_idx, len(words) - 1)]] += chunk.hyp_end_idx - chunk.hyp_start_idx
        elif chunk.type != "equal":
            for place in range(chunk.ref_start_idx, chunk.ref_end_idx):
                counts[words[place]] += 1
    return counts


def wrong_by_word(spoken, heard):
    """The same for words as the manifest has them: one with a hyphen is one."""
    parts = [hearing.bare(word).split() for word in spoken.split()]
    counts, result = wrong(" ".join(part for word in parts for part in word), heard), []
    for word in parts:
        result.append(sum(counts[:len(word)]))
        counts = counts[len(word):]
    return result


def effects(observations):
    """For each kind: how often it was changed, wrong characters that it adds a time, and that in standard errors."""
    tokens = {}
    token = numpy.array([tokens.setdefault(key, len(tokens)) for key, _, _ in observations])
    takes = numpy.bincount(token)
    def beside_its_word(values):
        return values - (numpy.bincount(token, values) / takes)[token]
    errors = beside_its_word(numpy.array([min(count, MOST) for _, count, _ in observations], float))
    places = collections.defaultdict(list)
    for place, (_, _, kinds) in enumerate(observations):
        for kind in kinds:
            places[kind].append(place)
    for kind, where in places.items():
        values = numpy.zeros(len(observations))
        values[where] = [observations[place][2][kind] for place in where]
        values = beside_its_word(values)
        square = (values ** 2).sum()
        if len(where) >= FEWEST and square > 0:
            slope = (values * errors).sum() / square
            error = math.sqrt((((errors - slope * values) * values) ** 2).sum()) / square
            yield kind, len(where), slope, slope / error if error else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--voice", default="nachrichten", choices=DATABASES)
    parser.add_argument("--takes", type=int, default=4, help="of each sentence; 400 sentences need some two minutes for each")
    parser.add_argument("--text", action="append", help="NAME=FILE or NAME=FOLDER; else the examples and the pages beside them")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    mbrola = subprocess.run(["sh", "-c", "command -v mbrola"], capture_output=True, text=True).stdout.strip()
    if not mbrola:
        sys.exit("The program mbrola is not installed; `make voices` installs it.")
    sources = [text.split("=", 1)[1] for text in options.text or []] or hearing.examples() + hearing.pages()
    recogniser = hearing.Recogniser(options.threads)
    observations, totals = [], []
    with tempfile.TemporaryDirectory() as folder:
        program = hearing.Program(options.anhoeren, pathlib.Path(folder, "program"))
        said = sentences(program, sources, options.voice, mbrola)
        for number in range(options.takes):
            takes = [take(sentence, f"{number} {index}") for index, sentence in enumerate(said)]
            sounds = [speak(changed, mbrola, DATABASES[options.voice]) for changed, _ in takes]
            heard = recogniser.texts(sounds, f"{options.voice}, take {number + 1}")
            for index, (text, (_, kinds)) in enumerate(zip(hearing.read(program, heard), takes)):
                counts = wrong_by_word(said[index].spoken, text)
                totals.append((sum(counts), len(hearing.bare(said[index].spoken))))
                for word, count in enumerate(counts):
                    mine = collections.Counter()
                    for _, done in (kind for kind in kinds if kind[0] == word):
                        mine.update(done)
                    observations.append(((index, word), count, mine))
    print(f"CER of all takes: {100 * sum(count for count, _ in totals) / sum(length for _, length in totals):.2f}")
    print(f"{'kind':34} {'times':>7} {'wrong characters for 100':>25} {'standard errors':>16}")
    for kind, times, slope, size in sorted(effects(observations), key=lambda row: row[3]):
        print(f"{kind:34} {times:7} {100 * slope:25.1f} {size:16.1f}")


if __name__ == "__main__":
    main()
