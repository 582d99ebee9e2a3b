#define _GNU_SOURCE
#include "worker.h"

#include "engine.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* A sentence takes some milliseconds; one that takes seconds will never end. */
#define CPU_SECONDS 5
#define WALL_MILLISECONDS 30000
#define MEMORY_BYTES (512ul << 20)

static void limit(int what, rlim_t amount, rlim_t most) {
  struct rlimit bound = {amount, most};
  setrlimit(what, &bound);
}

static void run_child(const struct buffer *request, int output) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  /* SIGXCPU comes before SIGKILL, which is thereby always somebody else's. */
  limit(RLIMIT_CPU, CPU_SECONDS, CPU_SECONDS + 5);
  limit(RLIMIT_AS, MEMORY_BYTES, MEMORY_BYTES);
  limit(RLIMIT_CORE, 0, 0);
  /* What the C library says about a smashed stack is no message for people. */
  if (freopen("/dev/null", "w", stderr) == NULL) _exit(1);
  struct buffer answer = {0};
  const char *fault = engine_answer(request, &answer);
  int result = fault == NULL ? message_write(output, STATUS_DONE, answer.bytes, answer.count)
                             : message_write(output, STATUS_FAULT, fault, strlen(fault));
  _exit(result == 0 ? 0 : 1);
}

static long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Reads everything the child writes; -1 when it takes too long or never ends. */
static int read_answer(int descriptor, struct buffer *answer) {
  uint8_t chunk[65536];
  const long end = milliseconds_now() + WALL_MILLISECONDS;
  for (;;) {
    long rest = end - milliseconds_now();
    if (rest < 0 || answer->count > 2 * (size_t)ANSWER_LIMIT) return -1;
    struct pollfd wait = {descriptor, POLLIN, 0};
    int ready = poll(&wait, 1, (int)rest);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) return -1;
    ssize_t part = read(descriptor, chunk, sizeof chunk);
    if (part < 0 && errno == EINTR) continue;
    if (part < 0) return -1;
    if (part == 0) return 0;
    if (buffer_append(answer, chunk, (size_t)part) != 0) return -1;
  }
}

static int answer_fault(int output, int status, int is_late) {
  char fault[128];
  if (is_late || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)) {
    snprintf(fault, sizeof fault, "The engine took too long.");
  } else if (WIFSIGNALED(status)) {
    snprintf(fault, sizeof fault, "The engine crashed (%s).", strsignal(WTERMSIG(status)));
  } else {
    snprintf(fault, sizeof fault, "The engine ended with exit code %d.", WEXITSTATUS(status));
  }
  return message_write(output, STATUS_FAULT, fault, strlen(fault));
}

int worker_answer(const struct buffer *request, int output) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  message_widen(ends[1]);
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    close(ends[0]);
    run_child(request, ends[1]);
  }
  close(ends[1]);
  struct buffer answer = {0};
  int is_late = read_answer(ends[0], &answer) != 0;
  close(ends[0]);
  if (is_late) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  /* Killed from outside, where memory is short: no fault of the request, which another speaker is given as it is. */
  if (!is_late && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) {
    free(answer.bytes);
    return -1;
  }
  int is_whole = !is_late && WIFEXITED(status) && WEXITSTATUS(status) == 0 && answer.count >= 5 &&
                 (size_t)read_u32(answer.bytes) + 4 == answer.count;
  int result = is_whole ? write_all(output, answer.bytes, answer.count) : answer_fault(output, status, is_late);
  free(answer.bytes);
  return result;
}
