#ifndef ENGINE_H
#define ENGINE_H
#include "message.h"

/* Initialises the engine with `voice`. Writes "version\nsample rate\nvoice\nfolder of its data" into `identity`; gives
 * the reason where it cannot, else NULL. */
const char *engine_start(const char *voice, char *identity, size_t room);

/* Answers one request into `answer`; gives the reason where it cannot, else NULL. Called in a child. */
const char *engine_answer(const struct buffer *request, struct buffer *answer);
#endif
