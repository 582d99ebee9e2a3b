#!/usr/bin/env python3
"""The scorecard of reading: this product beside espeak-ng alone.

usage: score.py [--show N] ANHOEREN

Prints, on the project's own cases and on the public sets beside the checkout (../shared/eval) where they are:
  sentences      boundaries found inside paragraphs, F1 in percent
  reading        written lines whose spoken form has the right letters, in percent; for espeak-ng alone, lines that
                 it says with the sounds of the right spoken form
  pronunciation  words with a wrong segment, and words with the main stress in the wrong place, in percent
--show N lists the first N faults of each kind.
"""
import ctypes
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
CASES = ROOT / "Tests"
PUBLIC = ROOT.parent / "shared" / "eval"


# ---- espeak-ng alone, through its public interface

class Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int), ("unique", ctypes.c_uint), ("position", ctypes.c_int), ("length", ctypes.c_int),
        ("audio", ctypes.c_int), ("sample", ctypes.c_int), ("user", ctypes.c_void_p), ("id", ctypes.c_void_p),
    ]


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(Event))
UTF8, PHONEMES, SYNCHRONOUS, SENTENCE, END_OF_LIST = 1, 0x100, 2, 2, 0


class Engine:
    """espeak-ng's voice `de`; each text is read in a process of its own, for some abort it."""

    def __init__(self):
        self.library = ctypes.CDLL("libespeak-ng.so.1")
        self.library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self.library.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
        self.library.espeak_Synth.argtypes = [
            ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_uint,
            ctypes.c_void_p, ctypes.c_void_p]
        if self.library.espeak_Initialize(SYNCHRONOUS, 1000, None, 0) <= 0:
            sys.exit("espeak-ng's data is missing; install espeak-ng-data.")
        if self.library.espeak_SetVoiceByName(b"de") != 0:
            sys.exit("espeak-ng has no voice de.")
        # Phoneme names in [[ ]] are honoured only after a call with their flag.
        self.library.espeak_Synth(b"", 1, 0, 1, 0, UTF8 | PHONEMES, None, None)
        self.starts = []
        self.callback = CALLBACK(self.heard)
        self.library.espeak_SetSynthCallback(self.callback)

    def heard(self, _, __, events):
        index = 0
        while events[index].type != END_OF_LIST:
            if events[index].type == SENTENCE:
                self.starts.append(events[index].position - 1)
            index += 1
        return 0

    def apart(self, work):
        """What `work` prints, from a child process; empty where it dies."""
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 2)
            try:
                answer = work().encode()
                while answer:
                    answer = answer[os.write(write, answer):]
            finally:
                os._exit(0)
        os.close(write)
        with os.fdopen(read, "rb") as answers:
            answer = answers.read().decode()
        os.waitpid(child, 0)
        return answer

    def ipa(self, text):
        return self.apart(lambda: self.phonemes(text))

    def phonemes(self, text):
        place, said = ctypes.c_char_p(text.encode() + b"\0"), []
        while place.value is not None:
            clause = self.library.espeak_TextToPhonemes(ctypes.byref(place), UTF8, 2)
            if clause:
                said.append(clause.decode())
            if not place:
                break
        return " ".join(" ".join(said).split())

    def sentences(self, text):
        def work():
            self.library.espeak_Synth(text.encode() + b"\0", len(text.encode()) + 1, 0, 1, 0, UTF8, None, None)
            return " ".join(map(str, self.starts))
        starts = sorted({int(start) for start in self.apart(work).split()} | {0})
        ends = starts[1:] + [len(text)]
        return [text[start:end].strip() for start, end in zip(starts, ends) if text[start:end].strip()]


# ---- measures

def bare(text):
    return "".join(text.split())


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text).lower() if c.isalpha())


def boundaries(sentences):
    found, count = set(), 0
    for sentence in sentences[:-1]:
        count += len(bare(sentence))
        found.add(count)
    return found


def f1(pairs):
    """Of (found, expected) sets of boundaries."""
    hits = sum(len(found & expected) for found, expected in pairs)
    found, expected = sum(len(p[0]) for p in pairs), sum(len(p[1]) for p in pairs)
    return 100 * 2 * hits / (found + expected) if found + expected else 100.0


SAME = {"ɪ": "i", "ʊ": "u", "ɔ": "o", "ɛ": "e", "œ": "ø", "ʏ": "y", "ɜ": "ɐ", "ɑ": "a", "æ": "e", "ʌ": "a", "ɡ": "g",
        "ʁ": "r", "ɾ": "r", "ɹ": "r", "ʀ": "r", "χ": "x", "w": "v", "θ": "s", "ð": "z"}


def segments(ipa):
    """The sounds alone: no length, stress, glottal stop or language mark; lax and tense vowels are one."""
    ipa = unicodedata.normalize("NFD", re.sub(r"\([a-z-]+\)", "", ipa)).replace("??", "ur")
    ipa = re.sub(r"([nml])\u0329", r"ə\1", ipa).replace("ŋ\u030d", "əŋ")
    ipa = re.sub(r"([aɑɔoɛeœø])\u0303ː?", r"\1ŋ", ipa).replace("c\u0327", "ç")
    ipa = "".join(SAME.get(c, c) for c in ipa if unicodedata.category(c) in ("Ll", "Lo"))
    ipa = ipa.replace("ɐ", "er").replace("oi", "oy").replace("oø", "oy").replace("ə", "e")
    ipa = ipa.replace("ei", "e").replace("ou", "o")
    return re.sub(r"(.)\1+", r"\1", ipa)


VOWELS = "aeiouyøəɐ"


def stressed_vowel(ipa):
    """Which vowel the main stress stands before."""
    at = ipa.find("ˈ")
    return None if at < 0 else len(re.findall(f"[{VOWELS}]+", segments(ipa[:at])))


# ---- the product

def ask(program, command, lines):
    text = subprocess.run([program, command], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if text.returncode != 0:
        sys.exit(f"anhoeren {command} failed: {text.stderr}")
    answers = text.stdout.split("\n")[:-1]
    if command != "sentences" and len(answers) != len(lines):
        sys.exit(f"anhoeren {command}: {len(lines)} lines in, {len(answers)} out")
    return answers


STRING = r'"((?:[^"\\\\]|\\\\.)*)"'


def unescaped(text):
    text = re.sub(r"\\u\{([0-9A-Fa-f]+)\}", lambda found: chr(int(found[1], 16)), text)
    return text.replace('\\"', '"').replace("\\\\", "\\")


def readings(path):
    """The rows `written ⇒ spoken` of a table in a test."""
    rows = [line.strip().split(" ⇒ ") for line in path.read_text().splitlines() if " ⇒ " in line]
    return [row for row in rows if len(row) == 2]


def paragraphs(path):
    """The texts of a table in a test, each as its sentences."""
    lines = (re.fullmatch(rf"\s*{STRING},?", line) for line in path.read_text().splitlines())
    return [[part.strip() for part in unescaped(found[1]).split("|")] for found in lines if found]


def words(path):
    """The pairs of word and sounds in a test."""
    return [pair for pair in re.findall(rf"\({STRING}, {STRING}\)", path.read_text())
            if pair[0].isalpha() and ("ˈ" in pair[1] or "'" in pair[1])]


class Card:
    def __init__(self, program, show):
        self.program, self.show, self.engine = program, show, Engine()

    def row(self, name, count, ours, alone, faults):
        print(f"  {name:<34}{count:>7}{ours:>10.1f}{alone:>12.1f}")
        for fault in faults[:self.show]:
            print("      " + fault)

    def sentences(self, path):
        cases = paragraphs(path)
        texts = [" ".join(sentences) for sentences in cases]
        answers = iter(ask(self.program, "sentences", "\n\n".join(texts).split("\n")))
        pairs, alone, faults = [], [], []
        for text, sentences in zip(texts, cases):
            found, rest = [], len(bare(text))
            while rest > 0:
                found.append(next(answers))
                rest -= len(bare(found[-1]))
            pairs.append((boundaries(found), boundaries(sentences)))
            alone.append((boundaries(self.engine.sentences(text)), boundaries(sentences)))
            if pairs[-1][0] != pairs[-1][1]:
                faults.append(" | ".join(found))
        self.row(path.stem, len(texts), f1(pairs), f1(alone), faults)

    def reading(self, path):
        rows = readings(path)
        answers = ask(self.program, "spoken", [row[0] for row in rows])
        right = alone = 0
        faults = []
        for row, answer in zip(rows, answers):
            if letters(answer) == letters(row[1]):
                right += 1
            else:
                faults.append(f"{row[0]!r}: {answer!r}, not {row[1]!r}")
            sounds = segments(self.engine.ipa(row[0]))
            alone += sounds == segments(self.engine.ipa(row[1]))
        self.row(path.stem.removesuffix("Tests"), len(rows), 100 * right / len(rows), 100 * alone / len(rows), faults)

    def pronunciation(self, path):
        rows = [(word, said if "ˈ" in said else self.engine.ipa(f"[[{said}]]")) for word, said in words(path)]
        answers = ask(self.program, "phonemes", [row[0] for row in rows])
        counts, faults = [0, 0, 0, 0], []
        for row, answer in zip(rows, answers):
            alone = self.engine.ipa(row[0])
            for place, said in ((0, answer), (1, alone)):
                counts[place] += segments(said) != segments(row[1])
                counts[place + 2] += stressed_vowel(said) != stressed_vowel(row[1])
            if segments(answer) != segments(row[1]):
                faults.append(f"{row[0]}: {answer}, not {row[1]}")
        ours, alone, ours_stress, alone_stress = (100 * count / len(rows) for count in counts)
        self.row(f"{path.stem.removesuffix('Tests')}, wrong sounds", len(rows), ours, alone, faults)
        self.row(f"{path.stem.removesuffix('Tests')}, wrong stress", len(rows), ours_stress, alone_stress, [])


def main():
    arguments = sys.argv[1:]
    show = 0
    if arguments[:1] == ["--show"] and len(arguments) > 1:
        show, arguments = int(arguments[1]), arguments[2:]
    if len(arguments) != 1 or arguments[0].startswith("-"):
        sys.exit(__doc__)
    card = Card(arguments[0], show)
    print(f"  {'Own cases (Tests/)':<34}{'cases':>7}{'anhoeren':>10}{'espeak-ng':>12}")
    print("sentences: boundary F1, percent")
    for path in sorted((CASES / "GermanTests/Sentences").glob("SentenceCases+*.swift")):
        card.sentences(path)
    print("reading: lines read right, percent")
    for path in sorted((CASES / "GermanTests").glob("Spoken*Tests.swift")):
        if readings(path):
            card.reading(path)
    print("pronunciation: words, percent (lower is better)")
    for path in sorted((CASES / "PronunciationTests").glob("*.swift")):
        if len(words(path)) > 10:
            card.pronunciation(path)
    if not PUBLIC.is_dir():
        return
    print("\nPublic sets, by their own scorers: this product, then espeak-ng alone")
    data, program = PUBLIC / "data", str(pathlib.Path(arguments[0]).resolve())
    runs = [
        ["seg_eval.py", "golden.json", "gsd_dev_punct.gold", "--", program, "sentences"],
        ["tn_eval.py", "nemo.tsv", "num2words.tsv", "--", program, "spoken"],
        ["tn_eval.py", "nemo.tsv", "num2words.tsv"],
        ["pron_eval.py", "enwikt_2500.tsv", "wikipron_2500.tsv", "--", program, "phonemes"],
        ["pron_eval.py", "enwikt_2500.tsv", "wikipron_2500.tsv"],
    ]
    for script, *rest in runs:
        rest = [str(data / word) if (data / word).is_file() else word for word in rest]
        sys.stdout.flush()
        subprocess.run([sys.executable, str(PUBLIC / script), *rest], check=True)


main()
