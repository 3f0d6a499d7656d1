/// Names the formats that people open by mistake, by their first bytes.
enum BinaryFormat {
  /// Returns what the bytes are, as in "a PDF", or `nil` if they don't begin like a known format.
  static func name(of bytes: [UInt8]) -> String? {
    if starts(bytes, with: "PK\u{3}\u{4}") { return archiveName(of: bytes) }
    if starts(bytes, with: "RIFF") { return containerName(of: bytes) }
    if starts(bytes, with: "ftyp", at: 4) { return "a video" }
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    if let known = texts.first(where: { starts(bytes, with: $0.start) }) { return known.name }
    // Two letters alone may begin a text, but not with a NUL near them.
    if let known = weak.first(where: { starts(bytes, with: $0.start) }), bytes.prefix(64).contains(0) {
      return known.name
    }
    return nil
  }

  private static let signatures: [(bytes: [UInt8], name: String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0xCA, 0xFE, 0xBA, 0xBE], "a program"),
    ([0xCF, 0xFA, 0xED, 0xFE], "a program"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
  ]

  private static let texts: [(start: String, name: String)] = [
    ("%PDF-", "a PDF"), ("GIF87a", "a GIF image"), ("GIF89a", "a GIF image"),
    ("Rar!\u{1A}\u{7}", "a RAR archive"),
    ("SQLite format 3\0", "an SQLite database"), ("{\\rtf", "an RTF document"), ("OggS\0", "a sound file"),
    ("bplist00", "a property list"),
  ]

  private static let weak: [(start: String, name: String)] = [
    ("MZ", "a program"), ("BM", "a bitmap image"), ("ID3", "a sound file"), ("BZh", "a bzip2 archive"),
    ("wOFF", "a font"), ("wOF2", "a font"),
  ]

  /// Returns a zip archive's name, by its first entry: office documents and books are zip archives.
  private static func archiveName(of bytes: [UInt8]) -> String {
    let entry = 30
    if starts(bytes, with: "mimetypeapplication/epub+zip", at: entry) { return "an EPUB book" }
    if starts(bytes, with: "mimetypeapplication/vnd.oasis.opendocument", at: entry) {
      return "an OpenDocument file"
    }
    let isOffice = ["[Content_Types].xml", "_rels/", "word/", "xl/", "ppt/", "docProps/"].contains {
      starts(bytes, with: $0, at: entry)
    }
    guard isOffice else { return "a zip archive" }
    let head = bytes.prefix(4096)
    for (folder, name) in [
      ("word/", "a Word document"), ("xl/", "a spreadsheet"), ("ppt/", "a presentation"),
    ] {
      let folder = Array(folder.utf8)
      if head.indices.contains(where: { head[$0...].starts(with: folder) }) { return name }
    }
    return "an Office document"
  }

  private static func containerName(of bytes: [UInt8]) -> String? {
    if starts(bytes, with: "WEBP", at: 8) { return "a WebP image" }
    if starts(bytes, with: "WAVE", at: 8) { return "a sound file" }
    return starts(bytes, with: "AVI ", at: 8) ? "a video" : nil
  }

  private static func starts(_ bytes: [UInt8], with text: String, at offset: Int = 0) -> Bool {
    bytes.dropFirst(offset).starts(with: text.utf8)
  }
}
