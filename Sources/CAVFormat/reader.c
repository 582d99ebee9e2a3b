#include "cavformat.h"

#include <string.h>

#include "libav.h"

/* The samples that the encoder puts in front of the sound: one frame of AAC. */
enum { delay = 1024 };

struct cav_reader {
  AVFormatContext *file;
  AVIOContext *io;
  AVCodecContext *decoder;
  AVFrame *frame;
  AVPacket *packet;
  cav_read read;
  cav_seek seek;
  void *context;
  int stream;
  int used;
  int skipped;
  int64_t left;
  int is_drained;
};

static int read_bytes(void *opaque, uint8_t *bytes, int count) {
  const struct cav_reader *reader = opaque;
  const int read = reader->read(reader->context, bytes, count);
  return read == 0 ? AVERROR_EOF : read < 0 ? AVERROR(EIO) : read;
}

static int64_t seek_bytes(void *opaque, int64_t offset, int whence) {
  const struct cav_reader *reader = opaque;
  _Static_assert(CAV_SIZE == AVSEEK_SIZE, "the caller's word for the size is libavformat's");
  return reader->seek(reader->context, offset, whence & ~AVSEEK_FORCE);
}

void cav_reader_close(struct cav_reader *reader) {
  if (reader == NULL) return;
  av.avcodec_free_context(&reader->decoder);
  av.avformat_close_input(&reader->file);
  if (reader->io != NULL) av.av_freep(&reader->io->buffer);
  av.avio_context_free(&reader->io);
  av.av_frame_free(&reader->frame);
  av.av_packet_free(&reader->packet);
  av.av_free(reader);
}

static int open_file(struct cav_reader *reader) {
  enum { size = 1 << 16 };
  uint8_t *buffer = av.av_malloc(size);
  if (buffer == NULL) return AVERROR(ENOMEM);
  reader->io = av.avio_alloc_context(buffer, size, 0, reader, read_bytes, NULL, seek_bytes);
  if (reader->io == NULL) {
    av.av_free(buffer);
    return AVERROR(ENOMEM);
  }
  reader->file = av.avformat_alloc_context();
  if (reader->file == NULL) return AVERROR(ENOMEM);
  reader->file->pb = reader->io;
  const AVInputFormat *format = av.av_find_input_format("mp4");
  if (format == NULL) return AVERROR_DEMUXER_NOT_FOUND;
  /* The edit list says in milliseconds where sound begins and ends, the stream in samples. */
  AVDictionary *options = NULL;
  av.av_dict_set(&options, "ignore_editlist", "1", 0);
  int state = av.avformat_open_input(&reader->file, NULL, format, &options);
  av.av_dict_free(&options);
  if (state < 0) return state;
  state = av.avformat_find_stream_info(reader->file, NULL);
  if (state < 0) return state;
  reader->stream = av.av_find_best_stream(reader->file, AVMEDIA_TYPE_AUDIO, -1, -1, NULL, 0);
  return reader->stream < 0 ? reader->stream : 0;
}

static int open_decoder(struct cav_reader *reader) {
  const AVCodecParameters *parameters = reader->file->streams[reader->stream]->codecpar;
  if (parameters->codec_id != AV_CODEC_ID_AAC) return AVERROR_DECODER_NOT_FOUND;
  const AVCodec *codec = av.avcodec_find_decoder_by_name("aac");
  if (codec == NULL) return AVERROR_DECODER_NOT_FOUND;
  reader->decoder = av.avcodec_alloc_context3(codec);
  reader->frame = av.av_frame_alloc();
  reader->packet = av.av_packet_alloc();
  if (reader->decoder == NULL || reader->frame == NULL || reader->packet == NULL) return AVERROR(ENOMEM);
  int state = av.avcodec_parameters_to_context(reader->decoder, parameters);
  if (state < 0) return state;
  reader->skipped = 0;
  reader->left = cav_reader_length(reader);
  reader->decoder->pkt_timebase = reader->file->streams[reader->stream]->time_base;
  return av.avcodec_open2(reader->decoder, codec, NULL);
}

int cav_reader_open(struct cav_reader **result, cav_read read, cav_seek seek, void *context) {
  const int loaded = cav_load();
  if (loaded < 0) return loaded;
  struct cav_reader *reader = av.av_mallocz(sizeof *reader);
  if (reader == NULL) return AVERROR(ENOMEM);
  reader->read = read;
  reader->seek = seek;
  reader->context = context;
  int state = open_file(reader);
  if (state >= 0) state = open_decoder(reader);
  if (state < 0) {
    cav_reader_close(reader);
    return state;
  }
  *result = reader;
  return 0;
}

int cav_reader_hertz(const struct cav_reader *reader) { return reader->decoder->sample_rate; }

int cav_reader_channels(const struct cav_reader *reader) { return reader->decoder->ch_layout.nb_channels; }

int64_t cav_reader_length(const struct cav_reader *reader) {
  const AVStream *stream = reader->file->streams[reader->stream];
  const int64_t length =
      av.av_rescale_q(stream->duration, stream->time_base, (AVRational){1, stream->codecpar->sample_rate});
  return length > delay ? length - delay : 0;
}

/* Decodes the next frame that holds samples; 0 at the end. */
static int next_frame(struct cav_reader *reader) {
  for (;;) {
    int state = av.avcodec_receive_frame(reader->decoder, reader->frame);
    reader->used = 0;
    if (state >= 0 && reader->frame->nb_samples > 0) {
      return reader->frame->format == AV_SAMPLE_FMT_FLTP ? 1 : AVERROR_INVALIDDATA;
    }
    if (state == AVERROR_EOF) return 0;
    if (state < 0 && state != AVERROR(EAGAIN)) return state;
    if (reader->is_drained) return 0;
    state = av.av_read_frame(reader->file, reader->packet);
    if (state == AVERROR_EOF) {
      reader->is_drained = 1;
      state = av.avcodec_send_packet(reader->decoder, NULL);
    } else if (state >= 0 && reader->packet->stream_index == reader->stream) {
      state = av.avcodec_send_packet(reader->decoder, reader->packet);
    }
    av.av_packet_unref(reader->packet);
    if (state < 0) return state;
  }
}

int64_t cav_reader_read(struct cav_reader *reader, float *samples, size_t count) {
  size_t done = 0;
  if (reader->left < (int64_t)count) count = (size_t)reader->left;
  while (done < count) {
    if (reader->used >= reader->frame->nb_samples) {
      const int state = next_frame(reader);
      if (state < 0) return state;
      if (state == 0) break;
    }
    if (reader->skipped < delay) {
      const int part = FFMIN(delay - reader->skipped, reader->frame->nb_samples - reader->used);
      reader->skipped += part;
      reader->used += part;
      continue;
    }
    const size_t left = (size_t)(reader->frame->nb_samples - reader->used);
    const size_t part = count - done < left ? count - done : left;
    memcpy(samples + done, (const float *)reader->frame->data[0] + reader->used, part * sizeof(float));
    reader->used += (int)part;
    done += part;
  }
  reader->left -= (int64_t)done;
  return (int64_t)done;
}

void cav_reader_tags(const struct cav_reader *reader, cav_found found, void *context) {
  const AVDictionaryEntry *entry = NULL;
  while ((entry = av.av_dict_get(reader->file->metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) != NULL) {
    found(context, entry->key, entry->value, 0);
  }
  for (unsigned int index = 0; index < reader->file->nb_chapters; index++) {
    const AVChapter *chapter = reader->file->chapters[index];
    const AVDictionaryEntry *title = av.av_dict_get(chapter->metadata, "title", NULL, 0);
    const int64_t start =
        av.av_rescale_q_rnd(chapter->start, chapter->time_base, (AVRational){1, 1000}, AV_ROUND_DOWN | AV_ROUND_PASS_MINMAX);
    found(context, NULL, title == NULL ? "" : title->value, start);
  }
}
