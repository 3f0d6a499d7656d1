import Articles
import GRDB

/// The tokenizer of the index of shingles: each three consecutive words of a statement give one token.
///
/// Two statements with the same words in a row share tokens that few others have, whatever surrounds them (Broder 1997,
/// “On the resemblance and containment of documents”). A token is a hash of the folded words: 30 bits, in five letters.
final class ShingleTokenizer: FTS5CustomTokenizer {
  static let name = "verbatim_shingles"
  /// So many words are one token.
  static let width = 3
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
    var last: [(start: Int, hash: UInt32)] = []
    folding.forEachWord(in: bytes.span) { place, letters in
      last.append((place.lowerBound, Self.hash(letters)))
      if last.count > Self.width { last.removeFirst() }
      guard last.count == Self.width else { return true }
      let token = Self.token(last.map(\.hash))
      status = token.withUnsafeBytes { token in
        let word = token.bindMemory(to: CChar.self)
        return tokenCallback(
          context, 0, word.baseAddress, CInt(word.count), CInt(last[0].start), CInt(place.upperBound))
      }
      return status == 0
    }
    return status
  }

  /// Hashes a word (FNV-1a, 32 bits).
  private static func hash(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  private static func token(_ hashes: [UInt32]) -> [UInt8] {
    var mixed: UInt32 = hashes.reduce(0x9E37_79B9) { (($0 << 5 | $0 >> 27) ^ $1) &* 0x85EB_CA6B }
    mixed ^= mixed >> 15
    return (0..<5).map { UInt8(0x30 + (mixed >> UInt32($0 * 6)) & 0x3F) }
  }
}
