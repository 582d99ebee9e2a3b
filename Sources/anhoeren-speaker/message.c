#define _GNU_SOURCE
#include "message.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Memory that is shared is mapped a page at a time where it is written to, and with 60 KB round it where it is read. */
static void map_before_writing(const uint8_t *start, size_t count) {
  const uintptr_t around = 1 << 16, end = (uintptr_t)start + count;
  for (uintptr_t place = (uintptr_t)start; place < end; place = (place | (around - 1)) + 1) {
    (void)*(const volatile uint8_t *)place;
  }
}

int buffer_append(struct buffer *buffer, const void *bytes, size_t count) {
  if (buffer->count + count > buffer->room) {
    if (buffer->is_fixed) return -1;
    size_t room = buffer->room == 0 ? 4096 : buffer->room;
    while (room < buffer->count + count) room *= 2;
    uint8_t *grown = realloc(buffer->bytes, room);
    if (grown == NULL) return -1;
    buffer->bytes = grown;
    buffer->room = room;
  }
  if (buffer->is_fixed) map_before_writing(buffer->bytes + buffer->count, count);
  memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
  return 0;
}

void write_u32(uint8_t *bytes, uint32_t number) {
  for (int index = 0; index < 4; index++) bytes[index] = (uint8_t)(number >> 8 * index);
}

int buffer_append_u32(struct buffer *buffer, uint32_t number) {
  uint8_t bytes[4];
  write_u32(bytes, number);
  return buffer_append(buffer, bytes, sizeof bytes);
}

uint32_t read_u32(const uint8_t *bytes) {
  return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/* Reads exactly `count` bytes: 1 done, 0 at the end before the first byte, -1 for a fault. */
static int read_all(int descriptor, uint8_t *bytes, size_t count) {
  size_t done = 0;
  while (done < count) {
    ssize_t part = read(descriptor, bytes + done, count - done);
    if (part < 0 && errno == EINTR) continue;
    if (part < 0) return -1;
    if (part == 0) return done == 0 ? 0 : -1;
    done += (size_t)part;
  }
  return 1;
}

int message_read(int descriptor, struct buffer *buffer) {
  uint8_t head[4];
  int state = read_all(descriptor, head, sizeof head);
  if (state != 1) return state;
  uint32_t length = read_u32(head);
  if (length == 0 || length > REQUEST_LIMIT) return -1;
  buffer->count = 0;
  uint8_t chunk[4096];
  while (buffer->count < length) {
    size_t part = length - buffer->count < sizeof chunk ? length - buffer->count : sizeof chunk;
    if (read_all(descriptor, chunk, part) != 1) return -1;
    if (buffer_append(buffer, chunk, part) != 0) return -1;
  }
  return 1;
}

int write_all(int descriptor, const void *bytes, size_t count) {
  const uint8_t *next = bytes;
  while (count > 0) {
    ssize_t part = write(descriptor, next, count);
    if (part < 0 && errno == EINTR) continue;
    if (part < 0) return -1;
    next += part;
    count -= (size_t)part;
  }
  return 0;
}

void answer_head(uint8_t *head, enum status status, size_t count) {
  write_u32(head, (uint32_t)count + 1);
  head[4] = (uint8_t)status;
}

int message_write(int descriptor, enum status status, const void *bytes, size_t count) {
  uint8_t head[ANSWER_HEAD];
  answer_head(head, status, count);
  return write_all(descriptor, head, sizeof head) == 0 && write_all(descriptor, bytes, count) == 0 ? 0 : -1;
}

void message_widen(int descriptor) { (void)fcntl(descriptor, F_SETPIPE_SZ, 1 << 20); }
