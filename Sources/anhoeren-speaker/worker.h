#ifndef WORKER_H
#define WORKER_H
#include "message.h"

/* Takes the memory for answers; -1 where there is none. */
int worker_start(void);

/* Answers `request` on `output` from a child process; a child that dies is answered with the reason. -1 where the
 * answer cannot be written or no child can be made. */
int worker_answer(const struct buffer *request, int output);
#endif
