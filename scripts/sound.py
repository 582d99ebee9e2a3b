#!/usr/bin/env python3
"""What the sound of an edition costs with nothing else: prints the CPU seconds of speaking texts by espeak-ng, in a voice of its
own or in that of a voice file, of encoding WAV files by LAME as the product does, and of decoding them once through libsndfile.

usage: scripts/sound.py FOLDER VOICE TEXT-OR-WAV...
"""
import ctypes
import os
import pathlib
import resource
import subprocess
import sys

RATE, READ = 22050, 0x10
VBR_OFF, MONO = 0, 3  # lame.h: vbr_mode, MPEG_mode
KILOBITS = 64
QUALITY = 5  # that of Sources/Mastering/MPEG/MP3Stream.swift
PIECE = 65536
SYNCHRONOUS, RATE_PARAMETER, CHARACTERS, UTF8 = 2, 1, 1, 1  # speak_lib.h
PR_SET_CHILD_SUBREAPER = 36  # prctl(2)
SPEED = 150  # that of scripts/script.py


class Info(ctypes.Structure):
    _fields_ = [("frames", ctypes.c_int64), ("rate", ctypes.c_int), ("channels", ctypes.c_int),
                ("format", ctypes.c_int), ("sections", ctypes.c_int), ("seekable", ctypes.c_int)]


library = ctypes.CDLL("libsndfile.so.1")
library.sf_open.restype = ctypes.c_void_p
library.sf_close.argtypes = [ctypes.c_void_p]
library.sf_readf_float.argtypes, library.sf_readf_float.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64], ctypes.c_int64
lame = ctypes.CDLL("libmp3lame.so.0")
lame.lame_init.restype = ctypes.c_void_p
lame.lame_encode_buffer_ieee_float.argtypes = [
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
lame.lame_encode_flush.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]


def opened(path, info):
    file = library.sf_open(str(path).encode(), READ, ctypes.byref(info))
    if not file:
        sys.exit(f"{path}: libsndfile cannot open it.")
    return ctypes.c_void_p(file)


def seconds():
    """Of this process and of those that have ended: mbrola is one of its own."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def samples(path):
    """All samples of `path`, in pieces."""
    info = Info()
    file = opened(path, info)
    pieces = []
    while True:
        piece = (ctypes.c_float * PIECE)()
        count = library.sf_readf_float(file, piece, PIECE)
        if count <= 0:
            break
        pieces.append((piece, count))
    library.sf_close(file)
    return pieces


def speak(voice, texts):
    """Speaks `texts`; the sound is thrown away."""
    folder, name = os.path.split(voice)
    if not folder:
        return speak_by_program(name, texts)
    engine = ctypes.CDLL("libespeak-ng.so.1")
    listener = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)(lambda *_: 0)
    engine.espeak_Initialize(SYNCHRONOUS, 1000, None, 0)
    engine.espeak_SetSynthCallback(listener)
    os.chdir(folder)  # the engine keeps 40 bytes of a voice's name
    if engine.espeak_ng_SetVoiceByFile(name.encode()) != 0:
        sys.exit(f"{voice}: espeak-ng cannot read it.")
    engine.espeak_SetParameter(RATE_PARAMETER, SPEED, 0)
    for text in texts:
        said = text.read_bytes() + b"\0"
        engine.espeak_Synth(said, ctypes.c_size_t(len(said)), 0, CHARACTERS, 0, UTF8, None, None)


def speak_by_program(voice, texts):
    """espeak-ng leaves its mbrola behind; it becomes a child of this process, so that its CPU is counted too."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    for text in texts:
        subprocess.run(["espeak-ng", "-v", voice, "-s", str(SPEED), "-f", text, "-w", os.devnull], check=True)
        try:
            while True:
                os.wait()
        except ChildProcessError:
            pass


def encode(pieces, path):
    encoder = ctypes.c_void_p(lame.lame_init())
    for setting, value in (("num_channels", 1), ("mode", MONO), ("in_samplerate", RATE), ("out_samplerate", RATE),
                           ("VBR", VBR_OFF), ("brate", KILOBITS), ("quality", QUALITY)):
        getattr(lame, f"lame_set_{setting}")(encoder, value)
    if lame.lame_init_params(encoder) < 0:
        sys.exit(f"{path}: LAME refuses.")
    room = ctypes.create_string_buffer(2 * PIECE)
    with open(path, "wb") as file:
        for piece, count in pieces:
            file.write(room[:lame.lame_encode_buffer_ieee_float(encoder, piece, None, count, room, len(room))])
        file.write(room[:lame.lame_encode_flush(encoder, room, len(room))])
    lame.lame_close(encoder)
    length = sum(count for _, count in pieces) / RATE
    if not 0.9 < path.stat().st_size / (125 * KILOBITS * length + 1000) < 1.1:
        sys.exit(f"{path}: These are not {KILOBITS} kbit/s.")


def main():
    folder, voice = pathlib.Path(sys.argv[1]), sys.argv[2]
    files = [pathlib.Path(argument).resolve() for argument in sys.argv[3:]]
    folder.mkdir(parents=True, exist_ok=True)
    folder = folder.resolve()
    start = seconds()
    speak(voice, [file for file in files if file.suffix == ".txt"])
    speaking, encoding, decoding = seconds() - start, 0.0, 0.0
    for number, path in enumerate(file for file in files if file.suffix == ".wav"):
        pieces = samples(path)
        target = folder / f"{number}.mp3"
        start = seconds()
        encode(pieces, target)
        middle = seconds()
        samples(target)
        encoding, decoding = encoding + middle - start, decoding + seconds() - middle
    print(speaking, encoding, decoding)


if __name__ == "__main__":
    main()
