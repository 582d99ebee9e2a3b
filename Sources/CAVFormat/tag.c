#include "cavformat.h"

#include <string.h>

#include "shared.h"

static int add_chapters(AVFormatContext *file, int hertz, const struct cav_chapter *chapters, size_t count) {
  for (size_t index = 0; index < count; index++) {
    AVChapter *chapter = av.av_mallocz(sizeof *chapter);
    if (chapter == NULL) return AVERROR(ENOMEM);
    chapter->id = (int64_t)index;
    chapter->time_base = (AVRational){1, 1000};
    // Of the two kinds of chapters one knows milliseconds only, and libavformat would round it to the nearest.
    chapter->start = av.av_rescale_rnd(chapters[index].start, 1000, hertz, AV_ROUND_DOWN);
    chapter->end = av.av_rescale_rnd(chapters[index].end, 1000, hertz, AV_ROUND_DOWN);
    const unsigned int before = file->nb_chapters;
    int number = (int)before;
    av.av_dynarray_add(&file->chapters, &number, chapter);
    file->nb_chapters = (unsigned int)number;
    if (file->nb_chapters == before) {
      av.av_free(chapter);
      return AVERROR(ENOMEM);
    }
    const int state = av.av_dict_set(&chapter->metadata, "title", chapters[index].title, 0);
    if (state < 0) return state;
  }
  return 0;
}

static int add_stream(AVFormatContext *target, const AVStream *source, const char *language) {
  AVStream *stream = av.avformat_new_stream(target, NULL);
  if (stream == NULL) return AVERROR(ENOMEM);
  stream->time_base = source->time_base;
  const int state = av.avcodec_parameters_copy(stream->codecpar, source->codecpar);
  if (state < 0) return state;
  stream->codecpar->codec_tag = 0;
  return language == NULL ? 0 : av.av_dict_set(&stream->metadata, "language", language, 0);
}

static int add_cover(AVFormatContext *target, struct cav_picture cover) {
  if (cover.count == 0) return 0;
  AVStream *stream = av.avformat_new_stream(target, NULL);
  if (stream == NULL) return AVERROR(ENOMEM);
  stream->codecpar->codec_type = AVMEDIA_TYPE_VIDEO;
  stream->codecpar->codec_id = AV_CODEC_ID_MJPEG;
  /* libavformat wants a size, which stands nowhere in the file. */
  stream->codecpar->width = stream->codecpar->height = 1;
  stream->disposition = AV_DISPOSITION_ATTACHED_PIC;
  return 0;
}

static int write_cover(AVFormatContext *target, AVPacket *packet, struct cav_picture cover) {
  if (cover.count == 0) return 0;
  int state = av.av_new_packet(packet, (int)cover.count);
  if (state < 0) return state;
  memcpy(packet->data, cover.bytes, cover.count);
  packet->stream_index = 1;
  packet->flags |= AV_PKT_FLAG_KEY;
  packet->pts = packet->dts = 0;
  state = av.av_interleaved_write_frame(target, packet);
  av.av_packet_unref(packet);
  return state;
}

static int copy_packets(AVFormatContext *target, AVFormatContext *source, int index, AVPacket *packet) {
  int state;
  while ((state = av.av_read_frame(source, packet)) >= 0) {
    if (packet->stream_index == index) {
      packet->stream_index = 0;
      packet->pos = -1;
      av.av_packet_rescale_ts(packet, source->streams[index]->time_base, target->streams[0]->time_base);
      state = av.av_interleaved_write_frame(target, packet);
      if (state >= 0 && target->pb->error < 0) state = target->pb->error;
    }
    av.av_packet_unref(packet);
    if (state < 0) return state;
  }
  return state == AVERROR_EOF ? 0 : state;
}

static int write_file(AVFormatContext *target, AVFormatContext *source, AVPacket *packet, const struct cav_text *tags,
                      size_t tag_count, const struct cav_chapter *chapters, size_t chapter_count,
                      struct cav_picture cover) {
  const int index = av.av_find_best_stream(source, AVMEDIA_TYPE_AUDIO, -1, -1, NULL, 0);
  if (index < 0) return index;
  const int hertz = source->streams[index]->codecpar->sample_rate;
  const char *language = NULL;
  int state = 0;
  for (size_t tag = 0; tag < tag_count && state >= 0; tag++) {
    if (strcmp(tags[tag].key, "language") == 0) language = tags[tag].value;
    else state = av.av_dict_set(&target->metadata, tags[tag].key, tags[tag].value, 0);
  }
  if (state >= 0) state = add_stream(target, source->streams[index], language);
  if (state >= 0) state = add_cover(target, cover);
  if (state >= 0) state = add_chapters(target, hertz, chapters, chapter_count);
  /* Readers of Nero's list take its times for milliseconds of the file's clock. */
  if (state >= 0) state = cav_begin(target, 1000, 1);
  if (state >= 0) state = write_cover(target, packet, cover);
  if (state >= 0) state = copy_packets(target, source, index, packet);
  return state < 0 ? state : cav_end(target);
}

int cav_tag(const char *source_path, const char *target_path, const struct cav_text *tags, size_t tag_count,
            const struct cav_chapter *chapters, size_t chapter_count, struct cav_picture cover) {
  const int loaded = cav_load();
  if (loaded < 0) return loaded;
  AVFormatContext *source = NULL, *target = NULL;
  AVPacket *packet = av.av_packet_alloc();
  char *url = av.av_asprintf("file:%s", source_path);
  int state = packet == NULL || url == NULL ? AVERROR(ENOMEM) : 0;
  if (state >= 0) state = av.avformat_open_input(&source, url, av.av_find_input_format("mp4"), NULL);
  if (state >= 0) state = av.avformat_find_stream_info(source, NULL);
  if (state >= 0) state = cav_create(&target, target_path);
  if (state >= 0) {
    state = write_file(target, source, packet, tags, tag_count, chapters, chapter_count, cover);
  }
  if (target != NULL) av.avio_closep(&target->pb);
  av.avformat_free_context(target);
  av.avformat_close_input(&source);
  av.av_packet_free(&packet);
  av.av_free(url);
  return state;
}
