import Articles
import Testing

@testable import Formats

/// Text in encodings other than UTF-8.
@Suite struct EncodingTests {
  private static func read(_ bytes: [UInt8], declared: String? = nil) throws -> (
    text: String, encoding: String
  ) {
    let text = try TextDecoding.text(of: bytes, declared: declared)
    return (String(decoding: text.utf8[text.start...], as: UTF8.self), text.encoding)
  }

  @Test(arguments: EncodedSentences.samples)
  func `a sentence that names no encoding is read in its own`(_ sample: EncodedSentences.Sample) throws {
    #expect(try Self.read(sample.bytes).text == sample.text)
  }

  @Test(arguments: EncodedSentences.samples)
  func `a sentence is read in the encoding that it names`(_ sample: EncodedSentences.Sample) throws {
    let read = try Self.read(sample.bytes, declared: sample.encoding)
    #expect(read.text == sample.text)
    #expect(read.encoding == sample.encoding)
  }

  @Test(arguments: EncodedSentences.samples)
  func `a sentence that names a wrong Western encoding is read in its own`(
    _ sample: EncodedSentences.Sample
  ) throws {
    #expect(try Self.read(sample.bytes, declared: "iso-8859-1").text == sample.text)
  }

  @Test(arguments: [
    ("ISO-8859-1", "windows-1252"), (" latin1 ", "windows-1252"), ("us-ascii", "windows-1252"),
    ("shift_jis", "Shift_JIS"), ("x-sjis", "Shift_JIS"), ("gb2312", "GBK"), ("ks_c_5601-1987", "EUC-KR"),
    ("x-mac-cyrillic", "x-mac-cyrillic"), ("iso-8859-8-i", "ISO-8859-8-I"), ("iso-8859-9", "windows-1254"),
    ("tis-620", "windows-874"), ("x-mac-roman", "macintosh"), ("utf8", "UTF-8"), ("Big5-HKSCS", "Big5"),
  ])
  func `labels mean what they mean on the web`(_ label: String, name: String) {
    #expect(TextEncoding(label: label)?.name == name)
  }

  @Test(arguments: ["", "utf-9", "../../etc/passwd", "UTF-8//TRANSLIT", "utf-7"])
  func `other labels mean nothing`(_ label: String) { #expect(TextEncoding(label: label) == nil) }

  @Test(arguments: [
    "港口星期一开放，居民们说：“终于等到了。”", "港は月曜日に開く。市長は「長い冬だった」と述べた。", "みなとがひらくまでだれもうみをみなかった。",
  ])
  func `UTF-16 without spaces or a byte order mark is recognised by its scripts`(_ text: String) throws {
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try Self.read(big).text == text)
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try Self.read(little).text == text)
  }

  @Test func `many control bytes don’t belong to a Western text`() {
    #expect(throws: IngestionError.binary(format: nil)) {
      try Self.read(
        Array("Gr".utf8) + [0xFC, 0xDF, 0x02, 0x01] + Array("e aus dem Hafen, wo es noch immer friert.".utf8))
    }
  }

  @Test func `a control byte alone doesn’t make UTF-16`() throws {
    let text =
      Array("Viele Gr".utf8) + [0xFC, 0xDF, 0x02] + Array("e aus dem Hafen, wo es noch immer friert.".utf8)
    #expect(try Self.read(text + text).encoding == "windows-1252")
  }

  @Test func `UTF-8 that names another encoding is UTF-8`() throws {
    let read = try Self.read(Array("“Zürich”, sagte er.".utf8), declared: "iso-8859-1")
    #expect(read.text == "“Zürich”, sagte er.")
    #expect(read.encoding == "UTF-8")
  }

  @Test func `a single quotation of an old Mac keeps its marks`() throws {
    #expect(try Self.read(Bytes.read("<D2>We came,<D3> said the mate.")).text == "“We came,” said the mate.")
    #expect(try Self.read(Bytes.read("The ferry didn<D5>t come.")).text == "The ferry didn’t come.")
  }

  @Test(arguments: [
    ("page.html", "<html><head><meta charset=utf-8></head><body><p>Der Wind war gr<81>n.</p></body></html>"),
    ("note.md", "# Wind\n\nDer *Wind* war gr<81>n.\n"),
    (
      "letter.eml",
      "From: ada@harbour.example\nSubject: Wind\nContent-Type: text/plain; charset=utf-8\n\nDer Wind war gr<81>n.\n"
    ),
    ("film.srt", "1\n00:00:01,000 --> 00:00:02,000\nDer Wind war gr<81>n.\n"),
    (
      "page.mht",
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"
        + "Content-Type: text/html; charset=utf-8\n\n<p>Der Wind war gr<81>n.</p>\n--x--\n"
    ),
  ])
  func `what the user names overrides what any format declares`(_ name: String, bytes: String) throws {
    var document = Document(bytes: Bytes.read(bytes), name: "a", fileName: name)
    document.encoding = "ibm437"
    let article = try Ingestion.articles(in: document, by: DocumentFormats(), findingQuotations: false)[0]
    #expect(article.text.hasSuffix("Der Wind war grün."))
    #expect(article.provenance.encoding == "IBM437")
  }

  @Test func `an encoding that isn't known is refused in any format`() {
    var document = Document(bytes: Array("Subject: Wind\n\nWind\n".utf8), name: "a", fileName: "a.eml")
    document.encoding = "klingon"
    #expect(throws: IngestionError.unknownEncoding("klingon")) {
      try DocumentFormats().articles(in: document)
    }
  }

  @Test func `what the user names overrides everything`() throws {
    var document = Document(bytes: Bytes.read("Gr<81>n"), name: "a")
    document.encoding = "ibm437"
    let text = try TextDecoding.text(of: document, declared: "windows-1252")
    #expect(String(decoding: text.utf8, as: UTF8.self) == "Grün")
    document.encoding = "klingon"
    #expect(throws: IngestionError.unknownEncoding("klingon")) { try TextDecoding.text(of: document) }
  }

  @Test func `controls in UTF-8 are the marks that windows-1252 has there`() throws {
    #expect(try Self.read(Array("\u{93}Yes\u{94}, it\u{92}s \u{85}\n".utf8)).text == "“Yes”, it’s …\n")
    #expect(
      try Self.read(Array("one\u{85}two".utf8)).text == "one\u{85}two", "a line break if there is no other")
  }

  @Test func `stretches that cannot be decoded are counted`() throws {
    let sentence = EncodedSentences.samples.first { $0.encoding == "Shift_JIS" }
    let text = try TextDecoding.text(of: (sentence?.bytes ?? []) + [0xFF, 0xFF, 0x41], declared: "shift_jis")
    #expect(text.undecodable == 1)
    #expect(String(decoding: text.utf8, as: UTF8.self) == (sentence?.text ?? "") + "\u{FFFD}A")
    #expect(try TextDecoding.text(of: Bytes.read("Zürich<FF><FF> Öl für <FE>")).undecodable == 2)
  }

  @Test func `the C library's tables are corrected`() throws {
    let hebrew = try #require(TextEncoding(label: "windows-1255")?.utf8(of: [0xF9, 0xD1]))
    #expect(String(decoding: hebrew.utf8, as: UTF8.self).unicodeScalars.map(\.value) == [0x5E9, 0x5C1])
    let mac = try #require(TextEncoding(label: "macintosh")?.utf8(of: [0xC6, 0xF0, 0xDB]))
    #expect(String(decoding: mac.utf8, as: UTF8.self) == "∆\u{F8FF}€")
  }

  @Test func `the article knows its encoding`() throws {
    let article = try Reading.article(Bytes.read("Titel\n\nSch<F6>n <81> gr<FC>n."))
    #expect(article.provenance.encoding == "windows-1252")
    #expect(article.provenance.undecodable == 1)
  }
}
