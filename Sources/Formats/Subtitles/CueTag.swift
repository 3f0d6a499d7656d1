/// A tag in a cue.
enum CueTag: Equatable {
  /// A named voice begins: `<v Ada Lund>`; `nil` for `</v>`.
  case voice(String?)
  /// `<br>`
  case lineBreak
  /// Italics or underlining begin or end.
  case emphasis(opens: Bool)
  /// A colour, a class, a time: nothing that matters here.
  case none

  /// Reads the content between `<` and `>`; `nil` if it is text.
  init?(_ bytes: ArraySlice<UInt8>, isWebVTT: Bool) {
    let isClosing = bytes.first == UInt8(ascii: "/")
    let rest = isClosing ? bytes.dropFirst() : bytes
    let name = rest.prefix { (0x41...0x5A).contains($0 & 0xDF) }
    let after = rest.dropFirst(name.count)
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "v" where after.first.map { $0 <= 0x20 || $0 == UInt8(ascii: ".") } ?? true:
      self = .voice(isClosing ? nil : Self.annotation(after))
    case "i" where Self.endsName(after), "em" where Self.endsName(after), "u" where Self.endsName(after):
      self = .emphasis(opens: !isClosing)
    case "br" where Self.endsName(after): self = .lineBreak
    case "b", "s", "font", "c", "ruby", "rt", "rb", "rp", "lang", "span", "strong", "small", "sup", "sub":
      guard isWebVTT || Self.endsName(after) else { return nil }
      self = .none
    default:
      let isTime =
        bytes.count > 3
        && bytes.allSatisfy { (0x30...0x3A).contains($0) || $0 == 0x2E || $0 == 0x2C || $0 <= 0x20 }
      guard isTime || isWebVTT && (!name.isEmpty || isClosing) else { return nil }
      self = .none
    }
  }

  private static func endsName(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first.map { $0 <= 0x20 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") } ?? true
  }

  /// Returns the name in `<v.loud Ada Lund>`: the words after the classes.
  private static func annotation(_ bytes: ArraySlice<UInt8>) -> String? {
    let words = bytes.drop { $0 > 0x20 }
    var text: [UInt8] = []
    var offset = words.startIndex
    while offset < words.endIndex {
      if let (character, end) = CharacterReferences.character(at: offset, in: words) {
        text.append(contentsOf: character.utf8)
        offset = end
      } else {
        text.append(words[offset])
        offset += 1
      }
    }
    let name = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return name.isEmpty ? nil : name.joined(separator: " ")
  }
}
