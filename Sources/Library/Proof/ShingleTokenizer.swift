import Articles
import GRDB

/// The tokenizer of the index of shingles: every three consecutive words of a statement give one token.
///
/// Two statements with the same words in a row share tokens that few others have, whatever surrounds them
/// (Broder 1997, “On the resemblance and containment of documents”). A token is a hash of the folded words:
/// 30 bits, in five letters.
final class ShingleTokenizer: FTS5CustomTokenizer {
  static let name = "verbatim_shingles"
  /// This many words are one token.
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
    var before = Word()
    var last = Word()
    var count = 0
    folding.forEachWord(in: bytes.span) { place, letters in
      let word = Word(start: place.lowerBound, hash: Self.hash(letters))
      defer { (before, last, count) = (last, word, count + 1) }
      guard count >= Self.width - 1 else { return true }
      status = withUnsafeBytes(of: Self.token(before.hash, last.hash, word.hash)) { token in
        let letters = token.bindMemory(to: CChar.self)
        return tokenCallback(
          context, 0, letters.baseAddress, CInt(letters.count), CInt(before.start), CInt(place.upperBound))
      }
      return status == 0
    }
    return status
  }

  /// A word of the text: where it starts, in `UTF-8 offsets`, and its hash.
  private struct Word {
    var start = 0
    var hash: UInt32 = 0
  }

  /// Hashes a word (FNV-1a, 32 bits).
  private static func hash(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  private static func token(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Token {
    var mixed: UInt32 = 0x9E37_79B9
    for hash in [first, second, third] { mixed = ((mixed << 5 | mixed >> 27) ^ hash) &* 0x85EB_CA6B }
    mixed ^= mixed >> 15
    func letter(_ number: UInt32) -> UInt8 { UInt8(0x30 + (mixed >> (number * 6)) & 0x3F) }
    return (letter(0), letter(1), letter(2), letter(3), letter(4))
  }

  private typealias Token = (UInt8, UInt8, UInt8, UInt8, UInt8)
}
