import Mastering
import Publishing
import VoiceProfiles

/// Why a run could not publish anything.
public struct JobError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the scheduler is told.
  public let exit: ExitCode
  /// What happened and what to do about it, with the file it concerns.
  public let description: String
  /// The sources that led to it.
  let leftOut: [RunReport.LeftOut]

  /// A fault that ends the run.
  public init(_ exit: ExitCode, _ description: String) {
    self.init(exit, description, leftOut: [])
  }

  /// A fault that ends the run because of what had to be left out.
  init(_ exit: ExitCode, _ description: String, leftOut: [RunReport.LeftOut]) {
    self.exit = exit
    self.description = description
    self.leftOut = leftOut
  }

  /// What `error` means for whoever started the run.
  public init(wrapping error: any Error) {
    switch error {
    case let error as JobError: self = error
    case let error as VoiceProfileError: self.init(.configuration, error.description)
    case let error as PublishingError where error.code == .noSpace: self.init(.noSpace, error.description)
    case let error as MasteringError where error.isDiskFull: self.init(.noSpace, error.description)
    default: self.init(.failed, "\(error)")
    }
  }
}
