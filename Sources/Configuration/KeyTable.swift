import EditionModel

extension ConfigurationKey {
  /// Every key, in the order of a new file. A key that is not here is a fault; one that is here has an effect.
  public static let all: [ConfigurationKey] = top + ressorts + voices + sound + contents + keeping + running

  private static let top = [
    ConfigurationKey(
      "newspaper", .text, example: .text("Meine Zeitung"), isSetAtFirst: true,
      "The newspaper's name, as it is read out and shown."),
    ConfigurationKey(
      "base_url", .url, example: .text("https://audio.example.org/"),
      "Where the folder of the editions is found on the web; the podcast feed is written with it."),
    ConfigurationKey(
      "language", .word(["de"]), standard: .text("de"),
      "The language of the pages; this program reads German."),
    ConfigurationKey(
      "sources", .sources, example: .list(["Seiten"]), isSetAtFirst: true,
      "What is read: files, folders, and patterns such as \"Seiten/*/*.txt\" (*, ? and [ ] as in a shell).",
      "Relative paths, here and below, begin at the folder of this file."),
    ConfigurationKey(
      "output", .path, standard: .text("Output"), isSetAtFirst: true, "The folder of the published editions."),
    ConfigurationKey(
      "cover", .file, example: .text("titelbild.jpg"),
      "The picture of every edition: a JPEG or PNG of 1400 to 3000 pixels a side. One is drawn where none is named."
    ),
    ConfigurationKey(
      "jobs", .number(1...256), example: .number(2),
      "How many cores are kept busy; all of them where nothing is said."),
  ]

  private static let ressorts = [
    ConfigurationKey(
      "ressorts.order", .names, example: .list(["Politik", "Sachsen", "Sport"]),
      "The Ressorts in the order in which they are read; others follow in the usual order of a newspaper."),
    ConfigurationKey(
      "ressorts.titles", .texts, example: .texts(["Lokales": "Aus der Stadt"]),
      "Ressorts that are called otherwise in the edition than on the page."),
  ]

  private static let voices = [
    ConfigurationKey(
      "voices.standard", .voice, standard: .text("nachrichten"),
      "The voice profile that reads; `anhoeren voices` lists them. It also sets pauses and loudness."),
    ConfigurationKey(
      "voices.ressorts", .voices(nil), example: .texts(["Sport": "nachrichtensprecherin"]),
      "Ressorts, by their names in the edition, that another profile reads."),
    ConfigurationKey(
      "voices.roles", .voices(Role.allCases.map(\.rawValue)),
      example: .texts(["quote": "nachrichtensprecherin"]),
      "Parts of every article that another profile reads; they go before the Ressorts.",
      "The parts: \(Role.allCases.map(\.rawValue).joined(separator: ", "))."),
  ]

  private static let sound = [
    ConfigurationKey(
      "sound.formats", .words(AudioFormat.names), standard: .list(["mp3"]),
      "The formats of the audio files, the first one for playlists and feed:",
      "\(AudioFormat.names.joined(separator: ", "))."),
    ConfigurationKey(
      "sound.bitrates", .numbers(AudioFormat.names(where: { $0.standardBitRate != nil }), 12...320),
      example: .numbers(["mp3": 96, "opus": 32]),
      "The bit rates of formats, in kbit/s; \(usual { $0.standardBitRate }) where nothing is said."),
    ConfigurationKey(
      "sound.sample_rates", .numbers(AudioFormat.names(where: { !$0.sampleRates.isEmpty }), 22_050...48_000),
      example: .numbers(["mp3": 44_100, "opus": 48_000]),
      "The sample rates of formats, in hertz; \(usual { $0.sampleRates.first }) where nothing is said.",
      "mp3, m4b: 22050 or 44100; opus: 24000 or 48000. The others have that of the voices."),
  ]

  private static func usual(_ setting: (AudioFormat) -> Int?) -> String {
    AudioFormat.allCases.compactMap { format in setting(format).map { "\(format.rawValue) \($0)" } }
      .joined(separator: ", ")
  }

  private static let contents = [
    ConfigurationKey(
      "contents.bulletin_minutes", .number(1...60), example: .number(5),
      "Makes a short edition of this many minutes beside the whole one."),
    ConfigurationKey(
      "contents.teasers", .flag, standard: .flag(false),
      "Whether the pages' pointers to other articles are read at the end."),
    ConfigurationKey(
      "contents.per_ressort", .flag, standard: .flag(false),
      "Whether each Ressort is published as a file of its own, too."),
    ConfigurationKey(
      "jingles.opening", .file, example: .text("toene/auftakt.wav"), "The sound before the greeting."),
    ConfigurationKey(
      "jingles.between", .file, example: .text("toene/ressort.wav"),
      "The sound after the last article of a Ressort that another one follows."),
    ConfigurationKey(
      "jingles.end", .file, example: .text("toene/gong.wav"), "The sound after every other article."),
    ConfigurationKey(
      "feed.items", .number(1...1000), standard: .number(30), "How many editions the podcast feed holds."),
    ConfigurationKey(
      "feed.per_ressort", .flag, standard: .flag(false),
      "Whether each Ressort has a podcast feed of its own, feed-RESSORT.xml; it needs contents.per_ressort."),
    ConfigurationKey(
      "limits.longest_article", .number(1000...1_000_000), standard: .number(120_000),
      "The most an article may hold, in bytes of its text; 120000 are two hours. A longer one is left out."),
    ConfigurationKey(
      "limits.longest_word", .number(50...10_000), standard: .number(300),
      "The longest word, in letters; a paragraph with a longer one is data and left out."),
  ]

  private static let keeping = [
    ConfigurationKey(
      "retention.days", .number(1...36_500), example: .number(90),
      "After a publication, editions that are more than this many days older than the newest one are removed."
    ),
    ConfigurationKey(
      "retention.editions", .number(1...10_000), example: .number(60),
      "At most this many editions are kept. Without either key all are; the newest one always is."),
  ]

  private static let running = [
    ConfigurationKey(
      "cache.enabled", .flag, standard: .flag(true),
      "Whether finished tracks are kept, so that the next run only makes what has changed."),
    ConfigurationKey(
      "cache.folder", .path, example: .text("/var/cache/anhoeren"),
      "Where they are kept. Without it: the service's own folder in a systemd unit, else ~/.cache/anhoeren.",
      "It may be emptied at any time, and is best kept away from `output`, which is for listeners."),
    ConfigurationKey(
      "cache.megabytes", .number(1...10_000_000), standard: .number(2000),
      "The most that is kept, in millions of bytes; what was not used for the longest time is removed first.",
      "An hour of MP3 takes about 30, with another format beside it 200."),
    ConfigurationKey(
      "hooks.published", .command,
      example: .list(["rsync", "-a", "--delete", "Output/", "web:/srv/audio/"]),
      "A program and its arguments, without a shell, after a publication; it runs in the folder of this file.",
      "It finds ANHOEREN_OUTPUT, ANHOEREN_EDITION, ANHOEREN_DATE, ANHOEREN_EXIT, ANHOEREN_REPORT (page) and",
      "ANHOEREN_REPORT_JSON in its environment. When it fails, the run ends with exit code 3."),
    ConfigurationKey(
      "hooks.failed", .command, example: .list(["/usr/local/bin/melden"]),
      "The same after a run that failed; ANHOEREN_MESSAGE says why."),
    ConfigurationKey(
      "hooks.seconds", .number(1...7200), standard: .number(300),
      "A hook that takes longer is killed, with all it started."),
    ConfigurationKey(
      "metrics.file", .fileInFolder,
      example: .text("/var/lib/prometheus/node-exporter/anhoeren.prom"),
      "A text file for the textfile collector of Prometheus' node_exporter, written anew by every run."),
  ]
}
