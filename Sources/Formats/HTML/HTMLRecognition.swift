/// Distinguishes web pages from other documents.
enum HTMLRecognition {
  /// Whether a document is a page: by its first tag, or by its name if its first words are a tag.
  static func isPage(_ sample: DocumentSample) -> Bool {
    let start = afterComments(sample.start[...])
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { begins(start, with: $0) }) {
      return true
    }
    let isNamed = ["html", "htm", "xhtml", "xht", "shtml"].contains(sample.fileExtension)
    let isSaid = ["text/html", "application/xhtml+xml"].contains(sample.mediaType)
    return isNamed || isSaid
  }

  /// Returns what follows comments, the XML declaration and spaces.
  private static func afterComments(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 <= 0x20 }
    for _ in 0..<32 {
      if rest.starts(with: "<!--".utf8) {
        guard let end = end(of: "-->", in: rest) else { return rest }
        rest = rest[end...]
      } else if rest.starts(with: "<?".utf8) {
        guard let end = end(of: ">", in: rest) else { return rest }
        rest = rest[end...]
      } else {
        return rest
      }
      rest = rest.drop { $0 <= 0x20 }
    }
    return rest
  }

  private static func end(of words: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let words = Array(words.utf8)
    return bytes.indices.first { bytes[$0...].starts(with: words) }.map { $0 + words.count }
  }

  /// Whether some bytes begin with a tag of exactly this name.
  private static func begins(_ bytes: ArraySlice<UInt8>, with tag: String) -> Bool {
    guard bytes.starts(with: tag.utf8) else { return false }
    guard let next = bytes.dropFirst(tag.utf8.count).first else { return true }
    return next <= 0x20 || next == 0x3E || next == 0x2F
  }
}
