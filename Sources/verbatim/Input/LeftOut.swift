import Articles

/// What was left out of folders and of documents with several parts, counted by reason.
struct LeftOut: Hashable, Sendable {
  /// Why something in a folder or a document isn't an article.
  enum Reason: CaseIterable, Sendable {
    /// It isn't text, judging by its extension or its content.
    case notText
    /// It holds nothing but spaces.
    case empty
    /// It is larger than a document may be.
    case tooLarge
    /// It is source code or data.
    case data
    /// It is the folder that a browser creates beside a page that it saves.
    case pageFolder
    /// Its name begins with a dot, or is that of an editor's backup copy.
    case hidden
    /// It is cut off or broken.
    case damaged
    /// It needs a password.
    case encrypted
    /// It is nested too deeply in other documents.
    case nested
  }

  private var counts: [Reason: Int] = [:]
  /// The parts of documents, such as members of archives.
  private var parts: [Reason: Int] = [:]

  /// The reasons that occurred in folders, and how often each did.
  var reasons: [(reason: Reason, count: Int)] { Self.list(counts) }

  /// The reasons that occurred in documents, and how often each did.
  var partReasons: [(reason: Reason, count: Int)] { Self.list(parts) }

  private static func list(_ counts: [Reason: Int]) -> [(reason: Reason, count: Int)] {
    Reason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
  }

  /// Counts one thing that was left out.
  mutating func count(_ reason: Reason) { counts[reason, default: 0] += 1 }

  /// Counts a file in a folder that cannot be read, unless it must be reported individually.
  ///
  /// - Returns: whether it was counted.
  mutating func count(_ error: InputError, of file: FoundFile) -> Bool {
    guard !file.isExpected, let reason = Reason(error.reason) else { return false }
    count(reason)
    return true
  }

  /// Counts the parts of a document that its reader left out.
  mutating func count(parts leftOut: [IngestionError: Int]) {
    for (error, count) in leftOut { parts[Reason(error), default: 0] += count }
  }

  /// Adds what was left out of others.
  static func += (first: inout Self, second: Self) {
    first.counts.merge(second.counts, uniquingKeysWith: +)
    first.parts.merge(second.parts, uniquingKeysWith: +)
  }
}

extension LeftOut.Reason {
  /// The reason to leave out a part of a document.
  fileprivate init(_ error: IngestionError) {
    switch error {
    case .empty: self = .empty
    case .binary, .unknownEncoding: self = .notText
    case .encrypted: self = .encrypted
    case .damaged: self = .damaged
    case .tooLarge: self = .tooLarge
    case .tooDeep: self = .nested
    }
  }

  /// The reason to leave out a file that the user didn't name; `nil` if its error has to be reported.
  fileprivate init?(_ reason: InputError.Reason) {
    switch reason {
    case .binary: self = .notText
    case .empty: self = .empty
    case .tooLarge: self = .tooLarge
    case .data: self = .data
    default: return nil
    }
  }
}
