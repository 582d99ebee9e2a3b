#!/usr/bin/env python3
"""Encodes WAV files as the product does, by LAME, and decodes them once, through libsndfile; prints the CPU seconds of both.

usage: scripts/sound.py FOLDER WAV...
"""
import ctypes
import pathlib
import resource
import sys

RATE, READ = 22050, 0x10
VBR_OFF, MONO = 0, 3  # lame.h: vbr_mode, MPEG_mode
KILOBITS = 64
QUALITY = 5  # that of Sources/Mastering/MPEG/MP3Stream.swift
PIECE = 65536


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
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


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
    folder = pathlib.Path(sys.argv[1])
    encoding = decoding = 0.0
    for number, path in enumerate(sys.argv[2:]):
        pieces = samples(path)
        target = folder / f"{number}.mp3"
        start = seconds()
        encode(pieces, target)
        middle = seconds()
        samples(target)
        encoding, decoding = encoding + middle - start, decoding + seconds() - middle
    print(encoding, decoding)


if __name__ == "__main__":
    main()
