#include "shared.h"

#include <stdio.h>

#include "cavformat.h"

int cav_create(AVFormatContext **file, const char *path) {
  int state = av.avformat_alloc_output_context2(file, NULL, "ipod", NULL);
  if (state < 0) return state;
  /* No date, no names and versions of libraries. */
  (*file)->flags |= AVFMT_FLAG_BITEXACT;
  /* A path is no address, whatever stands in it. The muxer opens the file again by it to move its head forward. */
  (*file)->url = av.av_asprintf("file:%s", path);
  if ((*file)->url == NULL) return AVERROR(ENOMEM);
  return av.avio_open(&(*file)->pb, (*file)->url, AVIO_FLAG_WRITE);
}

int cav_begin(AVFormatContext *file, int ticks, int is_first) {
  AVDictionary *options = NULL;
  av.av_dict_set_int(&options, "movie_timescale", ticks, 0);
  if (is_first) av.av_dict_set(&options, "movflags", "+faststart", 0);
  const int state = av.avformat_write_header(file, &options);
  av.av_dict_free(&options);
  return state;
}

int cav_end(AVFormatContext *file) {
  int state = av.av_write_trailer(file);
  if (state >= 0 && file->pb->error < 0) state = file->pb->error;
  const int closed = av.avio_closep(&file->pb);
  return state < 0 ? state : closed;
}

void cav_reason(int fault, char *text, size_t size) {
  if (cav_load() < 0) snprintf(text, size, "%s", libav_fault());
  else if (av.av_strerror(fault, text, size) < 0) snprintf(text, size, "unknown");
}
