#include "cavformat.h"

#include <string.h>

#include "shared.h"

struct cav_writer {
  AVFormatContext *file;
  AVCodecContext *encoder;
  AVFrame *frame;
  AVPacket *packet;
  int filled;
  int64_t position;
};

void cav_writer_discard(struct cav_writer *writer) {
  if (writer == NULL) return;
  if (writer->file != NULL) av.avio_closep(&writer->file->pb);
  av.avformat_free_context(writer->file);
  av.avcodec_free_context(&writer->encoder);
  av.av_frame_free(&writer->frame);
  av.av_packet_free(&writer->packet);
  av.av_free(writer);
}

static int open_encoder(struct cav_writer *writer, int hertz, int bits_per_second) {
  const AVCodec *codec = av.avcodec_find_encoder_by_name("aac");
  if (codec == NULL) return AVERROR_ENCODER_NOT_FOUND;
  writer->encoder = av.avcodec_alloc_context3(codec);
  if (writer->encoder == NULL) return AVERROR(ENOMEM);
  AVCodecContext *encoder = writer->encoder;
  encoder->sample_rate = hertz;
  encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
  encoder->bit_rate = bits_per_second;
  encoder->time_base = (AVRational){1, hertz};
  encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER | AV_CODEC_FLAG_BITEXACT;
  av.av_channel_layout_default(&encoder->ch_layout, 1);
  return av.avcodec_open2(encoder, codec, NULL);
}

static int open_frame(struct cav_writer *writer) {
  writer->frame = av.av_frame_alloc();
  writer->packet = av.av_packet_alloc();
  if (writer->frame == NULL || writer->packet == NULL) return AVERROR(ENOMEM);
  AVFrame *frame = writer->frame;
  frame->nb_samples = writer->encoder->frame_size;
  frame->format = AV_SAMPLE_FMT_FLTP;
  frame->sample_rate = writer->encoder->sample_rate;
  int state = av.av_channel_layout_copy(&frame->ch_layout, &writer->encoder->ch_layout);
  return state < 0 ? state : av.av_frame_get_buffer(frame, 0);
}

static int open_writer(struct cav_writer *writer, const char *path, int hertz, int bits_per_second) {
  int state = open_encoder(writer, hertz, bits_per_second);
  if (state >= 0) state = open_frame(writer);
  if (state >= 0) state = cav_create(&writer->file, path);
  if (state < 0) return state;
  AVStream *stream = av.avformat_new_stream(writer->file, NULL);
  if (stream == NULL) return AVERROR(ENOMEM);
  stream->time_base = writer->encoder->time_base;
  state = av.avcodec_parameters_from_context(stream->codecpar, writer->encoder);
  /* Counted in samples, the end is exact when the sound is copied. */
  return state < 0 ? state : cav_begin(writer->file, hertz, 0);
}

int cav_writer_open(struct cav_writer **result, const char *path, int hertz, int bits_per_second) {
  const int loaded = cav_load();
  if (loaded < 0) return loaded;
  struct cav_writer *writer = av.av_mallocz(sizeof *writer);
  if (writer == NULL) return AVERROR(ENOMEM);
  const int state = open_writer(writer, path, hertz, bits_per_second);
  if (state < 0) {
    cav_writer_discard(writer);
    return state;
  }
  *result = writer;
  return 0;
}

/* Hands the encoder a frame, or the end with NULL, and the file what comes of it. */
static int encode(struct cav_writer *writer, const AVFrame *frame) {
  int state = av.avcodec_send_frame(writer->encoder, frame);
  while (state >= 0) {
    state = av.avcodec_receive_packet(writer->encoder, writer->packet);
    if (state == AVERROR(EAGAIN) || state == AVERROR_EOF) return 0;
    if (state < 0) break;
    writer->packet->stream_index = 0;
    av.av_packet_rescale_ts(writer->packet, writer->encoder->time_base, writer->file->streams[0]->time_base);
    state = av.av_interleaved_write_frame(writer->file, writer->packet);
    if (state >= 0 && writer->file->pb->error < 0) state = writer->file->pb->error;
  }
  return state;
}

static int flush(struct cav_writer *writer) {
  if (writer->filled == 0) return 0;
  writer->frame->nb_samples = writer->filled;
  writer->frame->pts = writer->position;
  writer->position += writer->filled;
  writer->filled = 0;
  return encode(writer, writer->frame);
}

int cav_writer_write(struct cav_writer *writer, const float *samples, size_t count) {
  const int length = writer->encoder->frame_size;
  while (count > 0) {
    if (writer->filled == 0) {
      /* The encoder may keep what it was handed. */
      const int state = av.av_frame_make_writable(writer->frame);
      if (state < 0) return state;
    }
    const size_t room = (size_t)(length - writer->filled);
    const size_t part = count < room ? count : room;
    memcpy((float *)writer->frame->data[0] + writer->filled, samples, part * sizeof(float));
    samples += part;
    count -= part;
    writer->filled += (int)part;
    if (writer->filled == length) {
      const int state = flush(writer);
      if (state < 0) return state;
    }
  }
  return 0;
}

int cav_writer_close(struct cav_writer *writer) {
  int state = flush(writer);
  if (state >= 0) state = encode(writer, NULL);
  if (state >= 0) state = cav_end(writer->file);
  cav_writer_discard(writer);
  return state;
}
