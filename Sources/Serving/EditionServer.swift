internal import FlyingFox
internal import FlyingSocks
import Glibc
public import Logging

/// A small web server for published editions: for trying out, and for a home network.
///
/// It reads files and changes nothing. For the open internet put a web server before the folder instead.
public struct EditionServer: Sendable {
  private let folder: ServedFolder
  private let host: String
  private let port: UInt16
  private let log: Logger

  /// A server for the editions in `folder`.
  ///
  /// - Parameters:
  ///   - host: the address that is listened on, such as `127.0.0.1`, `0.0.0.0` or `::1`.
  ///   - port: the port; 0 for any that is free.
  /// - Throws: `ServingError` where there is no such folder.
  public init(_ folder: String, host: String, port: UInt16, log: Logger) throws(ServingError) {
    self.folder = try ServedFolder(folder)
    self.host = host
    self.port = port
    self.log = log
  }

  /// Serves until the task is cancelled.
  ///
  /// - Parameter listening: told the address once requests are answered: `http://127.0.0.1:8000/`.
  /// - Throws: `ServingError` where the address cannot be listened on.
  public func run(_ listening: @escaping @Sendable (String) throws -> Void) async throws {
    let responder = FileResponder(folder: folder, log: log)
    let server = try makeServer(responder)
    try await withThrowingTaskGroup { group in
      group.addTask {
        do {
          try await server.run()
        } catch let error as SocketError {
          throw fault(error)
        }
      }
      group.addTask {
        try await server.waitUntilListening(timeout: 60)
        try listening(Self.address(await server.listeningAddress, host: host))
        // The server's own task ends the group.
        try await Task.sleep(for: .seconds(1 << 31))
      }
      defer { group.cancelAll() }
      do {
        try await group.next()
      } catch  where Task.isCancelled {
        return
      }
    }
  }

  private func makeServer(_ responder: FileResponder) throws(ServingError) -> HTTPServer {
    do {
      if host.contains(":") {
        return HTTPServer(
          address: try sockaddr_in6.inet6(ip6: host, port: port), logger: .disabled, handler: responder)
      }
      let address = host == "localhost" ? "127.0.0.1" : host
      return HTTPServer(
        address: try sockaddr_in.inet(ip4: address, port: port), logger: .disabled, handler: responder)
    } catch {
      throw ServingError(
        "\(host): This is no address of this machine. Name one such as 127.0.0.1, 0.0.0.0 (every network) or ::1."
      )
    }
  }

  private func fault(_ error: SocketError) -> ServingError {
    guard case .failed(_, let number, let message) = error else { return ServingError("\(error)") }
    switch number {
    case EADDRINUSE:
      return ServingError(
        "Port \(port) of \(host) is in use. Name another with --port; 0 takes any that is free.")
    case EACCES:
      return ServingError("Port \(port) of \(host) is not for you. Name one from 1024 on with --port.")
    case EADDRNOTAVAIL:
      return ServingError(
        "\(host): This is no address of this machine. Name one with --host, such as 127.0.0.1.")
    default:
      return ServingError("\(host), port \(port): \(message).")
    }
  }

  private static func address(_ address: Socket.Address?, host: String) -> String {
    switch address {
    case .ip4(_, let port): "http://\(host):\(port)/"
    case .ip6(_, let port): "http://[\(host)]:\(port)/"
    default: "http://\(host)/"
    }
  }
}
