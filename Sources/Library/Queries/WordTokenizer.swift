import Articles
import GRDB

/// The tokenizer of the indexes of words: it folds words as the rest of the program does (``WordFolding``).
///
/// Other programs don't have it. They can still read the tables, but not the indexes.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "verbatim"
  /// A connection, and so its tokenizers, is used by one thread at a time.
  private var folding = WordFolding()

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization, pText: UnsafePointer<CChar>?,
    nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let bytes = UnsafeRawBufferPointer(start: pText, count: Int(nText)).bindMemory(to: UInt8.self)
    var status: CInt = 0
    folding.forEachWord(in: bytes.span) { place, letters in
      letters.withUnsafeBytes { letters in
        let word = letters.bindMemory(to: CChar.self)
        status = tokenCallback(
          context, 0, word.baseAddress, CInt(word.count), CInt(place.lowerBound), CInt(place.upperBound))
      }
      return status == 0
    }
    return status
  }
}
