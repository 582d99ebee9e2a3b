import EditionModel
import Scripting
import Speech
import VoiceProfiles

/// Makes the recording of the short edition: speaks what may be said, chooses by the lengths, and joins it anew.
struct BulletinDesk: Sendable {
  let plan: EditionPlan
  let studio: Studio
  let minutes: Int
  let jobs: Int

  /// Speaks and joins the bulletin.
  ///
  /// - Returns: the recording, `nil` where not even one headline fits, and what an editor should know.
  /// - Throws: as `Studio.record`.
  func record() async throws -> (BulletinRecording?, Warning?) {
    let writer = studio.writer
    let greeting = try await takes(of: writer.bulletinGreeting(frame))
    let farewell = try await takes(of: writer.bulletinFarewell())
    let ranks = BulletinSelection.ranks(of: plan.entries.map { ($0.article.priority, $0.place) })
    let parts = try await self.parts(ranks: ranks)
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
    return (joined(greeting, zip(parts, choice.steps).map { $0.steps.prefix($1) }, farewell), warning)
  }

  private var frame: BulletinFrame {
    let opening = plan.opening
    return BulletinFrame(newspaper: opening.newspaper, date: opening.date, notice: opening.notice)
  }

  private func takes(of script: Script) async throws -> [Take] {
    try await studio.record(script).takes(of: script).compactMap(\.self)
  }

  /// Speaks as much of each article as may be needed.
  private func parts(ranks: [Int]) async throws -> [BulletinPart] {
    let studio = studio
    let candidates = BulletinSelection.needed(
      of: plan.entries.map { BulletinCandidate(studio.writer.bulletinScript(for: $0.article)) },
      ranks: ranks, seconds: minutes * 60, speed: studio.voice.profile.settings.charactersPerSecond)
    return try await Array(zip(plan.entries, candidates)).parallelMap(width: jobs) { entry, candidate in
      BulletinPart(
        candidate, spoken: try await studio.record(candidate.script, turn: entry.number))
    }
  }

  /// The recording of all that was chosen, one chapter an article.
  private func joined(
    _ greeting: [Take], _ chosen: [ArraySlice<[Take]>], _ farewell: [Take]
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
        }), items: items, leftOut: plan.entries.map(\.id).filter { !heard.contains($0) })
  }
}
