/// How the parts of the library belong together.
extension JournalSubject {
  /// The thing that a part belongs to.
  enum Thing {
    case article, bookmark, correction, savedQuery, accepted, merge

    /// The part without which no other part of the thing exists.
    var presence: JournalSubject {
      switch self {
      case .article: .article
      case .bookmark: .bookmark
      case .correction: .correction
      case .savedQuery: .savedQuery
      case .accepted: .accepted
      case .merge: .merge
      }
    }
  }

  /// The thing that the part belongs to; the part's key is the number of that thing.
  var thing: Thing {
    switch self {
    case .article, .articleFields, .content, .read, .star, .path, .edits, .quotations, .found, .place, .marks,
      .statementPlace, .formers, .readings:
      .article
    case .bookmark, .bookmarkNote, .bookmarkPlace, .bookmarkSpeaker: .bookmark
    case .correction, .correctionPlace: .correction
    case .savedQuery: .savedQuery
    case .accepted: .accepted
    case .merge: .merge
    }
  }

  /// Whether the thing comes and goes with this part.
  var isPresence: Bool { self == thing.presence }

  /// Whether two parts of the same thing have something in common, so that the order of their changes
  /// matters.
  func meets(_ other: JournalSubject) -> Bool {
    guard thing == other.thing else { return false }
    if isPresence || other.isPresence { return true }
    return table == other.table && !Set(columns).isDisjoint(with: other.columns)
  }

  /// The order in which parts are kept, since what is kept last is put back first: an article comes back
  /// before what belongs to it, and that before what refers to it.
  var rank: Int {
    switch self {
    case .article, .articleFields, .read, .star, .path: 3
    case .content: 2
    case .edits, .quotations, .found, .place, .marks, .statementPlace, .formers, .readings: 1
    case .bookmark, .bookmarkNote, .bookmarkPlace, .bookmarkSpeaker, .correction, .correctionPlace,
      .savedQuery, .accepted, .merge:
      0
    }
  }

  /// All parts of an article, with what depends on its row first.
  static let wholeArticle: [JournalSubject] = [
    .place, .marks, .formers, .readings, .found, .statementPlace, .edits, .content, .article,
  ]
  /// All parts of an article that a change of its document changes.
  static let document: [JournalSubject] = [
    .place, .marks, .formers, .readings, .found, .statementPlace, .edits, .content, .articleFields,
  ]
}
