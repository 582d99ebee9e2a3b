import EditionModel
import Glibc
import Inspection
import Logging
import Mastering
import Pages
import Parallel
import Publishing

extension Workbench {
  /// Listens to every file of the edition in `folder` and writes the page of what was found.
  ///
  /// - Parameters:
  ///   - output: the folder of the page; `nil` for beside the edition.
  ///   - progress: told after every file.
  /// - Returns: what was found in a few lines, whether there are faults, and where the page is.
  /// - Throws: `JobError`, with exit 13 where there is no edition; `CancellationError`.
  public static func inspect(
    _ folder: String, output: String?, progress: @escaping @Sendable (RunProgress) -> Void
  ) async throws -> (summary: String, hasFaults: Bool) {
    let place: InspectionFolder
    let edition: Edition
    do {
      place = try InspectionFolder(for: folder, output: output)
      edition = try EditionFolder.readSound(place.edition)
    } catch {
      throw JobError(
        error.code == .notReadable || error.code == .damaged
          ? .noInput : error.code == .noSpace ? .noSpace : .failed,
        error.description)
    }
    return try await wrapped {
      do {
        try place.begin()
        let inspection = try await inspect(edition, in: place, progress: progress)
        try DurableFile.write(
          try InspectionPage.html(of: inspection, edition: place.address),
          to: place.draft + "/" + InspectionPage.fileName)
        try DurableFile.write(try JSON.text(of: inspection), to: place.draft + "/" + InspectionFolder.values)
        try place.finish()
        return (summary(of: inspection, at: place.path), inspection.hasFaults)
      } catch {
        try place.abandon()
        throw error
      }
    }
  }

  private static func inspect(
    _ edition: Edition, in place: InspectionFolder, progress: @escaping @Sendable (RunProgress) -> Void
  ) async throws -> EditionInspection {
    let plans = SoundPlan.all(of: edition)
    let clock = StepClock(log: Product.silence)
    let meter = ProgressMeter(total: plans.count, clock: clock, tell: progress)
    meter.begin("listening")
    try write(SoundAnalysis.scale, as: InspectionPage.scale, in: place)
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let files = try await plans.enumerated().parallelMap(width: cores) { index, plan in
      let file = try inspect(plan, index: index, in: place)
      meter.finished(
        seconds: Double(plan.audio.samples.value) / Double(max(1, plan.audio.sampleRate.hertz)))
      return file
    }
    return EditionInspection(edition, files: files)
  }

  private static func inspect(_ plan: SoundPlan, index: Int, in place: InspectionFolder) throws
    -> FileInspection
  {
    do {
      let analysis = try SoundAnalysis.make(
        of: place.edition + "/" + plan.audio.file, length: plan.audio.samples.value)
      try write(analysis.waveform, as: InspectionPage.waveform(index), in: place)
      try write(analysis.spectrogram, as: InspectionPage.spectrogram(index), in: place)
      return FileInspection(plan, sound: analysis.measurement)
    } catch let error as MasteringError {
      return FileInspection(plan, unreadable: error.reason)
    }
  }

  private static func write(_ picture: Picture, as name: String, in place: InspectionFolder) throws {
    try DurableFile.write(try picture.png(), to: place.draft + "/" + name)
  }

  private static func summary(of inspection: EditionInspection, at path: String) -> String {
    let faults = inspection.findings.filter { $0.weight == .fault }
    let remarks = inspection.findings.count - faults.count
    let lines = faults.map { fault in
      let time = fault.time.map { " at \(Decimal.text(Double($0.value) / 1000)) s" } ?? ""
      return "\(fault.file)\(time): \(fault.text)\n"
    }
    return lines.joined() + "\(path)/\(InspectionPage.fileName): \(counted(inspection.files.count, "file")), "
      + "\(counted(faults.count, "fault")), \(counted(remarks, "remark")).\n"
  }
}
