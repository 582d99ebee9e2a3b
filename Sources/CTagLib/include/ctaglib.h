#ifndef ANHOEREN_CTAGLIB_H
#define ANHOEREN_CTAGLIB_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Tags and chapters of audio files in memory, by TagLib. No exception leaves these functions. Texts are UTF-8. */

enum ctaglib_kind { CTAGLIB_MPEG = 0, CTAGLIB_FLAC = 1, CTAGLIB_VORBIS = 2, CTAGLIB_OPUS = 3 };

/* A NULL text is not written. */
struct ctaglib_tags {
  const char *title;
  const char *album;
  const char *artist;
  const char *genre;
  const char *language;
  const char *date;
  /* The text that is heard, in lines. */
  const char *lyrics;
  /* Position and number of tracks; 0 for none. */
  uint32_t track;
  uint32_t tracks;
  /* The front cover as JPEG; none where its size is 0. */
  const uint8_t *picture;
  size_t picture_size;
};

struct ctaglib_chapter {
  const char *title;
  /* An address in ASCII; NULL for none. */
  const char *url;
  uint32_t start_ms;
  uint32_t end_ms;
};

/* Writes tags and chapters into the file in `bytes`. `*result` is a new file for `ctaglib_free`. 0, or -1 where the
 * file is not of `kind` or memory is missing. */
int ctaglib_write(enum ctaglib_kind kind, const uint8_t *bytes, size_t count, const struct ctaglib_tags *tags,
                  const struct ctaglib_chapter *chapters, size_t chapter_count, uint8_t **result, size_t *result_count);

/* Calls `found` for every tag ("TIT2", "TITLE", …) and, with the key NULL, for every chapter in its order. 0, or -1
 * where the file is not of `kind`. */
typedef void (*ctaglib_found)(void *context, const char *key, const char *value, uint32_t start_ms);
int ctaglib_read(enum ctaglib_kind kind, const uint8_t *bytes, size_t count, ctaglib_found found, void *context);

void ctaglib_free(uint8_t *bytes);

#ifdef __cplusplus
}
#endif
#endif
