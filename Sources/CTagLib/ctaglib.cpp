#include "ctaglib.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/flacfile.h>
#include <taglib/flacpicture.h>
#include <taglib/id3v2framefactory.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/tbytevectorstream.h>
#include <taglib/textidentificationframe.h>
#include <taglib/unsynchronizedlyricsframe.h>
#include <taglib/urllinkframe.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

using namespace TagLib;

namespace {

String text(const char *value) { return String(value, String::UTF8); }

ID3v2::TextIdentificationFrame *textFrame(const char *id, const String &value) {
  // ID3v2.3 knows no UTF-8.
  auto *frame = new ID3v2::TextIdentificationFrame(id, String::UTF16);
  frame->setText(value);
  return frame;
}

void addFrame(ID3v2::Tag *tag, const char *id, const char *value) {
  if (value != nullptr) tag->addFrame(textFrame(id, text(value)));
}

ByteVector elementID(size_t index) {
  char name[16];
  std::snprintf(name, sizeof name, "ch%03zu", index + 1);
  return ByteVector(name, static_cast<unsigned int>(std::strlen(name)));
}

ByteVector copyIn(const uint8_t *bytes, size_t count) {
  return ByteVector(reinterpret_cast<const char *>(bytes), static_cast<unsigned int>(count));
}

/* The front cover as FLAC and Ogg files hold it; the caller owns it. Sides are left out, as readers find them in the
 * picture itself. */
FLAC::Picture *picture(const ctaglib_tags *tags) {
  auto *picture = new FLAC::Picture;
  picture->setType(FLAC::Picture::FrontCover);
  picture->setMimeType("image/jpeg");
  picture->setData(copyIn(tags->picture, tags->picture_size));
  return picture;
}

void writeID3(ID3v2::Tag *tag, const ctaglib_tags *tags, const ctaglib_chapter *chapters, size_t count) {
  addFrame(tag, "TIT2", tags->title);
  addFrame(tag, "TALB", tags->album);
  addFrame(tag, "TPE1", tags->artist);
  addFrame(tag, "TCON", tags->genre);
  addFrame(tag, "TLAN", tags->language);
  addFrame(tag, "TDRC", tags->date);
  if (tags->track > 0) {
    char position[24];
    std::snprintf(position, sizeof position, "%u/%u", tags->track, tags->tracks);
    addFrame(tag, "TRCK", position);
  }
  if (tags->lyrics != nullptr) {
    auto *frame = new ID3v2::UnsynchronizedLyricsFrame(String::UTF16);
    frame->setLanguage(tags->language);
    frame->setText(text(tags->lyrics));
    tag->addFrame(frame);
  }
  if (tags->picture_size > 0) {
    auto *frame = new ID3v2::AttachedPictureFrame;
    frame->setType(ID3v2::AttachedPictureFrame::FrontCover);
    frame->setMimeType("image/jpeg");
    frame->setPicture(copyIn(tags->picture, tags->picture_size));
    tag->addFrame(frame);
  }
  if (count == 0) return;
  ByteVectorList children;
  for (size_t index = 0; index < count; index++) children.append(elementID(index));
  auto *contents = new ID3v2::TableOfContentsFrame(ByteVector("toc", 3), children);
  contents->setIsTopLevel(true);
  contents->setIsOrdered(true);
  tag->addFrame(contents);
  for (size_t index = 0; index < count; index++) {
    const unsigned int unused = 0xFFFFFFFF;
    ID3v2::FrameList embedded;
    embedded.append(textFrame("TIT2", text(chapters[index].title)));
    if (chapters[index].url != nullptr) {
      auto *link = new ID3v2::UserUrlLinkFrame(String::Latin1);
      link->setDescription("chapter url");
      link->setUrl(text(chapters[index].url));
      embedded.append(link);
    }
    tag->addFrame(new ID3v2::ChapterFrame(elementID(index), chapters[index].start_ms, chapters[index].end_ms, unused,
                                          unused, embedded));
  }
}

void addField(Ogg::XiphComment *comment, const char *key, const char *value) {
  if (value != nullptr) comment->addField(key, text(value), true);
}

void writeXiph(Ogg::XiphComment *comment, const ctaglib_tags *tags, const ctaglib_chapter *chapters, size_t count) {
  addField(comment, "TITLE", tags->title);
  addField(comment, "ALBUM", tags->album);
  addField(comment, "ARTIST", tags->artist);
  addField(comment, "GENRE", tags->genre);
  addField(comment, "LANGUAGE", tags->language);
  addField(comment, "DATE", tags->date);
  addField(comment, "LYRICS", tags->lyrics);
  if (tags->track > 0) {
    addField(comment, "TRACKNUMBER", std::to_string(tags->track).c_str());
    addField(comment, "TRACKTOTAL", std::to_string(tags->tracks).c_str());
  }
  for (size_t index = 0; index < count; index++) {
    char key[32], time[32];
    const uint32_t start = chapters[index].start_ms;
    std::snprintf(time, sizeof time, "%02u:%02u:%02u.%03u", start / 3600000, start / 60000 % 60, start / 1000 % 60,
                  start % 1000);
    std::snprintf(key, sizeof key, "CHAPTER%03zu", index + 1);
    addField(comment, key, time);
    std::snprintf(key, sizeof key, "CHAPTER%03zuNAME", index + 1);
    addField(comment, key, chapters[index].title);
    std::snprintf(key, sizeof key, "CHAPTER%03zuURL", index + 1);
    addField(comment, key, chapters[index].url);
  }
}

int copyOut(ByteVectorStream &stream, uint8_t **result, size_t *count) {
  const ByteVector *data = stream.data();
  auto *copy = static_cast<uint8_t *>(std::malloc(data->size() == 0 ? 1 : data->size()));
  if (copy == nullptr) return -1;
  std::memcpy(copy, data->data(), data->size());
  *result = copy;
  *count = data->size();
  return 0;
}

void readID3(ID3v2::Tag *tag, ctaglib_found found, void *context) {
  for (auto *frame : tag->frameList()) {
    const std::string id(frame->frameID().data(), frame->frameID().size());
    if (auto *chapter = dynamic_cast<ID3v2::ChapterFrame *>(frame)) {
      const auto titles = chapter->embeddedFrameList("TIT2");
      const std::string title = titles.isEmpty() ? "" : titles.front()->toString().to8Bit(true);
      found(context, nullptr, title.c_str(), chapter->startTime());
    } else if (id[0] == 'T') {
      found(context, id.c_str(), frame->toString().to8Bit(true).c_str(), 0);
    }
  }
}

void readXiph(Ogg::XiphComment *comment, ctaglib_found found, void *context) {
  for (const auto &field : comment->fieldListMap()) {
    const std::string key = field.first.to8Bit(true);
    const std::string value = field.second.isEmpty() ? "" : field.second.front().to8Bit(true);
    unsigned int number, hours, minutes, seconds, milliseconds;
    char end;
    if (std::sscanf(key.c_str(), "CHAPTER%3u%c", &number, &end) == 1 &&
        std::sscanf(value.c_str(), "%2u:%2u:%2u.%3u", &hours, &minutes, &seconds, &milliseconds) == 4) {
      const auto names = comment->fieldListMap()[field.first + "NAME"];
      const std::string title = names.isEmpty() ? "" : names.front().to8Bit(true);
      found(context, nullptr, title.c_str(), ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
    } else if (key.compare(0, 7, "CHAPTER") != 0) {
      found(context, key.c_str(), value.c_str(), 0);
    }
  }
}

} // namespace

extern "C" int ctaglib_write(enum ctaglib_kind kind, const uint8_t *bytes, size_t count, const struct ctaglib_tags *tags,
                             const struct ctaglib_chapter *chapters, size_t chapter_count, uint8_t **result,
                             size_t *result_count) {
  try {
    ByteVectorStream stream(copyIn(bytes, count));
    switch (kind) {
    case CTAGLIB_MPEG: {
      MPEG::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid()) return -1;
      writeID3(file.ID3v2Tag(true), tags, chapters, chapter_count);
      if (!file.save(MPEG::File::ID3v2, File::StripOthers, ID3v2::v3, File::DoNotDuplicate)) return -1;
      break;
    }
    case CTAGLIB_FLAC: {
      FLAC::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid()) return -1;
      writeXiph(file.xiphComment(true), tags, chapters, chapter_count);
      if (tags->picture_size > 0) file.addPicture(picture(tags));
      if (!file.save()) return -1;
      break;
    }
    case CTAGLIB_VORBIS: {
      Ogg::Vorbis::File file(&stream, false);
      if (!file.isValid()) return -1;
      writeXiph(file.tag(), tags, chapters, chapter_count);
      if (tags->picture_size > 0) file.tag()->addPicture(picture(tags));
      if (!file.save()) return -1;
      break;
    }
    case CTAGLIB_OPUS: {
      Ogg::Opus::File file(&stream, false);
      if (!file.isValid()) return -1;
      writeXiph(file.tag(), tags, chapters, chapter_count);
      if (tags->picture_size > 0) file.tag()->addPicture(picture(tags));
      if (!file.save()) return -1;
      break;
    }
    }
    return copyOut(stream, result, result_count);
  } catch (...) {
    return -1;
  }
}

extern "C" int ctaglib_read(enum ctaglib_kind kind, const uint8_t *bytes, size_t count, ctaglib_found found,
                            void *context) {
  try {
    ByteVectorStream stream(copyIn(bytes, count));
    switch (kind) {
    case CTAGLIB_MPEG: {
      MPEG::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid() || !file.hasID3v2Tag()) return -1;
      readID3(file.ID3v2Tag(), found, context);
      return 0;
    }
    case CTAGLIB_FLAC: {
      FLAC::File file(&stream, ID3v2::FrameFactory::instance(), false);
      if (!file.isValid() || !file.hasXiphComment()) return -1;
      readXiph(file.xiphComment(), found, context);
      return 0;
    }
    case CTAGLIB_VORBIS: {
      Ogg::Vorbis::File file(&stream, false);
      if (!file.isValid()) return -1;
      readXiph(file.tag(), found, context);
      return 0;
    }
    case CTAGLIB_OPUS: {
      Ogg::Opus::File file(&stream, false);
      if (!file.isValid()) return -1;
      readXiph(file.tag(), found, context);
      return 0;
    }
    }
    return -1;
  } catch (...) {
    return -1;
  }
}

extern "C" void ctaglib_free(uint8_t *bytes) { std::free(bytes); }
