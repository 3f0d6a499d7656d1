/// What was left out of folders, counted by reason.
struct LeftOut: Hashable, Sendable {
  /// Why something in a folder isn't an article.
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
  }

  private var counts: [Reason: Int] = [:]

  /// The reasons that occurred, and how often each did.
  var reasons: [(reason: Reason, count: Int)] {
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

  /// Adds what was left out of another folder.
  static func += (first: inout Self, second: Self) { first.counts.merge(second.counts, uniquingKeysWith: +) }
}

extension LeftOut.Reason {
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
