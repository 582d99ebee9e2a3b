/* anhoeren-speaker VOICE: speaks requests from standard input, each in a process of its own.
 *
 * The engine is one global state that leaks from sentence to sentence and aborts on some plain text. It is initialised
 * once; every request is answered by a forked child with limits on CPU and memory, so that the answer depends on the
 * request alone and a crash costs one utterance. docs/ARCHITECTURE.md describes the messages. */
#include "engine.h"
#include "message.h"
#include "worker.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  if (argc != 2 || argv[1][0] == '-') {
    fprintf(stderr, "usage: anhoeren-speaker VOICE\n"
                    "Answers the requests on standard input; it is started by anhoeren.\n");
    return 2;
  }
  message_widen(STDOUT_FILENO);
  char identity[512];
  const char *fault =
      worker_start() == 0 ? engine_start(argv[1], identity, sizeof identity) : "There is no memory for answers.";
  if (fault != NULL) {
    message_write(STDOUT_FILENO, STATUS_FAULT, fault, strlen(fault));
    return 1;
  }
  if (message_write(STDOUT_FILENO, STATUS_DONE, identity, strlen(identity)) != 0) return 1;
  struct buffer request = {0};
  for (;;) {
    int state = message_read(STDIN_FILENO, &request);
    if (state == 0) return 0;
    if (state < 0) return 1;
    if (worker_answer(&request, STDOUT_FILENO) != 0) return 1;
  }
}
