/// The value of a field with parameters: `text/plain; charset="utf-8"; format=flowed` (RFC 2045, RFC 2231).
struct StructuredValue {
  /// The part before the parameters, in lower case.
  private(set) var value = ""
  private var parameters: [String: [UInt8]] = [:]

  /// How many parameters of a field are read.
  private static let maximumParameters = 100

  /// Reads a value; broken parameters are skipped.
  init(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    reader.skipBlanksAndComments()
    value = reader.token().smallText
    var parts: [(name: String, value: [UInt8])] = []
    while parts.count < Self.maximumParameters, let parameter = reader.parameter() { parts.append(parameter) }
    join(parts)
  }

  /// Returns the bytes of the parameter with `name`, in lower case.
  func bytes(of name: String) -> [UInt8]? { parameters[name] }

  /// Returns the text of a parameter.
  func text(of name: String) -> String? {
    parameters[name].map { EncodedWords.text(of: $0, charset: nil) }
  }

  /// Joins `name*0`, `name*1*` …, and decodes `name*`.
  private mutating func join(_ parts: [(name: String, value: [UInt8])]) {
    var pieces: [String: [(number: Int, bytes: [UInt8], isEncoded: Bool)]] = [:]
    for part in parts {
      let marks = part.name.split(separator: "*", omittingEmptySubsequences: false)
      guard let name = marks.first.map(String.init), !name.isEmpty else { continue }
      if marks.count == 1 {
        if parameters[name] == nil { parameters[name] = part.value }
        continue
      }
      pieces[name, default: []].append((Int(marks[1]) ?? 0, part.value, marks.last?.isEmpty == true))
    }
    for (name, parts) in pieces {
      let parts = parts.sorted { $0.number < $1.number }
      var charset: String?
      var joined: [UInt8] = []
      for (index, part) in parts.enumerated() {
        guard part.isEncoded else {
          joined += part.bytes
          continue
        }
        let fields = part.bytes.split(
          separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        if index == 0, fields.count == 3 { charset = fields[0].smallText }
        joined += QuotedPrintable.decoded(index == 0 ? fields.last ?? [] : part.bytes[...], sign: 0x25)
      }
      parameters[name] = charset == nil ? joined : Array(Charset.text(of: joined, in: charset).utf8)
    }
  }
}

/// Reads the tokens of a structured value.
private struct Reader {
  let bytes: [UInt8]
  var offset = 0

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipBlanksAndComments() {
    while let byte = next {
      if byte == UInt8(ascii: "(") {
        offset = bytes[...].endOfComment(from: offset)
      } else if byte.isMailBlank {
        offset += 1
      } else {
        return
      }
    }
  }

  /// Returns the bytes up to a space, a semicolon or a comment.
  mutating func token() -> ArraySlice<UInt8> {
    let token = bytes[offset...].prefix {
      !$0.isMailBlank && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(")
    }
    offset = token.endIndex
    return token
  }

  mutating func parameter() -> (name: String, value: [UInt8])? {
    while offset < bytes.count {
      skipBlanksAndComments()
      if next == UInt8(ascii: ";") {
        offset += 1
        continue
      }
      let name = bytes[offset...].prefix {
        !$0.isMailBlank && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "=")
      }
      offset = name.endIndex
      skipBlanksAndComments()
      guard next == UInt8(ascii: "=") else {
        if name.isEmpty, offset < bytes.count, next != UInt8(ascii: ";") { offset += 1 }
        continue
      }
      offset += 1
      skipBlanksAndComments()
      return (name.smallText, value())
    }
    return nil
  }

  private mutating func value() -> [UInt8] {
    guard next == UInt8(ascii: "\"") else {
      let value = bytes[offset...].prefix { $0 != UInt8(ascii: ";") }
      offset = value.endIndex
      let words = value.firstIndex(of: UInt8(ascii: "(")).map { value[..<$0] } ?? value
      return Array(words.trimmingMailSpace)
    }
    let (text, end) = bytes[...].quotedString(from: offset)
    offset = end
    return text
  }
}

extension ArraySlice<UInt8> {
  /// Returns the end of the parenthesised comment that begins at `start`; comments may nest.
  func endOfComment(from start: Int) -> Int {
    var depth = 0
    var offset = start
    while offset < endIndex {
      switch self[offset] {
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      offset += 1
      if depth == 0 { break }
    }
    return Swift.min(offset, endIndex)
  }

  /// Returns the words of the quoted string that begins at `start`, and where it ends.
  func quotedString(from start: Int) -> (text: [UInt8], end: Int) {
    var text: [UInt8] = []
    var offset = start + 1
    while offset < endIndex, self[offset] != UInt8(ascii: "\"") {
      if self[offset] == UInt8(ascii: "\\"), offset + 1 < endIndex { offset += 1 }
      text.append(self[offset])
      offset += 1
    }
    return (text, Swift.min(offset + 1, endIndex))
  }
}
