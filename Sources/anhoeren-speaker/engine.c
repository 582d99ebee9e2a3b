#include "engine.h"

#include "phonemes.h"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* How long the pieces are that the engine hands over, in milliseconds. */
#define PIECE_MILLISECONDS 1000
/* Phoneme names in [[ ]] are read as such. */
#define SPEAK_FLAGS (espeakCHARS_UTF8 | espeakPHONEMES)

/* What one espeak_Synth has produced so far. Its samples stand in the answer at once: each page of memory that a child
 * writes to for the first time costs the system as much as some of the speaking. */
struct recording {
  struct buffer *answer;
  struct buffer words;
  int is_full;
};

static int rate_in_hertz;

/* Never opens what a text points to. */
static int refuse_uri(int type, const char *uri, const char *base) {
  (void)type;
  (void)uri;
  (void)base;
  return 1;
}

static int collect(short *samples, int count, espeak_EVENT *events) {
  struct recording *recording = events->user_data;
  if (recording == NULL) return 0;
  for (espeak_EVENT *event = events; event->type != espeakEVENT_LIST_TERMINATED; event++) {
    if (event->type != espeakEVENT_WORD) continue;
    if (buffer_append_u32(&recording->words, (uint32_t)event->text_position) != 0 ||
        buffer_append_u32(&recording->words, (uint32_t)event->length) != 0 ||
        buffer_append_u32(&recording->words, (uint32_t)event->sample) != 0) {
      recording->is_full = 1;
    }
  }
  if (samples != NULL && count > 0) {
    size_t bytes = (size_t)count * sizeof *samples;
    if (recording->answer->count + bytes > ANSWER_LIMIT || buffer_append(recording->answer, samples, bytes) != 0) {
      recording->is_full = 1;
    }
  }
  return recording->is_full;
}

/* Loads a voice file of our own. The engine keeps 40 bytes of a voice's name, so it is handed the file's alone. */
static int load_voice_file(const char *path) {
  char folder[4096];
  const char *name = strrchr(path, '/') + 1;
  size_t length = (size_t)(name - path);
  if (length >= sizeof folder || strlen(name) >= 40) return 0;
  memcpy(folder, path, length);
  folder[length] = 0;
  return chdir(folder) == 0 && espeak_ng_SetVoiceByFile(name) == ENS_OK;
}

const char *engine_start(const char *voice, char *identity, size_t room) {
  rate_in_hertz = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, PIECE_MILLISECONDS, NULL, espeakINITIALIZE_DONT_EXIT);
  if (rate_in_hertz <= 0) {
    return "The engine's data cannot be read. Install the package espeak-ng-data; where it is newer than this program, "
           "build that again.";
  }
  espeak_SetSynthCallback(collect);
  espeak_SetUriCallback(refuse_uri);
  /* Where the voice is missing the engine goes on in English. */
  if (voice[0] == '/') {
    if (!load_voice_file(voice)) return "The engine cannot read the voice file.";
  } else if (espeak_SetVoiceByName(voice) != EE_OK) {
    return "The engine has no such voice.";
  }
  espeak_VOICE *current = espeak_GetCurrentVoice();
  if (current == NULL) return "The engine has no such voice.";
  const char *data = NULL;
  const char *version = espeak_Info(&data);
  snprintf(identity, room, "%s\n%d\n%s\n%s", version, rate_in_hertz,
           current->identifier == NULL ? voice : current->identifier, data == NULL ? "" : data);
  return NULL;
}

static int clamp(int32_t value, int low, int high) {
  return value < low ? low : value > high ? high : value;
}

/* The engine checks no range of its own. */
static void apply(const uint8_t *settings) {
  espeak_SetParameter(espeakRATE, clamp((int32_t)read_u32(settings), 80, 450), 0);
  espeak_SetParameter(espeakPITCH, clamp((int32_t)read_u32(settings + 4), 0, 99), 0);
  espeak_SetParameter(espeakRANGE, clamp((int32_t)read_u32(settings + 8), 0, 99), 0);
  espeak_SetParameter(espeakVOLUME, clamp((int32_t)read_u32(settings + 12), 0, 200), 0);
}

/* Speaks `text`. */
static const char *speak(const char *text, size_t size, struct buffer *answer) {
  struct recording recording = {.answer = answer};
  /* The place of the number of samples. */
  if (buffer_append_u32(answer, 0) != 0) return "There is no memory for the answer.";
  if (espeak_Synth(text, size, 0, POS_CHARACTER, 0, SPEAK_FLAGS, NULL, &recording) != EE_OK) {
    return "The engine refused the text.";
  }
  if (recording.is_full) return "The text is too long.";
  write_u32(answer->bytes, (uint32_t)((answer->count - sizeof(uint32_t)) / sizeof(short)));
  if (buffer_append(answer, recording.words.bytes, recording.words.count) != 0) {
    return "There is no memory for the answer.";
  }
  return NULL;
}

/* Writes the phonemes of each line of `text` as a line: mode 0 the engine's mnemonics, 2 IPA. */
static const char *phonemes(int mode, char *text, struct buffer *answer) {
  /* Phoneme names in [[ ]] are only honoured after an espeak_Synth with their flag. */
  espeak_Synth("", 1, 0, POS_CHARACTER, 0, SPEAK_FLAGS, NULL, NULL);
  for (char *line = text; line != NULL;) {
    char *end = strchr(line, '\n');
    if (end != NULL) *end = 0;
    const void *rest = line;
    int is_first = 1;
    while (rest != NULL) {
      const char *clause = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, mode);
      if (clause == NULL || *clause == 0) continue;
      if (!is_first && buffer_append(answer, " ", 1) != 0) return "There is no memory for the answer.";
      while (*clause == ' ') clause++;
      if (buffer_append(answer, clause, strlen(clause)) != 0) return "There is no memory for the answer.";
      is_first = 0;
    }
    line = end == NULL ? NULL : end + 1;
    if (line != NULL && buffer_append(answer, "\n", 1) != 0) return "There is no memory for the answer.";
  }
  return NULL;
}

/* As `phonemes` in IPA, in the voice named by the first line of `text`; the child's voice is its own. */
static const char *foreign_phonemes(char *text, struct buffer *answer) {
  char *end = strchr(text, '\n');
  if (end == NULL) return "The request is malformed.";
  *end = 0;
  if (espeak_SetVoiceByName(text) != EE_OK) return "The engine has no such voice.";
  return phonemes(espeakPHONEMES_IPA, end + 1, answer);
}

const char *engine_answer(const struct buffer *request, struct buffer *answer) {
  char kind = (char)request->bytes[0];
  size_t head = kind == 'S' || kind == 'P' ? 17 : 1;
  if (request->count < head + 1 || request->bytes[request->count - 1] != 0) return "The request is malformed.";
  char *text = (char *)request->bytes + head;
  size_t size = request->count - head;
  if (strlen(text) + 1 != size) return "The request is malformed.";
  if (head > 1) apply(request->bytes + 1);
  switch (kind) {
  case 'S': return speak(text, size, answer);
  case 'P': return phonemes_for_mbrola(text, size, SPEAK_FLAGS, answer);
  case 'M': return phonemes(0, text, answer);
  case 'I': return phonemes(espeakPHONEMES_IPA, text, answer);
  case 'V': return foreign_phonemes(text, answer);
  default: return "The request is of no known kind.";
  }
}
