public import Configuration
public import EditionModel
import Glibc

extension EditionOrder {
  /// What `configuration` asks for.
  ///
  /// - Parameter date: the edition's date, where it is not to be that of the newest article.
  public init(_ configuration: Configuration, date: CalendarDate?) {
    self.init(
      sources: configuration.list("sources").flatMap(Self.paths), date: date,
      newspaper: configuration.text("newspaper"), output: configuration.text("output") ?? "Output",
      voice: configuration.text("voices.standard") ?? Product.standardVoice,
      formats: configuration.list("sound.formats").compactMap { AudioFormat(rawValue: $0) },
      jobs: configuration.number("jobs"), baseURL: configuration.text("base_url"),
      feedItems: configuration.number("feed.items") ?? 30,
      perRessort: configuration.flag("contents.per_ressort"),
      bulletinMinutes: configuration.number("contents.bulletin_minutes"),
      teasers: configuration.flag("contents.teasers"),
      jingles: Jingles(
        opening: configuration.text("jingles.opening"), between: configuration.text("jingles.between"),
        end: configuration.text("jingles.end")))
    feedPerRessort = configuration.flag("feed.per_ressort")
    cover = configuration.text("cover")
    sound = configuration.sound
    ressortOrder = configuration.list("ressorts.order")
    ressortTitles = configuration.texts("ressorts.titles")
    var roles: [Role: String] = [:]
    for (name, profile) in configuration.texts("voices.roles") {
      if let role = Role(rawValue: name) { roles[role] = profile }
    }
    parts = VoiceParts(ressorts: configuration.texts("voices.ressorts"), roles: roles)
    limits = ArticleLimits(
      longestText: configuration.number("limits.longest_article") ?? ArticleLimits.standard.longestText,
      longestWord: configuration.number("limits.longest_word") ?? ArticleLimits.standard.longestWord)
    retention = Retention(
      days: configuration.number("retention.days"), editions: configuration.number("retention.editions"))
    publishedHook = Self.hook("hooks.published", in: configuration)
    failedHook = Self.hook("hooks.failed", in: configuration)
    metricsFile = configuration.text("metrics.file")
    cacheFolder = CacheFolder.path(configuration)
    cacheBytes = CacheFolder.bytes(configuration)
  }

  private static func hook(_ path: String, in configuration: Configuration) -> Hook? {
    let command = configuration.list(path)
    guard !command.isEmpty else { return nil }
    let folder = configuration.file.flatMap { file in
      file.lastIndex(of: "/").map { String(file[...$0]) }
    }
    return Hook(
      command: command, folder: folder ?? ".", seconds: configuration.number("hooks.seconds") ?? 300)
  }

  /// The paths that a pattern means, in the order of their bytes; a name that is no pattern is left as it is, and so
  /// is a pattern that nothing fits: whoever reads it says so.
  static func paths(_ pattern: String) -> [String] {
    guard pattern.contains(where: { "*?[".contains($0) }), access(pattern, F_OK) != 0 else {
      return [pattern]
    }
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, 0, nil, &found) == 0, let names = found.gl_pathv else { return [pattern] }
    return (0..<Int(found.gl_pathc)).compactMap { names[$0].map { String(cString: $0) } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
