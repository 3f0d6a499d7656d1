/// Removes the commands from enriched text (RFC 1896) and the older richtext (RFC 1341): `<bold>now</bold>`.
struct EnrichedText {
  /// Whether this is richtext, in which `<nl>` breaks lines and `<lt>` is a character.
  private let isOld: Bool
  private var plain: [UInt8] = []
  /// How many open commands have content that isn't shown.
  private var hidden = 0

  /// The greatest length of a command's name.
  private static let longestName = 60

  /// Returns the words; line breaks that only wrap lines become spaces; O(n).
  static func words(of bytes: ArraySlice<UInt8>, isOld: Bool) -> [UInt8] {
    var text = EnrichedText(isOld: isOld)
    text.plain.reserveCapacity(bytes.count)
    var rest = bytes
    while let byte = rest.first {
      rest = byte == UInt8(ascii: "<") ? text.command(in: rest) : text.word(in: rest)
    }
    return text.plain
  }

  private init(isOld: Bool) { self.isOld = isOld }

  /// Reads what begins with `<`; returns what follows.
  private mutating func command(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let inner = bytes.dropFirst()
    if !isOld, inner.first == UInt8(ascii: "<") {
      show(UInt8(ascii: "<"))
      return inner.dropFirst()
    }
    let name = inner.prefix(Self.longestName).prefix {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0)
        || (0x61...0x7A).contains($0 | 0x20)
    }
    guard !name.isEmpty, bytes[name.endIndex...].first == UInt8(ascii: ">") else {
      show(UInt8(ascii: "<"))
      return inner
    }
    switch name.smallText {
    case "param", "comment": hidden += 1
    case "/param", "/comment": hidden = max(0, hidden - 1)
    case "nl": show(0x0A)
    case "paragraph", "/paragraph": for _ in 0..<2 { show(0x0A) }
    case "lt": show(UInt8(ascii: "<"))
    default: break
    }
    return bytes[(name.endIndex + 1)...]
  }

  /// Reads a byte, or the line breaks at the beginning; returns what follows.
  private mutating func word(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes[bytes.startIndex] == 0x0A || bytes[bytes.startIndex] == 0x0D else {
      show(bytes[bytes.startIndex])
      return bytes.dropFirst()
    }
    let breaks = bytes.prefix { $0 == 0x0A || $0 == 0x0D }
    let lines = MailLines(of: breaks).reduce(0) { count, _ in count + 1 }
    if isOld || lines == 1 {
      show(0x20)
    } else {
      for _ in 0..<lines { show(0x0A) }
    }
    return bytes[breaks.endIndex...]
  }

  private mutating func show(_ byte: UInt8) {
    if hidden == 0 { plain.append(byte) }
  }
}
