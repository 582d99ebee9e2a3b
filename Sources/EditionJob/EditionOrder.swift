public import EditionModel

/// What somebody asked to be published.
public struct EditionOrder: Hashable, Sendable, Codable {
  /// Files and folders to read; `-` is standard input.
  public let sources: [String]
  /// The edition's date; the newest among the articles where none is given.
  public let date: CalendarDate?
  /// The newspaper's name.
  public let newspaper: String?
  /// The folder of the published editions.
  public let output: String
  /// The voice profile's name.
  public let voice: String
  /// The audio formats, the first one for playlists.
  public let formats: [AudioFormat]
  /// How many cores are kept busy; `nil` for all of them.
  public let jobs: Int?
  /// Where the folder of editions is found on the web; no feed is written without it.
  public let baseURL: String?
  /// How many editions the podcast feed holds.
  public let feedItems: Int
  /// Whether each Ressort is published as a file of its own, too.
  public let perRessort: Bool
  /// How long the short edition is to be, in minutes (1...60); `nil` for none.
  public let bulletinMinutes: Int?
  /// Whether the pages' pointers to other articles are read at the end.
  public let teasers: Bool
  /// The sounds between the texts.
  public let jingles: Jingles

  /// Whether each Ressort that has files of its own has a podcast feed, too.
  public var feedPerRessort = false
  /// The picture that somebody made as the cover of every edition, as a path; one is drawn where it is `nil`.
  public var cover: String?
  /// How the formats are encoded, where not as usual.
  public var sound = SoundSettings.standard
  /// The Ressorts in the order in which they are read; others follow as they usually do in a newspaper.
  public var ressortOrder: [String] = []
  /// Ressorts that are called otherwise than on the page.
  public var ressortTitles: [String: String] = [:]
  /// Other voice profiles for parts of the edition.
  public var parts = VoiceParts.none
  /// What is too long to be an article.
  public var limits = ArticleLimits.standard
  /// Which editions are kept after a publication.
  public var retention = Retention.everything
  /// What is run after a publication.
  public var publishedHook: Hook?
  /// What is run after a run that failed.
  public var failedHook: Hook?
  /// The path of the file with the run's figures for Prometheus.
  public var metricsFile: String?

  /// The folder of what is kept from run to run; `nil` for none.
  public var cacheFolder: String?
  /// How much of it is kept, in bytes.
  public var cacheBytes = 2_000_000_000

  /// Whether the edition is made also where nothing is new.
  public var isForced = false

  /// An order for one edition.
  public init(
    sources: [String], date: CalendarDate?, newspaper: String?, output: String, voice: String,
    formats: [AudioFormat], jobs: Int?, baseURL: String? = nil, feedItems: Int = 30,
    perRessort: Bool = false, bulletinMinutes: Int? = nil, teasers: Bool = false, jingles: Jingles = .none
  ) {
    self.sources = sources
    self.date = date
    self.newspaper = newspaper
    self.output = output
    self.voice = voice
    self.formats = formats
    self.jobs = jobs
    self.baseURL = baseURL
    self.feedItems = feedItems
    self.perRessort = perRessort
    self.bulletinMinutes = bulletinMinutes
    self.teasers = teasers
    self.jingles = jingles
  }
}
