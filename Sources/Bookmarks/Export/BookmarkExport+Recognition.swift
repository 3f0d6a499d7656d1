import Foundation

extension BookmarkExport {
  /// Whether a file holds bookmarks that Verbatim exported for people to read: as Markdown, Org or text.
  ///
  /// It is recognised by the names of bookmarks, each on its own line: `^vb-…`, `:CUSTOM_ID: vb-…` or `vb-…`.
  /// Any other content doesn't matter, since the user may have added to the file. Takes one pass over the
  /// bytes.
  package static func isExport(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var offset = 0
      while let found = memchr(start + offset, Int32(UInt8(ascii: "v")), bytes.count - offset) {
        offset = UnsafeRawPointer(found) - start
        if isName(at: offset, in: bytes) { return true }
        offset += 1
      }
      return false
    }
  }

  /// Whether the name of a bookmark begins at an offset and is alone on its line.
  private static func isName(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes[offset...].starts(with: "vb-".utf8) else { return false }
    let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var start = offset
    while start > max(0, offset - 32), !isBreak(bytes[start - 1]) { start -= 1 }
    let line = bytes[start...].prefix(96).prefix { !isBreak($0) }
    return String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
      .wholeMatch(of: /(\^|:CUSTOM_ID: )?vb-[0-9a-f]{12}/) != nil
  }
}
