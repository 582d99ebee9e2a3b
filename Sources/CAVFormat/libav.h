#ifndef ANHOEREN_CAVFORMAT_LIBAV_H
#define ANHOEREN_CAVFORMAT_LIBAV_H

#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/avstring.h>
#include <libavutil/channel_layout.h>
#include <libavutil/dict.h>
#include <libavutil/mathematics.h>
#include <libavutil/mem.h>

/* libavformat brings eighty libraries with it. Only who makes or opens an M4B waits until they are loaded, not every
 * start of the program: its functions are looked up by name when the first is needed. */
#define LIBAV_FUNCTIONS(_) \
  _(av_asprintf) _(av_channel_layout_copy) _(av_channel_layout_default) _(av_dict_free) _(av_dict_get) _(av_dict_set) \
  _(av_dict_set_int) _(av_dynarray_add) _(av_find_best_stream) _(av_find_input_format) _(av_frame_alloc) \
  _(av_frame_free) _(av_frame_get_buffer) _(av_frame_make_writable) _(av_free) _(av_freep) \
  _(av_interleaved_write_frame) _(av_log_set_level) _(av_malloc) _(av_mallocz) _(av_new_packet) _(av_packet_alloc) \
  _(av_packet_free) _(av_packet_rescale_ts) _(av_packet_unref) _(av_read_frame) _(av_rescale_q) _(av_rescale_q_rnd) \
  _(av_rescale_rnd) _(av_strerror) _(av_write_trailer) _(avcodec_alloc_context3) \
  _(avcodec_find_decoder_by_name) _(avcodec_find_encoder_by_name) _(avcodec_free_context) _(avcodec_open2) \
  _(avcodec_parameters_copy) _(avcodec_parameters_from_context) _(avcodec_parameters_to_context) \
  _(avcodec_receive_frame) _(avcodec_receive_packet) _(avcodec_send_frame) _(avcodec_send_packet) \
  _(avformat_alloc_context) _(avformat_alloc_output_context2) _(avformat_close_input) _(avformat_find_stream_info) \
  _(avformat_free_context) _(avformat_new_stream) _(avformat_open_input) _(avformat_write_header) \
  _(avio_alloc_context) _(avio_closep) _(avio_context_free) _(avio_open)

/* The functions under their own names: av.av_free is av_free. */
struct libav {
#define LIBAV_FIELD(name) __typeof__(name) *name;
  LIBAV_FUNCTIONS(LIBAV_FIELD)
#undef LIBAV_FIELD
};
extern struct libav av;

/* Why `cav_load` could not fill `av`; empty where it could. */
const char *libav_fault(void);

#endif
