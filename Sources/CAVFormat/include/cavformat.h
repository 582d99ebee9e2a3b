#ifndef ANHOEREN_CAVFORMAT_H
#define ANHOEREN_CAVFORMAT_H

#include <stddef.h>
#include <stdint.h>

/* AAC of one channel in MP4 files, by libavformat and libavcodec. Texts are UTF-8. A negative result is a fault for
 * `cav_reason`; ENOSPC and other faults of the system come as their negative numbers. */

/* Loads libavformat, which is otherwise loaded when the first file is made or opened. */
int cav_load(void);

/* Encodes a file without tags. */
struct cav_writer;
int cav_writer_open(struct cav_writer **writer, const char *path, int hertz, int bits_per_second);
int cav_writer_write(struct cav_writer *writer, const float *samples, size_t count);
/* Ends the file and frees the writer, whatever comes back. */
int cav_writer_close(struct cav_writer *writer);
/* Frees the writer of a file that is not to be ended. */
void cav_writer_discard(struct cav_writer *writer);

/* Reads through the caller's functions: as many bytes as there are up to `count`, 0 at the end, and the new position of
 * a seek as lseek() counts it, or the size for the whence CAV_SIZE. */
enum { CAV_SIZE = 0x10000 };
typedef int (*cav_read)(void *context, uint8_t *bytes, int count);
typedef int64_t (*cav_seek)(void *context, int64_t offset, int whence);

struct cav_reader;
int cav_reader_open(struct cav_reader **reader, cav_read read, cav_seek seek, void *context);
int cav_reader_hertz(const struct cav_reader *reader);
int cav_reader_channels(const struct cav_reader *reader);
/* The length that the file's head announces, in samples. */
int64_t cav_reader_length(const struct cav_reader *reader);
/* The next samples of the first channel, at most `count`; 0 at the end. */
int64_t cav_reader_read(struct cav_reader *reader, float *samples, size_t count);
/* Calls `found` for every tag and, with the key NULL, for every chapter in its order. */
typedef void (*cav_found)(void *context, const char *key, const char *value, int64_t start_ms);
void cav_reader_tags(const struct cav_reader *reader, cav_found found, void *context);
void cav_reader_close(struct cav_reader *reader);

struct cav_text {
  const char *key;
  const char *value;
};

/* A chapter, in samples of the file. */
struct cav_chapter {
  const char *title;
  int64_t start;
  int64_t end;
};

/* A picture as JPEG; no bytes for none. */
struct cav_picture {
  const uint8_t *bytes;
  size_t count;
};

/* Copies the sound of the file at `source` into one at `target`, with its head in front, tags, chapters in both forms
 * (Nero's list and QuickTime's track of texts) and the picture. */
int cav_tag(const char *source, const char *target, const struct cav_text *tags, size_t tag_count,
            const struct cav_chapter *chapters, size_t chapter_count, struct cav_picture cover);

/* What a negative result means, in at most `size` bytes. */
void cav_reason(int fault, char *text, size_t size);

#endif
