/// The header of a mail or of one of its parts, as in RFC 5322 or as programs write it.
struct HeaderFields {
  /// A field: its name in lower case, and its raw value, including line breaks.
  private struct Field {
    var name: String
    var value: Range<Int>
  }

  /// The document's bytes.
  private let bytes: ArraySlice<UInt8>
  private var fields: [Field] = []
  /// Where the body begins, as an offset into the bytes.
  private(set) var end: Int
  /// Whether a blank line ends the header.
  private(set) var endsInBlankLine = false

  /// Further fields are ignored.
  private static let maximumFields = 1000
  /// Bytes of a value beyond this many are ignored.
  private static let maximumValue = 65_536

  /// Reads the header at the start of some bytes; O(n) in its length.
  ///
  /// A line that isn't a field ends the header, and is the first one of the body.
  init(of bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    end = bytes.startIndex
    var lines = MailLines(of: bytes)
    while let line = lines.next() {
      let words = bytes[line.words]
      if words.isEmpty {
        (end, endsInBlankLine) = (line.end, true)
        return
      }
      if words.first?.isMailBlank == true, !fields.isEmpty {
        if words.allSatisfy(\.isMailBlank), !Self.continues(lines, in: bytes) {
          (end, endsInBlankLine) = (line.end, true)
          return
        }
        fields[fields.count - 1].value = fields[fields.count - 1].value.lowerBound..<line.words.upperBound
      } else if let colon = Self.colon(in: words) {
        add(words[..<colon], value: colon + 1..<line.words.upperBound)
      } else if !words.starts(with: "From ".utf8), !words.starts(with: ">From ".utf8) {
        return
      }
      end = line.end
    }
  }

  private mutating func add(_ name: ArraySlice<UInt8>, value: Range<Int>) {
    // An ignored field takes the last slot, so that its continuation lines aren't added to another field.
    if fields.count > Self.maximumFields { fields.removeLast() }
    fields.append(Field(name: name.trimmingMailSpace.smallText, value: value))
  }

  /// Whether the header continues after a line of spaces.
  private static func continues(_ lines: MailLines, in bytes: ArraySlice<UInt8>) -> Bool {
    var lines = lines
    guard let next = lines.next(), !next.words.isEmpty else { return false }
    let words = bytes[next.words]
    return words.first?.isMailBlank == true || colon(in: words) != nil
  }

  /// Returns the index of the colon after the name of a field; `nil` if a line isn't a field.
  static func colon(in line: ArraySlice<UInt8>) -> Int? {
    guard let colon = line.prefix(128).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return nil
    }
    var name = line[..<colon]
    while name.last?.isMailBlank == true { name = name.dropLast() }
    return !name.isEmpty && name.allSatisfy { (0x21...0x7E).contains($0) } ? colon : nil
  }

  /// Whether there are no fields.
  var isEmpty: Bool { fields.isEmpty }

  /// The names of the fields, in lower case and in order.
  var names: some Sequence<String> { fields.lazy.map(\.name) }

  /// Returns the value of the first field with `name`, in lower case, on one line; comments stay in it.
  func value(of name: String) -> [UInt8]? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    return value(of: field)
  }

  /// Returns the value of the last field with `name`, in lower case.
  func lastValue(of name: String) -> [UInt8]? {
    guard let field = fields.last(where: { $0.name == name }) else { return nil }
    return value(of: field)
  }

  private func value(of field: Field) -> [UInt8] {
    bytes[field.value].prefix(Self.maximumValue).trimmingMailSpace.filter { $0 != 0x0A && $0 != 0x0D }
  }

  /// Returns the value of a structured field such as `Content-Type`; `nil` if it is missing or empty.
  func structuredValue(of name: String) -> StructuredValue? {
    value(of: name).flatMap { $0.isEmpty ? nil : StructuredValue($0) }
  }

  /// Returns the words of a field, decoded; `nil` if it is missing or blank.
  ///
  /// - Parameter charset: the encoding of bytes outside ASCII that aren't valid UTF-8.
  func words(of name: String, charset: String? = nil) -> String? {
    guard let value = value(of: name) else { return nil }
    let words = EncodedWords.text(of: value, charset: charset).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
