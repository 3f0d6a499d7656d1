import Glibc

/// Converts text to UTF-8 with the C library.
package enum Iconv {
  /// Returns the text in UTF-8, each undecodable stretch as one U+FFFD, and how many there are.
  ///
  /// `nil` if the C library doesn't know the encoding. O(n).
  package static func utf8(of bytes: some Collection<UInt8>, in name: String) -> (
    utf8: [UInt8], undecodable: Int
  )? {
    let source = Array(bytes)
    return source.withUnsafeBytes { convert($0, from: name) }
  }

  private static func convert(
    _ source: UnsafeRawBufferPointer, from name: String
  ) -> (utf8: [UInt8], undecodable: Int)? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var output = ConvertedText(capacity: source.count * 2 + 16)
    var input = UnsafeMutablePointer(mutating: source.bindMemory(to: CChar.self).baseAddress)
    var left = source.count
    var buffer = [CChar](repeating: 0, count: min(65_536, source.count * 4 + 64))
    while true {
      let isFlush = left == 0
      let (result, code, count) = step(converter, &input, &left, into: &buffer, isFlush: isFlush)
      output.append(buffer, count: count)
      if isFlush, result != -1 || code != E2BIG { break }
      guard result == -1, code != E2BIG, left > 0 else { continue }
      // A byte that begins no character, or a character that is cut off at the end.
      output.appendReplacement()
      input = input?.advanced(by: 1)
      left -= 1
    }
    return (output.utf8, output.undecodable)
  }

  private static func step(
    _ converter: iconv_t, _ input: inout UnsafeMutablePointer<CChar>?, _ left: inout Int,
    into buffer: inout [CChar], isFlush: Bool
  ) -> (result: Int, code: Int32, count: Int) {
    buffer.withUnsafeMutableBufferPointer { buffer in
      var output = buffer.baseAddress
      var room = buffer.count
      let result =
        isFlush ? iconv(converter, nil, nil, &output, &room) : iconv(converter, &input, &left, &output, &room)
      return (result, errno, buffer.count - room)
    }
  }
}

/// Text while it is converted to UTF-8.
private struct ConvertedText {
  var utf8: [UInt8] = []
  var undecodable = 0
  /// Whether the text ends with the U+FFFD of a stretch that may continue.
  private var isInStretch = false

  init(capacity: Int) { utf8.reserveCapacity(capacity) }

  mutating func append(_ bytes: [CChar], count: Int) {
    guard count > 0 else { return }
    bytes.withUnsafeBytes { utf8.append(contentsOf: $0.prefix(count)) }
    isInStretch = false
  }

  mutating func appendReplacement() {
    if isInStretch { return }
    utf8.append(contentsOf: UTF8.encodedReplacementCharacter)
    undecodable += 1
    isInStretch = true
  }
}
