import FoundationEssentials

extension AudioReaders {
  /// What VLC finds: length and chapters, asked of libvlc as soon as it plays.
  public static func playedByVLC(_ path: String) async throws -> Finding {
    let script = """
      import ctypes, json, sys, threading
      vlc = ctypes.CDLL("libvlc.so.5")
      class Chapter(ctypes.Structure):
        _fields_ = [("start", ctypes.c_int64), ("length", ctypes.c_int64), ("name", ctypes.c_char_p)]
      pointer = ctypes.c_void_p
      for name in ("new", "media_new_path", "media_player_new_from_media", "media_player_event_manager"):
        getattr(vlc, "libvlc_" + name).restype = pointer
      vlc.libvlc_media_player_get_length.restype = ctypes.c_int64
      options = [b"--quiet", b"--aout=dummy", b"--vout=dummy", b"--no-video", b"--no-xlib"]
      core = pointer(vlc.libvlc_new(len(options), (ctypes.c_char_p * len(options))(*options)))
      media = pointer(vlc.libvlc_media_new_path(core, sys.argv[1].encode()))
      player = pointer(vlc.libvlc_media_player_new_from_media(media))
      moved = threading.Event()
      Callback = ctypes.CFUNCTYPE(None, pointer, pointer)
      callback = Callback(lambda event, data: moved.set())
      events = pointer(vlc.libvlc_media_player_event_manager(player))
      for kind in (0x10B, 0x109, 0x10A):  # the time has changed, the end, a fault
        vlc.libvlc_event_attach(events, kind, callback, None)
      vlc.libvlc_media_player_play(player)
      moved.wait()
      found = ctypes.POINTER(ctypes.POINTER(Chapter))()
      count = vlc.libvlc_media_player_get_full_chapter_descriptions(player, -1, ctypes.byref(found))
      chapters = [{"start": found[i].contents.start, "title": found[i].contents.name.decode()} for i in range(count)]
      print(json.dumps({"seconds": vlc.libvlc_media_player_get_length(player) / 1000, "tags": {}, "chapters": chapters}))
      vlc.libvlc_media_player_stop(player)
      """
    let result = try await Program.run("/usr/bin/python3", ["-c", script, path])
    guard result.status == 0 else { throw ReaderFault(description: result.errors) }
    return try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
  }
}
