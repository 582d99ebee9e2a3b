import EditionModel
import Parallel
import Scripting
import Speech
import VoiceProfiles

/// Makes the recording of the short edition: speaks what may be said, chooses by the lengths, and joins it anew.
struct BulletinDesk: Sendable {
  /// A script that is spoken, and how it is read.
  private struct Text: Sendable {
    let script: Script
    let texts: [[EngineText]]
    let turn: Int
  }

  private let plan: EditionPlan
  private let studio: Studio
  private let minutes: Int
  private let jobs: Int
  private let ranks: [Int]
  private let greeting: Text
  private let farewell: Text
  /// As much of each article as may be needed.
  private let candidates: [BulletinCandidate]
  private let articles: [Text]

  /// A desk that knows what may be said and how it is read.
  ///
  /// - Throws: as `Studio.engineTexts`.
  init(plan: EditionPlan, studio: Studio, minutes: Int, jobs: Int) async throws {
    func text(_ script: Script, turn: Int = 0) async throws -> Text {
      Text(script: script, texts: try await studio.engineTexts(of: script), turn: turn)
    }
    self.plan = plan
    self.studio = studio
    self.minutes = minutes
    self.jobs = jobs
    let opening = plan.opening
    greeting = try await text(
      studio.writer.bulletinGreeting(
        BulletinFrame(newspaper: opening.newspaper, date: opening.date, notice: opening.notice)))
    farewell = try await text(studio.writer.bulletinFarewell())
    ranks = BulletinSelection.ranks(of: plan.entries.map { ($0.article.priority, $0.place) })
    candidates = BulletinSelection.needed(
      of: plan.entries.map { BulletinCandidate(studio.writer.bulletinScript(for: $0.article)) },
      ranks: ranks, seconds: minutes * 60, speed: studio.voice.profile.settings.charactersPerSecond)
    var articles: [Text] = []
    for (entry, candidate) in zip(plan.entries, candidates) {
      articles.append(try await text(candidate.script, turn: entry.number))
    }
    self.articles = articles
  }

  /// Everything that decides the bulletin.
  func ingredients(encodings: [AudioEncoding]) -> TrackIngredients {
    TrackIngredients(
      encodings: encodings, loudness: studio.voice.profile.loudness,
      parts: ([greeting, farewell] + articles).map {
        studio.ingredients(of: $0.script, texts: $0.texts, turn: $0.turn)
      },
      bulletin: BulletinIngredients(
        minutes: minutes, ids: plan.entries.map(\.id), urls: plan.entries.map(\.article.url), ranks: ranks,
        steps: candidates.map { $0.steps.map(\.utterances.count) }, pause: studio.writer.bulletinPause,
        end: studio.writer.bulletinEnd))
  }

  /// Speaks and joins the bulletin.
  ///
  /// - Returns: the recording, `nil` where not even one headline fits, and what an editor should know.
  /// - Throws: as `Studio.record`.
  func record() async throws -> (BulletinRecording?, Warning?) {
    let writer = studio.writer
    let first = try await spoken(greeting)
    let last = try await spoken(farewell)
    let bodies = try await spokenArticles()
    let (greeting, farewell) = (
      first.takes(of: greeting.script).compactMap(\.self), last.takes(of: farewell.script).compactMap(\.self)
    )
    let parts = zip(candidates, bodies).map { BulletinPart($0, spoken: $1) }
    let pause = writer.bulletinPause
    let rate = studio.rate
    let end = SpokenScript(joining: farewell, rate: rate, pauseAfter: writer.bulletinEnd).timeline.length
    let frame =
      BulletinPart.seconds(of: greeting, before: pause, at: rate)
      + end.roundedUpToSecond(at: rate).value / rate.hertz
    let choice = BulletinPlanner(seconds: minutes * 60 - frame).choice(
      of: zip(parts, ranks).map { $0.item(rank: $1, before: pause, at: rate) })
    guard choice.steps.contains(where: { $0 > 0 }) else {
      return (
        nil,
        Warning(source: "bulletin", message: "There is none: not even one headline fits into \(minutes) min.")
      )
    }
    let warning = BulletinRecording.warning(
      minutes: minutes, free: choice.free, isEverything: choice.isEverything)
    let recording = joined(
      greeting, zip(parts, choice.steps).map { $0.steps.prefix($1) }, farewell,
      isWhole: ([first, last] + bodies).allSatisfy(\.leftOut.isEmpty))
    return (recording, warning)
  }

  private func spoken(_ text: Text) async throws -> SpokenScript {
    try await studio.record(text.script, texts: text.texts, turn: text.turn)
  }

  private func spokenArticles() async throws -> [SpokenScript] {
    let studio = studio
    return try await articles.parallelMap(width: jobs) {
      try await studio.record($0.script, texts: $0.texts, turn: $0.turn)
    }
  }

  /// The recording of all that was chosen, one chapter an article.
  private func joined(
    _ greeting: [Take], _ chosen: [ArraySlice<[Take]>], _ farewell: [Take], isWhole: Bool
  ) -> BulletinRecording {
    let pause = studio.writer.bulletinPause
    var tape = greeting
    var block = (greeting.last?.utterance.block ?? 0) + 1
    /// Appends `takes` behind what is there, as a chapter of their own.
    func append(_ takes: [Take]) {
      for (index, take) in takes.enumerated() {
        tape.append(
          take.placed(
            block: block + take.utterance.block,
            pauseBefore: index == 0 ? pause : take.utterance.pauseBefore, chapter: take.utterance.chapter))
      }
      block += (takes.last?.utterance.block ?? 0) + 1
    }
    let spokenOf = zip(plan.entries, chosen).filter { !$0.1.isEmpty }
    for (_, steps) in spokenOf { append(steps.flatMap(\.self)) }
    append(farewell)
    let spoken = SpokenScript(joining: tape, rate: studio.rate, pauseAfter: studio.writer.bulletinEnd)
    let chapters = spoken.timeline.chapters
    let urls = [nil] + spokenOf.map(\.0.article.url) + [nil]
    let items = zip(spokenOf, chapters.dropFirst()).map { part, chapter in
      Bulletin.Item(id: part.0.id, start: chapter.start, sentences: part.1.reduce(0) { $0 + $1.count })
    }
    let heard = Set(items.map(\.id))
    return BulletinRecording(
      spoken: spoken.naming(
        zip(chapters, urls).map { chapter, url in
          Chapter(title: ChapterTitle.fitting(chapter.title), start: chapter.start, url: url)
        }), items: items, leftOut: plan.entries.map(\.id).filter { !heard.contains($0) },
      isWhole: isWhole)
  }
}
