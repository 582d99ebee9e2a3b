#ifndef ANHOEREN_CAVFORMAT_SHARED_H
#define ANHOEREN_CAVFORMAT_SHARED_H

#include "libav.h"

/* A new MP4 file at `path`, open for writing. */
int cav_create(AVFormatContext **file, const char *path);

/* Begins the file with a clock of `ticks` a second; its head is moved in front of the sound where `is_first`. */
int cav_begin(AVFormatContext *file, int ticks, int is_first);

/* Ends and closes the file. */
int cav_end(AVFormatContext *file);

#endif
