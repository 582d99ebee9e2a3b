internal import FlyingFox
internal import FoundationEssentials
internal import Logging

/// Answers requests with files: whole, in part, or only with what is known about them.
///
/// Source of the rules: RFC 9110, HTTP Semantics, sections 8.8, 13 and 14.
struct FileResponder: HTTPHandler {
  /// How much of a file is read at once.
  private static let piece = 1 << 16

  let folder: ServedFolder
  let log: Logger

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    let response = answer(request)
    log.info(
      "\(request.method.rawValue) \(request.target.path().debugDescription)",
      metadata: ["status": "\(response.statusCode.code)"])
    return response
  }

  private func answer(_ request: HTTPRequest) -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      return plain(.methodNotAllowed, "Only GET and HEAD.", request, [HTTPHeader("Allow"): "GET, HEAD"])
    }
    guard let path = RequestPath(target: request.target.path()) else {
      return plain(.notFound, "Nothing is here.", request)
    }
    switch folder.find(path) {
    case .nothing:
      return plain(.notFound, "Nothing is here.", request)
    case .file(let file):
      // A file's name with a slash would break every relative link in it.
      return path.endsWithSlash
        ? plain(.notFound, "Nothing is here.", request)
        : answer(request, with: file, called: path.names.last ?? "")
    case .folder where !path.endsWithSlash:
      let place = request.target.path() + "/"
      return plain(.movedPermanently, "The folder is at \(place)", request, [.location: place])
    case .folder:
      guard let page = RequestPath(target: request.target.path() + "index.html"),
        case .file(let file) = folder.find(page)
      else { return plain(.notFound, "There is no page for this folder.", request) }
      return answer(request, with: file, called: "index.html")
    }
  }

  private func answer(_ request: HTTPRequest, with file: OpenFile, called name: String) -> HTTPResponse {
    var headers = Self.common
    headers[.contentType] = MediaTypeTable.type(of: name)
    headers[.acceptRanges] = "bytes"
    headers[.eTag] = file.tag
    headers[.lastModified] = HTTPDate.text(file.changed)
    let conditions = Conditions(request.headers, file)
    if conditions.haveFailed {
      return plain(.preconditionFailed, "The file is another by now.", request)
    }
    if conditions.isUnchanged {
      headers[.contentLength] = String(file.size)  // that of the answer it stands for: RFC 9110, 8.6
      return HTTPResponse(statusCode: .notModified, headers: headers)
    }
    // A range means something with GET only (RFC 9110, 14.2).
    let range = request.method == .GET && conditions.rangeApplies ? request.headers[.range] : nil
    switch ByteRange(range, size: file.size) {
    case .whole:
      return body(of: file, 0..<file.size, .ok, headers, request)
    case .part(let range):
      headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(file.size)"
      return body(of: file, range, .partialContent, headers, request)
    case .none:
      return plain(
        .rangeNotSatisfiable, "The file has \(file.size) bytes.", request,
        [.contentRange: "bytes */\(file.size)"])
    }
  }

  private func body(
    of file: OpenFile, _ range: Range<Int>, _ status: HTTPStatusCode, _ headers: HTTPHeaders,
    _ request: HTTPRequest
  ) -> HTTPResponse {
    guard request.method == .GET else {
      var headers = headers
      headers[.contentLength] = String(range.count)
      return HTTPResponse(statusCode: status, headers: headers)
    }
    let bytes = FileBytes(file: file, range: range)
    return HTTPResponse(
      statusCode: status, headers: headers,
      body: HTTPBodySequence(from: bytes, count: range.count, suggestedBufferSize: Self.piece))
  }

  private func plain(
    _ status: HTTPStatusCode, _ text: String, _ request: HTTPRequest, _ more: [HTTPHeader: String] = [:]
  ) -> HTTPResponse {
    var headers = Self.common
    headers[.contentType] = "text/plain; charset=utf-8"
    more.forEach { headers[$0.key] = $0.value }
    let body = Data((text + "\n").utf8)
    headers[.contentLength] = String(body.count)
    return HTTPResponse(
      statusCode: status, headers: headers, body: request.method == .HEAD ? Data() : body)
  }

  /// What every answer says: when, that the type is meant, and that `latest` may be another edition tomorrow.
  private static var common: HTTPHeaders {
    [
      .date: HTTPDate.now, .cacheControl: "no-cache", HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Server"): "anhoeren",
    ]
  }
}
