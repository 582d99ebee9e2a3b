#define _GNU_SOURCE
#include "worker.h"

#include "engine.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
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

/* Where a child leaves its answer. What went through a pipe was copied four times, into new memory each time. */
static uint8_t *shared;
/* As much as the longest answer takes; where addresses are scarce, as much as half a minute of speech. */
static const size_t room[] = {ANSWER_HEAD + ANSWER_LIMIT + (1u << 20), 3u << 19};
static size_t shared_bytes;
/* What a longer answer has taken is given back, and what one that came to nothing may have taken. */
#define KEPT_BYTES (4u << 20)
/* Where nobody reads. */
static int nowhere;

int worker_start(void) {
  nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (nowhere < 0) return -1;
  for (size_t index = 0; index < sizeof room / sizeof *room; index++) {
    void *memory = mmap(NULL, room[index], PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) continue;
    shared = memory;
    shared_bytes = room[index];
    return 0;
  }
  return -1;
}

static void run_child(const struct buffer *request) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  /* SIGXCPU comes before SIGKILL, which is thereby always somebody else's. */
  limit(RLIMIT_CPU, CPU_SECONDS, CPU_SECONDS + 5);
  limit(RLIMIT_AS, MEMORY_BYTES, MEMORY_BYTES);
  limit(RLIMIT_CORE, 0, 0);
  /* What the C library says about a smashed stack is no message for people. */
  if (dup2(nowhere, STDERR_FILENO) < 0) _exit(1);
  struct buffer answer = {.bytes = shared + ANSWER_HEAD, .room = shared_bytes - ANSWER_HEAD, .is_fixed = 1};
  const char *fault = engine_answer(request, &answer);
  if (fault != NULL) {
    answer.count = 0;
    if (buffer_append(&answer, fault, strlen(fault)) != 0) _exit(1);
  }
  answer_head(shared, fault == NULL ? STATUS_DONE : STATUS_FAULT, answer.count);
  _exit(0);
}

static long milliseconds_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Waits until the child has let go of the other end of a pipe; -1 when it takes too long. */
static int wait_for_end(int descriptor) {
  const long end = milliseconds_now() + WALL_MILLISECONDS;
  for (;;) {
    long rest = end - milliseconds_now();
    if (rest < 0) return -1;
    struct pollfd wait = {descriptor, POLLIN, 0};
    int ready = poll(&wait, 1, (int)rest);
    if (ready < 0 && errno == EINTR) continue;
    return ready > 0 ? 0 : -1;
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
  /* No answer yet. */
  write_u32(shared, 0);
  pid_t child = fork();
  if (child < 0) return -1;
  if (child == 0) {
    close(ends[0]);
    run_child(request);
  }
  close(ends[1]);
  int is_late = wait_for_end(ends[0]) != 0;
  close(ends[0]);
  if (is_late) kill(child, SIGKILL);
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  /* Killed from outside, where memory is short: no fault of the request, which another speaker is given as it is. */
  if (!is_late && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) return -1;
  uint32_t length = read_u32(shared);
  int is_whole = !is_late && WIFEXITED(status) && WEXITSTATUS(status) == 0 && length >= 1 && length <= shared_bytes - 4;
  int result = is_whole ? write_all(output, shared, length + 4) : answer_fault(output, status, is_late);
  if (!is_whole || shared[4] != STATUS_DONE || length > KEPT_BYTES) (void)madvise(shared, shared_bytes, MADV_REMOVE);
  return result;
}
