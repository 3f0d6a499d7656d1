/// What was left out of folders, counted by reason.
struct LeftOut: Hashable, Sendable {
  /// Why something in a folder isn't an article.
  enum Reason: CaseIterable, Sendable {
    /// It isn't text, by its ending or by its content.
    case notText
    /// It holds nothing but blanks.
    case empty
    /// It is larger than a document may be.
    case tooLarge
    /// It is source code or data.
    case data
    /// It is the folder that a browser makes beside a page that it saves.
    case pageFolder
    /// Its name begins with a dot, or says that it is a copy that an editor keeps.
    case hidden
  }

  private var counts: [Reason: Int] = [:]

  /// The reasons there are, and how often each.
  var reasons: [(reason: Reason, count: Int)] {
    Reason.allCases.compactMap { reason in counts[reason].map { (reason, $0) } }
  }

  /// Counts one.
  mutating func count(_ reason: Reason) { counts[reason, default: 0] += 1 }

  /// Counts a file that was found in a folder and cannot be read, unless it must be reported by itself.
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
