#ifndef MESSAGE_H
#define MESSAGE_H
#include <stddef.h>
#include <stdint.h>

/* A request is at most this long; a sentence is a hundredth of it. */
#define REQUEST_LIMIT 65536
/* An answer is at most this long: ten minutes of sound. */
#define ANSWER_LIMIT (32u << 20)

enum status { STATUS_DONE = 0, STATUS_FAULT = 1 };

/* Bytes that grow; in memory of their own, or in as much as they were given. */
struct buffer {
  uint8_t *bytes;
  size_t count;
  size_t room;
  int is_fixed;
};

/* Appends `count` bytes; -1 where there is no room for them. */
int buffer_append(struct buffer *buffer, const void *bytes, size_t count);
/* Appends a number as four bytes, the lowest first. */
int buffer_append_u32(struct buffer *buffer, uint32_t number);
/* Writes a number over four bytes, the lowest first. */
void write_u32(uint8_t *bytes, uint32_t number);
/* The number in four bytes, the lowest first. */
uint32_t read_u32(const uint8_t *bytes);

/* Reads one message into `buffer`: 1 for a message, 0 at the end of the input, -1 for a fault. */
int message_read(int descriptor, struct buffer *buffer);
/* What stands in front of an answer's bytes: their length with the status, and the status. */
#define ANSWER_HEAD 5
/* Writes the head of an answer of `count` bytes. */
void answer_head(uint8_t *head, enum status status, size_t count);
/* Writes one answer. */
int message_write(int descriptor, enum status status, const void *bytes, size_t count);
/* Lets a pipe hold several seconds of sound, where the system allows it: who writes need not wait for who reads. */
void message_widen(int descriptor);
/* Writes all bytes; -1 for a fault. */
int write_all(int descriptor, const void *bytes, size_t count);
#endif
