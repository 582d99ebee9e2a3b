#ifndef PHONEMES_H
#define PHONEMES_H
#include "message.h"

/* Writes `text` as MBROLA is handed it, a phoneme a line with its milliseconds and pitch points; "; N" stands before the
 * first phoneme of the word that begins at scalar N. Gives the reason where the voice is none of MBROLA's, else NULL.
 * The engine speaks no more in this process. */
const char *phonemes_for_mbrola(const char *text, size_t size, int flags, struct buffer *answer);
#endif
