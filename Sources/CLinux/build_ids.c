#define _GNU_SOURCE
#include "clinux.h"

#include <elf.h>
#include <link.h>
#include <stdio.h>
#include <string.h>

/// Text that is written into a buffer as far as it has room.
struct text {
  char *bytes;
  size_t size;
  size_t length;
};

static void append(struct text *text, const char *more) {
  const size_t count = strlen(more);
  if (text->length + count < text->size) {
    memcpy(text->bytes + text->length, more, count + 1);
    text->length += count;
  }
}

/// Appends a line for one loaded module: its file's name and the build id in its notes, "none" where it has no id.
static int append_module(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  struct text *text = (struct text *)context;
  const char *slash = strrchr(info->dlpi_name, '/');
  append(text, info->dlpi_name[0] == 0 ? "program" : slash != NULL ? slash + 1 : info->dlpi_name);
  append(text, " ");
  int found = 0;
  for (size_t i = 0; i < info->dlpi_phnum && !found; i++) {
    const ElfW(Phdr) *header = &info->dlpi_phdr[i];
    if (header->p_type != PT_NOTE) continue;
    const unsigned char *note = (const unsigned char *)(info->dlpi_addr + header->p_vaddr);
    const unsigned char *end = note + header->p_memsz;
    while (note + sizeof(ElfW(Nhdr)) <= end && !found) {
      ElfW(Nhdr) head;
      memcpy(&head, note, sizeof head);
      const size_t name = (head.n_namesz + 3u) & ~(size_t)3, words = (head.n_descsz + 3u) & ~(size_t)3;
      const unsigned char *id = note + sizeof head + name;
      if (id + head.n_descsz > end) break;
      if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == 4 && memcmp(note + sizeof head, "GNU", 4) == 0) {
        for (size_t j = 0; j < head.n_descsz; j++) {
          char digits[3];
          snprintf(digits, sizeof digits, "%02x", id[j]);
          append(text, digits);
        }
        found = 1;
      }
      note = id + words;
    }
  }
  append(text, found ? "\n" : "none\n");
  return 0;
}

size_t linux_build_ids(char *bytes, size_t size) {
  struct text text = {bytes, size, 0};
  if (size > 0) bytes[0] = 0;
  dl_iterate_phdr(append_module, &text);
  return text.length;
}

static int note_loaded(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  *(unsigned long long *)context = info->dlpi_adds;
  return 1;
}

unsigned long long linux_libraries_loaded(void) {
  unsigned long long count = 0;
  dl_iterate_phdr(note_loaded, &count);
  return count;
}
