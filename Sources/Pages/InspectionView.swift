import EditionModel
import Inspection

/// What the page of an inspection shows, in the words of its template.
struct InspectionView {
  struct Link {
    let weight: String
    let isFault: Bool
    let title: String
    let anchor: String
    let time: String?
    let listen: String
    let text: String
  }

  struct Row {
    let anchor: String
    let title: String
    let cells: [String]
  }

  struct Group {
    let title: String
    let files: [InspectionFileView]
  }

  let title: String
  let outcome: String
  let tone: String
  let figures: [InspectionFigure]
  let findings: [Link]
  let hasFindings: Bool
  let overview: [Row]
  let rates: [Row]
  let pauses: [Row]
  let groups: [Group]
  let scaleLow: String
  let scaleHigh: String
  let footer: String

  init(_ inspection: EditionInspection, address: String) {
    title = inspection.title
    let faults = inspection.findings.count { $0.weight == .fault }
    let remarks = inspection.findings.count - faults
    outcome =
      faults + remarks == 0
      ? "Nothing is wrong, nothing stands out."
      : "\(Self.counted(faults, "fault")), \(Self.counted(remarks, "remark"))."
    tone = faults > 0 ? "bad" : remarks > 0 ? "mixed" : "good"
    figures = Self.figures(of: inspection)
    let indices = Dictionary(
      inspection.files.enumerated().map { ($1.audio.file, $0) }
    ) { first, _ in first }
    findings = inspection.findings.map { finding in
      let index = indices[finding.file] ?? 0
      let file = inspection.files[index]
      return Link(
        weight: finding.weight.rawValue, isFault: finding.weight == .fault, title: file.title,
        anchor: InspectionFileView.anchor(index), time: finding.time.map(InspectionTime.clock),
        listen: InspectionTime.listen(address, file.audio, at: finding.time), text: finding.text)
    }
    hasFindings = !findings.isEmpty
    overview = inspection.files.enumerated().map { index, file in
      Row(
        anchor: InspectionFileView.anchor(index), title: file.title, cells: Self.overview(of: file))
    }
    rates = inspection.rates.map { Row(anchor: "", title: $0.role.rawValue, cells: Self.cells(of: $0)) }
    pauses = Self.pauses(of: inspection)
    groups = Self.groups(of: inspection, address: address)
    scaleLow = Decimal.text(SoundAnalysis.scaleLevels.lowerBound, places: 0) + " dB"
    scaleHigh = Decimal.text(SoundAnalysis.scaleLevels.upperBound, places: 0) + " dB"
    footer = "\(inspection.build.tool), \(inspection.build.engine), voice \(inspection.build.voice.name)"
  }

  static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func figures(of inspection: EditionInspection) -> [InspectionFigure] {
    let sounds = inspection.files.compactMap(\.sound)
    let levels = sounds.compactMap(\.loudness)
    let peak = sounds.compactMap(\.truePeak).max()
    var figures = [
      InspectionFigure("Files", "\(inspection.files.count)"),
      InspectionFigure("Clipped places", "\(sounds.reduce(0) { $0 + $1.clippingCount })"),
      InspectionFigure("Highest true peak", peak.map { Decimal.text($0) + " dBTP" } ?? "–"),
    ]
    if let least = levels.min(), let most = levels.max() {
      let (low, high) = (Decimal.text(least), Decimal.text(most))
      figures.append(InspectionFigure("Loudness", low == high ? "\(low) LUFS" : "\(low) to \(high) LUFS"))
    }
    return figures
  }

  private static func overview(of file: FileInspection) -> [String] {
    let sound = file.sound
    let seconds = Double(file.audio.samples.value) / Double(max(1, file.audio.sampleRate.hertz))
    return [
      file.audio.format.rawValue, Decimal.text(Double(file.audio.sampleRate.hertz) / 1000, places: 2),
      InspectionTime.clock(seconds: seconds), InspectionTime.number(sound?.loudness),
      InspectionTime.number(sound?.range), InspectionTime.number(sound?.truePeak),
      sound.map { "\($0.clippingCount)" } ?? "–",
      sound.map { sound in
        Decimal.text(sound.silences.map { sound.seconds($0.length) }.max() ?? 0, places: 2)
      } ?? "–",
      GermanNumbers.size(file.audio.bytes).replacing(",", with: "."),
      seconds > 0 ? Decimal.text(Double(file.audio.bytes) * 8 / seconds / 1000) : "–",
    ]
  }

  private static func cells(of rate: SpeechRate) -> [String] {
    [
      "\(rate.sentences)", Decimal.text(rate.mean), InspectionTime.number(rate.slowest),
      InspectionTime.number(rate.fastest),
    ]
  }

  /// The pauses of all tracks, by the role of the sentence behind them and by what was asked for.
  private static func pauses(of inspection: EditionInspection) -> [Row] {
    struct Key: Hashable {
      let role: Role
      let nominal: Int
    }
    var groups: [Key: [(planned: Double, measured: Double)]] = [:]
    for file in inspection.files where file.kind == .track {
      guard let sound = file.sound else { continue }
      for pause in file.pauses {
        groups[Key(role: pause.role, nominal: pause.nominal.value), default: []].append(
          (sound.seconds(pause.planned) * 1000, sound.seconds(pause.measured) * 1000))
      }
    }
    let order = Dictionary(Role.allCases.enumerated().map { ($1, $0) }) { first, _ in first }
    return groups.sorted {
      (order[$0.key.role] ?? 0, $0.key.nominal) < (order[$1.key.role] ?? 0, $1.key.nominal)
    }
    .map { key, pauses in
      let differences = pauses.map { $0.measured - $0.planned }.sorted()
      let padding = pauses.reduce(0) { $0 + $1.planned - Double(key.nominal) } / Double(pauses.count)
      let cells = [
        "\(pauses.count)", "\(key.nominal)", Decimal.text(padding, places: 0),
        InspectionTime.signed(differences[0]), InspectionTime.signed(differences[differences.count / 2]),
        InspectionTime.signed(differences[differences.count - 1]),
      ]
      return Row(anchor: "", title: key.role.rawValue, cells: cells)
    }
  }

  private static func groups(of inspection: EditionInspection, address: String) -> [Group] {
    let titles: [(SoundPlan.Kind, String)] = [
      (.edition, "The whole edition"), (.ressort, "Ressorts"), (.bulletin, "The bulletin"),
      (.track, "Tracks"),
    ]
    return titles.compactMap { kind, title in
      let files = inspection.files.enumerated().filter { $0.element.kind == kind }.map {
        InspectionFileView($0.element, index: $0.offset, address: address)
      }
      return files.isEmpty ? nil : Group(title: title, files: files)
    }
  }
}

/// A number with its name.
struct InspectionFigure {
  let name: String
  let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
