#define _GNU_SOURCE
#include "phonemes.h"

#include <espeak-ng/speak_lib.h>
#include <stdio.h>

/* What the engine has traced and not yet told the place of. */
struct trace {
  struct buffer lines;   /* the phonemes as written */
  struct buffer ends;    /* where each phoneme ends in `lines` */
  size_t placed;         /* how many phonemes have their place in the text */
  size_t written;        /* how many bytes of `lines` these are */
  int furthest;          /* the furthest place so far */
  int is_full;
  struct buffer *answer;
};

/* The engine writes the lines of one phoneme in one call. */
static ssize_t record(void *cookie, const char *bytes, size_t count) {
  struct trace *trace = cookie;
  if (buffer_append(&trace->lines, bytes, count) != 0 ||
      buffer_append_u32(&trace->ends, (uint32_t)trace->lines.count) != 0) {
    trace->is_full = 1;
  }
  return (ssize_t)count;
}

/* Writes the next phoneme; a place beyond all others is that of a new word. */
static void place(struct trace *trace, int position) {
  if (4 * trace->placed >= trace->ends.count) {
    trace->is_full = 1;
    return;
  }
  size_t end = read_u32(trace->ends.bytes + 4 * trace->placed);
  const uint8_t *line = trace->lines.bytes + trace->written;
  /* A pause has the place of what follows it, or one of its own: neither begins a word. */
  if (position > trace->furthest && *line != '_') {
    trace->furthest = position;
    char mark[24];
    int length = snprintf(mark, sizeof mark, "; %d\n", position);
    if (buffer_append(trace->answer, mark, (size_t)length) != 0) trace->is_full = 1;
  }
  if (trace->answer->count > ANSWER_LIMIT || buffer_append(trace->answer, line, end - trace->written) != 0) {
    trace->is_full = 1;
  }
  trace->written = end;
  trace->placed++;
}

/* The engine tells the places of a clause's phonemes when it has traced all of them, in their order. */
static int place_all(short *samples, int count, espeak_EVENT *events) {
  (void)samples;
  (void)count;
  struct trace *trace = events->user_data;
  if (trace == NULL) return 0;
  for (espeak_EVENT *event = events; event->type != espeakEVENT_LIST_TERMINATED; event++) {
    if (event->type == espeakEVENT_PHONEME) place(trace, event->text_position);
  }
  return trace->is_full;
}

const char *phonemes_for_mbrola(const char *text, size_t size, int flags, struct buffer *answer) {
  struct trace trace = {.answer = answer};
  cookie_io_functions_t functions = {.write = record};
  FILE *file = fopencookie(&trace, "w", functions);
  if (file == NULL) return "There is no memory for the answer.";
  setvbuf(file, NULL, _IONBF, 0);
  espeak_SetPhonemeTrace(espeakPHONEMES_MBROLA, file);
  espeak_SetSynthCallback(place_all);
  espeak_ERROR fault = espeak_Synth(text, size, 0, POS_CHARACTER, 0, flags, NULL, &trace);
  fclose(file);
  if (fault != EE_OK) return "The engine refused the text.";
  if (trace.is_full || 4 * trace.placed != trace.ends.count) return "The engine lost count of its phonemes.";
  return NULL;
}
