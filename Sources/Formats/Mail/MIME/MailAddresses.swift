/// The people in a field such as `From`.
///
/// `"Quill, Ada" <ada@harbour.example>, ben@harbour.example (Ben Rowe)`.
enum MailAddresses {
  /// A person: a name, an address, or both.
  struct Person {
    /// The name, decoded; empty if only the address is known.
    var name: String
    /// The address.
    var address: String

    /// The name, or else the address; `nil` if there is neither.
    var label: String? {
      if !name.isEmpty { return name }
      return address.isEmpty ? nil : address
    }
  }

  /// At most this many people are read.
  private static let maximum = 20

  /// Returns the people in a value (RFC 5322, section 3.4); names of groups are dropped; O(n).
  static func people(in value: [UInt8], charset: String? = nil) -> [Person] {
    var reader = Reader(bytes: value[...], charset: charset)
    var people: [Person] = []
    while people.count < maximum, let person = reader.next() {
      if person.label != nil { people.append(person) }
    }
    return people
  }

  private struct Reader {
    let bytes: ArraySlice<UInt8>
    let charset: String?
    private var offset: Int
    private var words: [UInt8] = []
    private var comment: [UInt8] = []
    private var address: [UInt8]?

    init(bytes: ArraySlice<UInt8>, charset: String?) {
      (self.bytes, self.charset) = (bytes, charset)
      offset = bytes.startIndex
    }

    /// Reads up to a comma or the end; `nil` at the end.
    mutating func next() -> Person? {
      (words, comment, address) = ([], [], nil)
      guard offset < bytes.endIndex else { return nil }
      while offset < bytes.endIndex {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          offset += 1
          return person
        case UInt8(ascii: "\""):
          let (text, end) = bytes.quotedString(from: offset)
          words += text
          offset = end
        case UInt8(ascii: "("):
          let end = bytes.endOfComment(from: offset)
          comment = Array(bytes[(offset + 1)..<max(offset + 1, end - 1)])
          offset = end
        case UInt8(ascii: "<"):
          let inner = bytes[(offset + 1)...].prefix { $0 != UInt8(ascii: ">") }
          if address == nil { address = Array(inner) }
          offset = min(inner.endIndex + 1, bytes.endIndex)
        case UInt8(ascii: ":"):
          if !words.contains(UInt8(ascii: "@")) { words = [] } else { words.append(byte) }
          offset += 1
        default:
          // The words may contain commas themselves.
          let end = byte == UInt8(ascii: "=") ? EncodedWords.endOfWord(at: offset, in: bytes) : nil
          words += bytes[offset..<(end ?? offset + 1)]
          offset = end ?? offset + 1
        }
      }
      return person
    }

    private var person: Person {
      let isBare = address == nil && words.contains(UInt8(ascii: "@"))
      let name = isBare || words.trimmingMailSpace.isEmpty ? comment : words
      var text = EncodedWords.text(of: name, charset: charset).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      for mark in ["'", "\""] where text.count > 2 && text.hasPrefix(mark) && text.hasSuffix(mark) {
        text = String(text.dropFirst().dropLast())
      }
      return Person(name: text, address: place(isBare: isBare))
    }

    /// Returns the address; if there are several without commas, commas are put between them.
    private func place(isBare: Bool) -> String {
      let place = (isBare ? words : address ?? []).trimmingMailSpace
      let parts = place.split(whereSeparator: \.isMailBlank)
      let areAddresses = parts.count > 1 && parts.allSatisfy { $0.contains(UInt8(ascii: "@")) }
      return areAddresses
        ? parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
        : String(decoding: place, as: UTF8.self)
    }
  }
}
