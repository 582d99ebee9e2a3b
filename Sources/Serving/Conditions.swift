internal import FlyingFox

/// What a request asks to be true of a file (RFC 9110, 13).
struct Conditions {
  private let headers: HTTPHeaders
  private let file: OpenFile

  init(_ headers: HTTPHeaders, _ file: OpenFile) {
    self.headers = headers
    self.file = file
  }

  /// Whether the file is not the one that the request is about.
  var haveFailed: Bool {
    if let tags = headers[HTTPHeader("If-Match")] {
      return !isNamed(in: tags, weakly: false)
    }
    guard let date = headers[HTTPHeader("If-Unmodified-Since")].flatMap(HTTPDate.seconds) else {
      return false
    }
    return file.changed > date
  }

  /// Whether who asks has the file already.
  var isUnchanged: Bool {
    if let tags = headers[.ifNoneMatch] {
      return isNamed(in: tags, weakly: true)
    }
    guard let date = headers[.ifModifiedSince].flatMap(HTTPDate.seconds) else { return false }
    return file.changed <= date
  }

  /// Whether a range is of the file that who asks has begun to fetch.
  var rangeApplies: Bool {
    guard let condition = headers[HTTPHeader("If-Range")] else { return true }
    return condition == file.tag || HTTPDate.seconds(condition) == file.changed
  }

  private func isNamed(in tags: String, weakly: Bool) -> Bool {
    tags.split(separator: ",").contains { tag in
      let tag = tag.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
      return tag == "*" || tag == file.tag || (weakly && tag == "W/\(file.tag)")
    }
  }
}
