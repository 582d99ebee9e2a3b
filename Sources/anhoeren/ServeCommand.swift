import ArgumentParser
import EditionJob
import Serving

/// `anhoeren serve`: published editions on a small web server.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves published editions to browsers and podcast apps on this machine.",
    discussion: """
        anhoeren serve                            http://127.0.0.1:8000/
        anhoeren serve /srv/audio --host 0.0.0.0 --port 8080

      It prints its address, reads files and changes nothing; SIGINT and SIGTERM end it with exit code 0.
      For the open internet let a web server hand out the folder instead.
      """)

  @Argument(help: "The folder of the published editions.")
  var folder = "Output"

  @Option(help: "The port; 0 takes any that is free.")
  var port: UInt16 = 8000

  @Option(help: "The address to listen on; 0.0.0.0 for every network that the machine is in.")
  var host = "127.0.0.1"

  @OptionGroup var logging: LogOptions

  func run() async throws {
    let log = logging.log
    let isTalking = logging.isTalking
    do {
      let server = try EditionServer(folder, host: host, port: port, log: log)
      try await SignalTrap.run { _ in
        try await server.run { address in
          if isTalking { Console.tell("Serving \(folder); Ctrl-C ends it.\n") }
          try Console.write(address + "\n")
        }
      }
    } catch let error as ServingError {
      throw JobError(.failed, error.description)
    }
  }
}
