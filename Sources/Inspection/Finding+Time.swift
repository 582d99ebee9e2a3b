import EditionModel

extension Finding {
  /// A codec smears the ends of a sentence into the silence beside it: what is still a pause of the right length.
  private static let smear = Milliseconds(60)
  /// Silence of this length beyond every pause that was asked for is no pause of ours.
  private static let surplus = Milliseconds(300)
  /// Silence inside a sentence from this length on; a dash's pause is shorter.
  private static let insideSentence = Milliseconds(600)
  /// A measured lead may be longer than the planned one by this: a sentence may begin with a soft sound.
  private static let softStart = Milliseconds(120)
  /// A sentence that takes longer than this is hard to follow.
  private static let longSentence = Milliseconds(25_000)
  /// A sentence's speed beyond these shares of its role's mean sounds wrong.
  private static let speeds = 0.6...1.6

  /// Silence where there should be none.
  static func silences(of plan: SoundPlan, in sound: SoundMeasurement) -> [Finding] {
    let inside = SampleCount(insideSentence, at: sound.rate)
    return sound.silences.filter { inside <= $0.length }.compactMap { silence in
      let sentences = sentences(of: plan, touching: silence, at: sound.rate)
      let spoken = sentences.reduce(0) { $0 + silence.overlap($1.start, $1.end) }
      guard spoken >= inside.value else { return nil }
      return Finding(
        .remark, plan.audio.file, silence.start.milliseconds(at: sound.rate),
        "\(Decimal.seconds(SampleCount(spoken), at: sound.rate)) of silence inside a sentence.")
    }
  }

  private static func sentences(
    of plan: SoundPlan, touching silence: Stretch, at rate: SampleRate
  ) -> [(start: SampleCount, end: SampleCount)] {
    let first = plan.sentences.partitioningIndex { silence.start < plan.position($0.end, at: rate) }
    return plan.sentences[first...].lazy.map {
      (plan.position($0.start, at: rate), plan.position($0.end, at: rate))
    }.prefix { $0.0 < silence.end }
  }

  /// Pauses that are not as long as they should be.
  static func pauses(_ pauses: [PauseCheck], of plan: SoundPlan, at rate: SampleRate) -> [Finding] {
    let (smear, surplus) = (SampleCount(smear, at: rate), SampleCount(surplus, at: rate))
    return pauses.compactMap { pause in
      let difference = pause.measured - pause.planned
      // What is hardly longer than the smear cannot be told from a stop inside a word.
      guard smear + smear < pause.planned, difference < .zero - smear || surplus < difference else {
        return nil
      }
      let weight: Weight = difference < .zero ? .fault : .remark
      return Finding(
        weight, plan.audio.file, pause.start.milliseconds(at: rate),
        "A pause of \(Decimal.seconds(pause.planned, at: rate)) is found as "
          + "\(Decimal.seconds(pause.measured, at: rate)).")
    }
  }

  /// Chapters that begin in the middle of something, or long before it.
  static func chapters(_ chapters: [ChapterCheck], of plan: SoundPlan, at rate: SampleRate) -> [Finding] {
    chapters.compactMap { chapter in
      func fault(_ text: String) -> Finding {
        Finding(.fault, plan.audio.file, chapter.start.milliseconds(at: rate), text)
      }
      guard let planned = chapter.planned else {
        return fault("Nothing is heard in the chapter that begins here.")
      }
      let lead = planned.milliseconds(at: rate)
      guard EditionSchedule.lead.contains(lead.value) else {
        return fault("A chapter begins \(lead.value) ms before its first sound; 150 to 300 ms are right.")
      }
      let (least, most) = (planned - SampleCount(smear, at: rate), planned + SampleCount(softStart, at: rate))
      guard chapter.measured < least || most < chapter.measured else { return nil }
      return Finding(
        chapter.measured < least ? .fault : .remark, plan.audio.file, chapter.start.milliseconds(at: rate),
        "A chapter is heard \(chapter.measured.milliseconds(at: rate).value) ms after its start instead of "
          + "\(lead.value) ms.")
    }
  }

  /// Sentences that are too long to follow, or much faster or slower than others of their role.
  static func speech(of plan: SoundPlan, at rate: SampleRate) -> [Finding] {
    guard plan.tellsSpeech else { return [] }
    let means = Dictionary(
      SpeechRate.all(of: plan.sentences, at: plan.rate).map { ($0.role, $0.mean) }
    ) { first, _ in first }
    return plan.sentences.flatMap { sentence in
      let start = sentence.start.milliseconds(at: plan.rate)
      let length = sentence.end - sentence.start
      var findings: [Finding] = []
      if longSentence < length.milliseconds(at: plan.rate) {
        findings.append(
          Finding(
            .remark, plan.audio.file, start,
            "A sentence takes \(Decimal.seconds(length, at: plan.rate)): \(sentence.written.rawValue)"))
      }
      if let speed = SpeechRate.of(sentence, at: plan.rate), let mean = means[sentence.role],
        !speeds.contains(speed / mean)
      {
        findings.append(
          Finding(
            .remark, plan.audio.file, start,
            "\(Decimal.text(speed)) characters a second, where its role has \(Decimal.text(mean)): "
              + sentence.written.rawValue))
      }
      return findings
    }
  }
}
