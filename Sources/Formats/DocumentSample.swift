import Articles

/// What is examined to tell the format of a document.
struct DocumentSample {
  /// The first bytes, as they are.
  let bytes: ArraySlice<UInt8>
  /// The same bytes, with ASCII letters in lower case.
  ///
  /// A byte order mark, spaces before the first word and the zero bytes of UTF-16 are dropped.
  let start: [UInt8]
  /// The extension of the file's name in lower case, without the dot; empty if it has none.
  let fileExtension: String
  /// What the sender says the bytes are, in lower case and without parameters: `text/html`.
  let mediaType: String

  /// How many bytes are examined.
  static let length = 4096

  /// Takes the sample of a document.
  init(of document: Document) {
    bytes = document.bytes.prefix(Self.length)
    start = Self.smallLetters(of: bytes)
    let name = document.fileName ?? ""
    fileExtension = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    mediaType =
      document.mediaType?.lowercased().split(separator: ";").first?.filter { !$0.isWhitespace } ?? ""
  }

  private static func smallLetters(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    for byte in bytes where byte != 0 {
      if letters.isEmpty, byte <= 0x20 || isOfByteOrderMark(byte) { continue }
      letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return letters
  }

  private static func isOfByteOrderMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xEF, 0xBB, 0xBF, 0xFF, 0xFE: true
    default: false
    }
  }

  /// Returns whether the document begins with these ASCII letters, regardless of case, after spaces.
  func begins(with words: String) -> Bool { start.starts(with: words.utf8) }
}
