#!/usr/bin/env python3
"""How much of each voice a speech recogniser understands: word and character error rates, voice by voice and text by text.

Texts are spoken as an edition and cut into sentences at the manifest's places; espeak-ng's own voice `de` says the same
spoken forms. Each sentence is recognised by itself and compared with its spoken form, lower case and without punctuation.
MBROLA is judged by every sentence of three words or more, for a single one full of scores weighs much among sixty.

usage: scripts/hear.py ANHOEREN [--sentences N] [--tracks] [--voice NAME ...] [--text NAME=SOURCE ...] [--threads N] [--show N]
"""
import argparse
import collections
import pathlib
import re
import statistics
import sys
import tempfile

import hearing

hearing.in_own_environment()

VOICES = ["nachrichten", "nachrichtensprecherin", "formant", "de"]
MBROLA = ("nachrichten", "nachrichtensprecherin")
SPEEDS = (15.6, 16.0, 16.4)  # characters a second, of `formant` and `de`: three runs of the same sentences
EXAMPLES = "Examples"
EVERY = 10_000
WORST = (15, 3)  # percent of words and of characters, of MBROLA on the examples
BETTER = 0.15  # how much the formant voice's character error rate must lie below plain `de`'s


def texts(voice):
    """MBROLA reads the examples and the pages beside the checkout; the others what the formant voice was not tuned on."""
    if voice in MBROLA:
        return {EXAMPLES: hearing.examples()} | ({"pages": hearing.pages()} if hearing.pages() else {})
    return {"kept apart": hearing.kept_apart()}


def chosen(program, sources, voice, count):
    return hearing.sample(list(program.sentences(sources, voice)), count)


def at_speed(program, speed):
    """Gives the profile `formant` another speed."""
    profile = program.voices / "formant.toml"
    text, changes = re.subn(r"(?m)^(characters_per_second = )[\d.]+", rf"\g<1>{speed}", profile.read_text())
    if changes != 1:
        sys.exit(f"{profile}: has no characters_per_second.")
    profile.write_text(text)


def runs(program, voice, sources, count, is_whole):
    """For each run of the voice: its name, the spoken forms, the sounds."""
    if is_whole:
        yield "", list(program.tracks(sources, voice))
    elif voice == "formant":
        for speed in SPEEDS:
            at_speed(program, speed)
            yield f"{speed}", chosen(program, sources, voice, count)
        at_speed(program, 16.0)
    elif voice == "de":
        sentences = chosen(program, sources, "formant", count)
        for speed in SPEEDS:
            # 150 is 16 characters a second, and ten units are one.
            sounds = program.spoken_by("de", [text for _, text, _ in sentences], round(150 + 10 * (speed - 16)))
            yield f"{speed}", [(name, text, sound) for (name, text, _), sound in zip(sentences, sounds)]
    else:
        yield "", chosen(program, sources, voice, count)


def row(voice, text, speed, sentences, count, pace, words, characters):
    print(f"{voice:22} {text:10} {speed:>5} {sentences:>9} {count:>6} {pace:>6} {words:6.1f} {characters:6.1f}", flush=True)


def show(spoken, heard, characters, count):
    for reference, text in list(zip(spoken, heard))[:count]:
        print(f"    {reference}\n    {text}\n")
    wrong = collections.Counter()
    for reference, text, chunks in zip(characters.references, characters.hypotheses, characters.alignments):
        for chunk in chunks:
            if chunk.type != "equal":
                left = "".join(reference[chunk.ref_start_idx:chunk.ref_end_idx])
                wrong[left + "→" + "".join(text[chunk.hyp_start_idx:chunk.hyp_end_idx])] += 1
    print("    " + ", ".join(f"{pair} {number}" for pair, number in wrong.most_common(count)), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("anhoeren")
    parser.add_argument("--sentences", type=int, help="at most so many of each text; else all with MBROLA, 60 with the others")
    parser.add_argument("--tracks", action="store_true", help="articles as a whole, cut by faster-whisper itself; not judged")
    parser.add_argument("--voice", action="append", help="a profile, or de: espeak-ng by itself")
    parser.add_argument("--text", action="append", help="NAME=FILE or NAME=FOLDER")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--show", type=int, default=0, help="so many sentences as they were heard, and confusions")
    options = parser.parse_args()
    asked = {name: [place] for name, place in (text.split("=", 1) for text in options.text or [])}
    recogniser = hearing.Recogniser(options.threads)
    means = {}
    with tempfile.TemporaryDirectory() as folder:
        program = hearing.Program(options.anhoeren, pathlib.Path(folder, "program"))
        print(f"{'voice':22} {'text':10} {'speed':>5} {'sentences':>9} {'words':>6} {'char/s':>6} {'WER':>6} {'CER':>6}", flush=True)
        for voice in options.voice or (VOICES[:3] if options.tracks else VOICES):
            for text, places in (asked or texts(voice)).items():
                rates = []
                count = options.sentences or (EVERY if voice in MBROLA else 60)
                for speed, sentences in runs(program, voice, places, count, options.tracks):
                    spoken = [spoken for _, spoken, _ in sentences]
                    sounds = [sound for _, _, sound in sentences]
                    heard = recogniser.texts(sounds, f"{voice}, {text} {speed}".strip(), options.tracks)
                    words, characters, alignment = hearing.compare(program, spoken, heard)
                    rates.append((words, characters))
                    pace = sum(map(len, spoken)) / sum(map(hearing.seconds, sounds))
                    total = sum(len(text.split()) for text in spoken)
                    row(voice, text, speed, len(spoken), total, f"{pace:.1f}", words, characters)
                    if options.show:
                        show(spoken, heard, alignment, options.show)
                means[voice, text] = [statistics.mean(column) for column in zip(*rates)]
                if len(rates) > 1:
                    row(voice, text, "mean", "", "", "", *means[voice, text])
    sys.exit(0 if options.tracks or is_understood(means) else 1)


def is_understood(means):
    """Compares with what was set as the aim; a voice or text that was not asked for is not judged."""
    is_right = True

    def line(is_kept, text):
        nonlocal is_right
        is_right &= is_kept
        print(f"{'ok ' if is_kept else 'NOT'} {text}")

    for (voice, text), (words, characters) in means.items():
        if voice in MBROLA and text == EXAMPLES:
            line(words <= WORST[0] and characters <= WORST[1],
                 f"{voice}, {text}: {words:.1f} / {characters:.1f}, wanted at most {WORST[0]} / {WORST[1]}")
        if voice == "formant" and ("de", text) in means:
            better = 1 - characters / means["de", text][1]
            line(better >= BETTER, f"formant, {text}: CER {better:.0%} below de's, wanted at least {BETTER:.0%}")
    return is_right


if __name__ == "__main__":
    main()
