import EditionModel
import Testing

/// The player in Chromium, used by mouse, keyboard, lock screen and address.
@Suite("Listening in a browser", .timeLimit(.minutes(10)))
struct ListeningTests {
  /// Time and marked sentences of one moment.
  struct Moment: Decodable {
    let time: Double
    let marked: [Int]
    let texts: [String]
  }

  /// What a control did to the position.
  struct Deed: Decodable {
    let action: String
    let before: Double
    let after: Double
    let paused: Bool
  }

  @Test("every format that an edition can have plays, can be sought in, and the mark follows it")
  func formats() async throws {
    struct Played: Decodable {
      let file: String
      let type: String
      let moment: Moment
      let length: Double
    }
    let report = try await BrowserReport.current
    let played = try report.value("formats", as: [Played].self)
    #expect(
      Dictionary(grouping: played, by: \.file).mapValues(\.count)
        == Dictionary(grouping: report.edition.audio, by: \.file).mapValues(\.count))
    #expect(played.count == AudioFormat.allCases.count)
    for file in played {
      #expect(abs(file.moment.time - 11) < 0.05, "\(file.file)")
      expect(file.moment, in: report, late: 0)
      #expect(abs(file.length - report.seconds(report.edition.length)) < 0.1, "\(file.file)")
    }
    #expect(!["audio/flac", "audio/wav"].contains(played.first?.type), "the large files come last")
  }

  @Test("the sentence at any time is the marked one, from the disk and from a server")
  func highlight() async throws {
    let report = try await BrowserReport.current
    let moments = try report.value("highlight", as: [Moment].self)
    #expect(moments.count == 20)
    for moment in moments { expect(moment, in: report, late: 0) }
  }

  @Test("the mark keeps up with a listener at three times the speed")
  func highlightWhilePlaying() async throws {
    let report = try await BrowserReport.current
    let moments = try report.value("highlight_while_playing", as: [Moment].self)
    #expect(moments.count == 12)
    // At three times the speed 0.15 s are three frames of the screen.
    for moment in moments { expect(moment, in: report, late: 0.15) }
  }

  private func expect(_ moment: Moment, in report: BrowserReport, late: Double) {
    let starts = report.starts
    // A sentence counts as begun up to 50 ms before its first sound.
    let allowed = starts.indices.filter { index in
      starts[index] <= moment.time + 0.05
        && (index + 1 == starts.count || starts[index + 1] > moment.time - late)
    }
    #expect(moment.marked.count == 1)
    #expect(allowed.contains(moment.marked.first ?? -1), "\(moment.time) s: \(moment.marked)")
    #expect(moment.texts.first == moment.marked.first.map { report.sentences[$0] })
  }

  @Test("buttons, slider, sentences and chapters lead where they say")
  func seeking() async throws {
    let report = try await BrowserReport.current
    let deeds = try report.value("seeking", as: [Deed].self)
    let chapters = report.edition.tracks.map { report.seconds($0.start) }
    let starts = report.starts
    let expected: [String: (to: Double, paused: Bool)] = [
      "rewind": (25, true), "forward": (50, true), "rewind at the start": (0, true),
      "next chapter": (chapters[1], true), "chapter back": (chapters.last { $0 < 37 } ?? 0, true),
      "next sentence": (starts.first { $0 > 20.04 } ?? 0, true),
      "sentence back": (sentence(before: 20, in: starts), true),
      "sentence": (starts[9], false), "chapter link": (chapters[2], true),
      "chapter button": (chapters[1], false),
      "slider": (report.seconds(report.edition.length) / 2, true), "slider by key": (25, true),
      "slider to the start": (0, true),
    ]
    #expect(Set(deeds.map(\.action)) == Set(expected.keys))
    for deed in deeds {
      let (to, paused) = expected[deed.action] ?? (-1, false)
      // What plays has gone on meanwhile; a slider knows whole seconds.
      #expect(abs(deed.after - to) < (paused ? 0.06 : 1) + (deed.action == "slider" ? 2 : 0), "\(deed)")
      #expect(deed.paused == paused, "\(deed)")
    }
  }

  /// Where "Vorheriger Satz" leads to: the beginning of the sentence, or of the one before where it has just begun.
  private func sentence(before time: Double, in starts: [Double]) -> Double {
    let current = starts.lastIndex { $0 <= time + 0.035 } ?? 0
    return time - starts[current] < 1.5 ? starts[max(0, current - 1)] : starts[current]
  }

  @Test("keys work in the player and nowhere else, and a button's Space is its own")
  func keyboard() async throws {
    struct Seen: Decodable {
      let keys: [Deed]
      let volume: Double
    }
    let report = try await BrowserReport.current
    let seen = try report.value("keyboard", as: Seen.self)
    let chapters = report.edition.tracks.map { report.seconds($0.start) }
    let moves: [String: Double] = [
      "j on #play": 25, "l on #play": 70, "L on #play": 70, "n on #play": chapters.first { $0 > 40 } ?? 0,
      "p on #play": chapters.last { $0 < 37 } ?? 0,
      "ArrowLeft on #play": sentence(before: 40, in: report.starts),
      "ArrowRight on #play": report.starts.first { $0 > 40.04 } ?? 0, "Space on #rewind": 25,
    ]
    #expect(
      seen.keys.filter { !$0.paused }.map(\.action) == ["k on #play", "Space on #position", "Space on #play"])
    #expect(seen.keys.count == 23)
    for deed in seen.keys {
      let to = moves[deed.action] ?? deed.before
      // What plays goes on while it is looked at.
      #expect(deed.paused ? abs(deed.after - to) < 0.5 : deed.after >= to - 0.1, "\(deed)")
    }
    #expect(abs(seen.volume - 0.95) < 0.001)
  }

  @Test("a listener goes on where he stopped, or from the beginning, also where nothing can be remembered")
  func resuming() async throws {
    struct Seen: Decodable {
      let first: String
      let left: Double
      let label: String
      let clock: String
      let found: Double
      let heard: Double
      let restarted: Double
      let garbage: [String]
      let denied: Double
    }
    let seen = try await BrowserReport.current.value("resuming", as: Seen.self)
    let clock = "0:\(Int(seen.left))"
    #expect(seen.first == "Anhören")
    #expect(
      seen.label.split(whereSeparator: \.isWhitespace).joined(separator: " ") == "Weiterhören bei \(clock)")
    #expect(seen.clock == clock)
    #expect(abs(seen.found - seen.left) < 0.05)
    #expect(seen.heard > seen.left && seen.heard < seen.left + 5)
    #expect(seen.restarted > 0.2 && seen.restarted < 5)
    #expect(seen.garbage == Array(repeating: "Anhören", count: 5))
    #expect(seen.denied > 0.2)
  }

  @Test("addresses lead to a time or an article; bad ones to the beginning")
  func addresses() async throws {
    let report = try await BrowserReport.current
    let seen = try report.value("addresses", as: [String: Double].self)
    let article = report.seconds(report.edition.items[1].start)
    let expected = [
      "#t=21": 21, "#t=0:21": 21, "#t=0:00:21.5": 21.5, "#t=21,30": 21, "#t=-5": 0, "#t=x": 0,
      "#t=99999999": report.seconds(report.edition.length) - 0.1, "#item=nobody": 0, "#artikel-1": 0,
      "item": article, "item and time": article + 2, "link in the text": article,
    ]
    #expect(seen.keys.sorted() == expected.keys.sorted())
    for (address, time) in expected {
      #expect(
        abs((seen[address] ?? -1) - time) < 0.06, "\(address): \(seen[address] ?? -1) instead of \(time)")
    }
  }

  @Test("the lock screen knows article and position, and its keys work")
  func system() async throws {
    struct Seen: Decodable {
      struct Position: Decodable {
        let duration: Double
        let playbackRate: Double
        let position: Double
      }
      let actions: [String]
      let did: [Deed]
      let metadata: [String]
      let position: Position
      let state: String
    }
    let report = try await BrowserReport.current
    let seen = try report.value("system", as: Seen.self)
    #expect(
      seen.actions == [
        "nexttrack", "pause", "play", "previoustrack", "seekbackward", "seekforward", "seekto", "stop",
      ])
    let chapters = report.edition.tracks.map { report.seconds($0.start) }
    let next = chapters.first { $0 > 58 } ?? 0
    let places: [Double] = [33, 63, 58, next, chapters.last { $0 < next } ?? 0]
    for (deed, place) in zip(seen.did, places) { #expect(abs(deed.after - place) < 0.06, "\(deed)") }
    #expect(seen.did.suffix(4).map(\.paused) == [false, true, false, true])
    let track = report.edition.tracks.last { report.seconds($0.start) <= 33 }
    #expect(seen.metadata == [track?.chapterTitle, report.edition.newspaper, report.edition.title])
    #expect(abs(seen.position.position - 33) < 0.05)
    #expect(
      seen.position.duration == report.seconds(report.edition.length) && seen.position.playbackRate == 1)
    #expect(seen.state == "paused")
  }

  @Test("speed and volume work and are kept; the pitch stays")
  func settings() async throws {
    struct Setting: Decodable, Equatable {
      let rate: Double
      let pitch: Bool
      let volume: Double
      let said: String
    }
    struct Seen: Decodable {
      let speeds: [String]
      let now: Setting
      let later: Setting
    }
    let seen = try await BrowserReport.current.value("settings", as: Seen.self)
    #expect(seen.speeds == ["0.75", "1", "1.25", "1.5", "1.75", "2", "2.5", "3"])
    #expect(seen.now == Setting(rate: 2.5, pitch: true, volume: 0.4, said: "40 Prozent"))
    #expect(seen.later == seen.now)
  }

  @Test("the text follows, lets go of who scrolls, and comes back to who chooses something")
  func following() async throws {
    struct Seen: Decodable {
      let inside: [Bool]
      let pressed: [String]
      let motion: String
    }
    let seen = try await BrowserReport.current.value("following", as: Seen.self)
    #expect(seen.inside == [true, true, true])
    #expect(seen.pressed == ["true", "false", "true"])
    #expect(seen.motion == "auto", "reduced motion is asked for")
  }
}
