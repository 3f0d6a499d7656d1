import Articles
import TestSupport
import Testing

@Suite struct DecodingTests {
  private static let sentence = "“Ja”, sagte Özgür – ‘nein’ …"
  private static let whole = "Title\n\n" + sentence

  @Test func `reads every encoding`() throws {
    let western = Bytes.read("Title\n\n<93>Ja<94>, sagte <D6>zg<FC>r <96> <91>nein<92> <85>")
    let little: [UInt8] = Self.whole.utf16.reduce(into: [0xFF, 0xFE]) {
      $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
    }
    let big: [UInt8] = Self.whole.utf16.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
    let wide: [UInt8] = Self.whole.unicodeScalars.reduce(into: [0xFF, 0xFE, 0, 0]) {
      $0 += [UInt8($1.value & 0xFF), UInt8($1.value >> 8), 0, 0]
    }
    for bytes in [
      Array(Self.whole.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.whole.utf8), western, little, big, wide,
    ] {
      let article = try Reading.article(bytes)
      #expect(article.fields.title == "Title")
      #expect(article.text == Self.sentence)
    }
  }

  @Test(
    arguments: [
      // One bad byte among good ones doesn't change the encoding.
      ("Zürich\n\nÄrger über <FF> Öl", "Ärger über \u{FFFD} Öl"),
      ("Zürich\n\nÄrger über Öl<E2><80>", "Ärger über Öl\u{FFFD}"),
      ("Zürich\n\nÄrger <ED><A0><80> über Öl", "Ärger \u{FFFD} über Öl"),
      ("Zürich\n\nÄrger über <93>Öl", "Ärger über \u{FFFD}Öl"),
      // A quotation mark pasted from Windows is read as one.
      ("Zürich\n\nÄrger über <93>Gas<94>", "Ärger über “Gas”"),
      // Bytes that Windows-1252 doesn't define.
      ("Title\n\na <81> <E9>", "a \u{FFFD} é"),
      // UTF-16 that is cut off, or has half a surrogate pair.
      ("<FF><FE>T<00>\n<00>a<00><3D><D8>b<00>c", "a\u{FFFD}b\u{FFFD}"),
    ])
  func `repairs`(_ bytes: String, text: String) throws {
    #expect(try Reading.article(Bytes.read(bytes)).text == text)
  }

  private static let archive = "PK<03><04>" + String(repeating: " ", count: 26)

  @Test(
    arguments: [
      ("%PDF-1.7\n%", "a PDF"), ("GIF89a<01><00>", "a GIF image"),
      ("SQLite format 3<00>", "an SQLite database"),
      ("{\\rtf1\\ansi Title}", "an RTF document"), ("RIFF<01><01><01><01>WEBPVP8", "a WebP image"),
      ("<00><00><00><18>ftypmp42", "a video"), ("MZ<01><00><03>", "a program"),
      ("<7F>ELF<02><01>", "a program"),
      ("<89>PNG\r\n<1A>\n<00>", "a PNG image"), ("<FF><D8><FF><E0>", "a JPEG image"),
      ("<1F><8B><08>", "a gzip archive"),
      (archive + "a.txt", "a zip archive"), (archive + "mimetypeapplication/epub+zip", "an EPUB book"),
      (archive + "[Content_Types].xml word/document.xml", "a Word document"),
      (archive + "mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument file"),
      ("Words<00>words", nil), ("<01><02><03><04><05>words", nil), ("<FF><FE>A<00><00><00>", nil),
    ])
  func `refuses`(_ bytes: String, format: String?) {
    #expect(throws: IngestionError.binary(format: format)) { try Reading.article(Bytes.read(bytes)) }
  }

  @Test(
    arguments: [
      "", " ", "\n\n\t\r\n", "\u{FEFF}", "\u{A0}\u{3000}\u{200B}\n", "\u{C}\u{85}\u{2028}", "> \n>\n",
    ])
  func `nothing in it`(_ text: String) {
    #expect(throws: IngestionError.empty) { try Reading.article(text) }
  }

  @Test(
    arguments: [
      "MZ is the name of a party\n\nIt won.", "BM\n\nThe band.", "PK said\n\nYes.", "RIFF\n\nNo.",
    ])
  func `words that begin like a format`(_ text: String) throws {
    #expect(try !Reading.article(text).text.isEmpty)
  }

  @Test func `any bytes are read or refused`() {
    var random = SplitMix64(7)
    let interesting: [UInt8] = [
      0x0A, 0x0A, 0x0D, 0x2A, 0x2A, 0x3E, 0x23, 0x7C, 0x20, 0xC2, 0x85, 0xE2, 0x80, 0xA8, 0xEF, 0xBB, 0xBF,
      0x93,
    ]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        Bool.random(using: &random)
          ? interesting[Int.random(in: 0..<interesting.count, using: &random)]
          : UInt8.random(in: 1...255, using: &random)
      }
      guard let article = try? Reading.article(bytes) else { continue }
      #expect(faults(of: article) == [], "\(bytes)")
    }
  }

  /// Returns what violates the invariants of every article.
  ///
  /// Blocks are in order, separated by one blank line, and contain the whole text.
  private func faults(of article: Article) -> [String] {
    let utf8 = Array(article.text.utf8)
    let joined = article.blocks.map { Array(utf8[$0.range]) }.joined(separator: [0x0A, 0x0A])
    var faults: [String] = []
    if Array(joined) != utf8 { faults.append("blocks are not the text") }
    for (block, next) in zip(article.blocks, article.blocks.dropFirst())
    where block.range.upperBound + 2 != next.range.lowerBound {
      faults.append("more than a blank line")
    }
    if article.fields.title.isEmpty { faults.append("no title") }
    for emphasis in article.spans.map(\.range) {
      let holds = article.blocks.contains { $0.range.clamped(to: emphasis) == emphasis }
      if !holds || emphasis.isEmpty { faults.append("emphasis in no block") }
    }
    return faults
  }
}
