#!/usr/bin/env python3
"""Encodes WAV files as the product does, through libsndfile, and decodes them once; prints the CPU seconds of both.

usage: scripts/sound.py FOLDER WAV...
"""
import ctypes
import pathlib
import resource
import sys

RATE, MONO, READ, WRITE = 22050, 1, 0x10, 0x20
MPEG, LAYER_III = 0x230000, 0x0082
SET_COMPRESSION_LEVEL, SET_BITRATE_MODE, CONSTANT = 0x1301, 0x1305, 0
# Level of 64 kbit/s below 32 kHz, as libsndfile spreads its levels: 0 is 160 kbit/s, 1 is 8.
LEVEL = (160 - 64 - 0.2) / 152
PIECE = 65536


class Info(ctypes.Structure):
    _fields_ = [("frames", ctypes.c_int64), ("rate", ctypes.c_int), ("channels", ctypes.c_int),
                ("format", ctypes.c_int), ("sections", ctypes.c_int), ("seekable", ctypes.c_int)]


library = ctypes.CDLL("libsndfile.so.1")
library.sf_open.restype = ctypes.c_void_p
for name in ("sf_close", "sf_error"):
    getattr(library, name).argtypes = [ctypes.c_void_p]
library.sf_command.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_int]
for name in ("sf_readf_float", "sf_writef_float"):
    function = getattr(library, name)
    function.argtypes, function.restype = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64], ctypes.c_int64


def opened(path, mode, info):
    file = library.sf_open(str(path).encode(), mode, ctypes.byref(info))
    if not file:
        sys.exit(f"{path}: libsndfile cannot open it.")
    return ctypes.c_void_p(file)


def seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def samples(path):
    """All samples of `path`, in pieces."""
    info = Info()
    file = opened(path, READ, info)
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
    file = opened(path, WRITE, Info(rate=RATE, channels=MONO, format=MPEG | LAYER_III))
    mode, level = ctypes.c_int(CONSTANT), ctypes.c_double(LEVEL)
    library.sf_command(file, SET_BITRATE_MODE, ctypes.byref(mode), ctypes.sizeof(mode))
    library.sf_command(file, SET_COMPRESSION_LEVEL, ctypes.byref(level), ctypes.sizeof(level))
    for piece, count in pieces:
        library.sf_writef_float(file, piece, count)
    library.sf_close(file)
    length = sum(count for _, count in pieces) / RATE
    if not 0.9 < path.stat().st_size / (8000 * length + 1000) < 1.1:
        sys.exit(f"{path}: These are not 64 kbit/s.")


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
