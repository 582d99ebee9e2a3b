import ArgumentParser
import EditionJob
import Glibc

/// The command line: it reads arguments, calls the job, and says how it ended.
@main
struct Anhoeren: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anhoeren",
    abstract: "Turns a newspaper's articles into a German audio edition.",
    discussion: """
      anhoeren edition Examples                 reads every page below Examples, publishes into Output/
      anhoeren edition page.txt --voice langsam --format mp3,flac
      anhoeren article page.txt                 what was understood of a page
      anhoeren explain page.txt                 how every sentence will be read, and why
      anhoeren say "Am 3. Oktober um 14.30 Uhr" -o probe.wav
      anhoeren init edition.toml                a configuration, every key with what it does
      anhoeren schedule --config edition.toml   the unit and the timer that run it every night
      anhoeren withdraw 2025-09-05 3            the edition again without its third article
      anhoeren cache info                       the finished tracks that are kept from run to run
      anhoeren verify Output/2025-09-05         opens everything in an edition again
      anhoeren inspect Output/2025-09-05        its waveforms, spectrograms and loudness on a page
      anhoeren serve Output                     the editions on a small web server

      Exit codes: 0 done, 1 failed, 2 usage, 3 published with articles or sentences left out,
      4 nothing new, 10 voice or configuration, 11 another run holds the lock, 12 no space, 13 no input readable,
      130 interrupted, 143 terminated.
      """,
    version: Product.nameAndVersion,
    subcommands: [
      InitCommand.self, EditionCommand.self, ScheduleCommand.self, ArticleCommand.self,
      SentencesCommand.self, SpokenCommand.self, PhonemesCommand.self, ExplainCommand.self, SayCommand.self,
      VoicesCommand.self, LexiconCommand.self, CacheCommand.self, WithdrawCommand.self,
      VerifyCommand.self, InspectCommand.self, ServeCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let exitCode as EditionJob.ExitCode {
      Glibc.exit(exitCode.rawValue)
    } catch let fault as JobError {
      Console.complain(fault.description)
      Glibc.exit(fault.exit.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Ends the program as the argument parser would, but with exit 2 for a wrong command line.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      print(message)
      Glibc.exit(EditionJob.ExitCode.done.rawValue)
    }
    Console.tell(message + "\n")
    let isUsage = code == .validationFailure
    Glibc.exit((isUsage ? EditionJob.ExitCode.usage : .failed).rawValue)
  }
}
