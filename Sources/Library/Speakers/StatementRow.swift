import Articles
import Catalogue
import Quotations
import Synchronization

/// A statement as the table of statements holds it; made from the text alone, before the library is locked.
struct StatementRow: Sendable {
  /// The range from its first mark to its last, in `UTF-8 offsets`.
  let range: Range<Int>
  /// The words said, on one line.
  let words: String
  /// The words as the library keeps them.
  let said: [UInt8]
  /// The words that name the speaker.
  let mention: String?
  /// The person or body meant.
  let person: String?
  /// The key of that person; `nil` if the name has no letter or digit.
  let key: SpeakerKey?
  /// The words that attribute the statement.
  let cue: String?
  /// How likely the speaker is right.
  let confidence: Double?
  /// How likely the person is the one who said it.
  let personConfidence: Double?

  /// Returns the statements of an article with these quotations and this text, in the order of the text.
  ///
  /// - Parameter packer: the library's; `nil` to keep the words as they are.
  static func rows(of quotations: [Quotation], in text: String, packer: TextPacker? = nil) -> [StatementRow] {
    Quotations.Statement.statements(of: quotations).map { StatementRow($0, in: text, packer) }
  }

  private init(_ statement: Quotations.Statement, in text: String, _ packer: TextPacker?) {
    let attribution = statement.attribution
    range = statement.range
    words = SpokenWords.joined(statement.parts.map(\.range), in: text).column
    said = packer?.pack(words: words) ?? Array(words.utf8)
    mention = attribution?.mention.map { SpokenWords.line($0, in: text) }?.column
    person = attribution?.person
    key = person.flatMap(KnownKeys.key)
    cue = attribution?.cue.map { SpokenWords.line($0, in: text) }?.column
    confidence = attribution?.confidence
    personConfidence = attribution?.personConfidence
  }
}

/// The keys of names that were analysed recently: an import meets the same people again and again.
private enum KnownKeys {
  private static let known = Mutex<[String: SpeakerKey?]>([:])
  /// At most this many names are remembered.
  private static let most = 4_096

  /// Returns the key of a person's name, on any thread.
  static func key(_ person: String) -> SpeakerKey? {
    if let key = known.withLock({ $0[person] }) { return key }
    let key = SpeakerKey(person)
    known.withLock { known in
      if known.count >= most { known.removeAll(keepingCapacity: true) }
      known[person] = .some(key)
    }
    return key
  }
}
