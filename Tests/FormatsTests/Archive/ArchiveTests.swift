import Articles
import Testing

@testable import Formats

/// Archives and compressed files.
@Suite struct ArchiveTests {
  private static func read(
    _ bytes: [UInt8], fileName: String = "a.zip"
  ) throws -> (parts: [String?], texts: [String], leftOut: [IngestionError: Int]) {
    var leftOut: [IngestionError: Int] = [:]
    let document = Document(bytes: bytes, name: "a", fileName: fileName)
    let articles = try DocumentFormats().articles(in: document, leavingOut: &leftOut)
    return (articles.map(\.part), articles.map { String(decoding: $0.utf8, as: UTF8.self) }, leftOut)
  }

  @Test func `what an archive leaves out is counted for whoever reads its articles`() throws {
    var leftOut: [IngestionError: Int] = [:]
    let articles = try Ingestion.articles(
      in: Document(bytes: Packed.zip(Self.members), name: "a"), by: DocumentFormats(),
      findingQuotations: false,
      leavingOut: &leftOut)
    #expect(articles.count == 2)
    #expect(leftOut == [.binary(format: "a PDF"): 1, .empty: 1])
  }

  private static let members: KeyValuePairs = [
    "news/one.txt": "First.", "two.txt": "Second.", ".hidden": "No.", "__MACOSX/two.txt": "No.",
    "page_files/ad.txt": "No.", "scan.pdf": "%PDF-1.7", "news/empty.txt": "",
  ]

  @Test func `each member is an article, and what cannot be read is counted`() throws {
    for bytes in [Packed.zip(Self.members), Packed.tar(Self.members), Packed.gzip(Packed.tar(Self.members))] {
      let read = try Self.read(bytes)
      #expect(read.parts == ["news/one.txt", "two.txt"])
      #expect(read.texts == ["First.", "Second."])
      #expect(read.leftOut == [.binary(format: "a PDF"): 1, .empty: 1])
    }
  }

  @Test func `a compressed document is that document`() throws {
    let read = try Self.read(Packed.gzip(Array("Words.".utf8)), fileName: "a.txt.gz")
    #expect(read.parts == [nil])
    #expect(read.texts == ["Words."])
  }

  @Test(arguments: [2, 3]) func `a compressed file whose head is damaged isn't an archive in archives`(
    byte: Int
  ) throws {
    var bytes = Packed.gzip(Array("Words.".utf8))
    bytes[byte] ^= 0x80
    #expect(throws: IngestionError.damaged) { try Self.read(bytes, fileName: "a.txt.gz") }
  }

  @Test func `archives in archives are read, to a depth`() throws {
    var bytes = Packed.zip(["a.txt": "Words."])
    bytes = Packed.zip([("in.zip", bytes)])
    #expect(try Self.read(bytes).parts == ["in.zip#a.txt"])
    for _ in 0..<4 { bytes = Packed.zip([("in.zip", bytes)]) }
    #expect(throws: IngestionError.tooDeep) { try Self.read(bytes) }
  }

  @Test func `names in a tar archive are read as UTF-8 in any locale`() throws {
    #expect(try Self.read(Packed.tar(["Zürich/ä.txt": "Words."])).parts == ["Zürich/ä.txt"])
  }

  @Test func `names in a zip archive are read as UTF-8 in any locale`() throws {
    #expect(try Self.read(Packed.zip(["Zürich/ä.txt": "Words."])).parts == ["Zürich/ä.txt"])
  }

  @Test func `an article without a title is named after the file that holds it`() throws {
    func title(_ bytes: [UInt8], _ fileName: String) throws -> String? {
      let document = Document(bytes: bytes, name: fileName.withoutExtension, fileName: fileName)
      return try Ingestion.articles(in: document, by: DocumentFormats()).first?.fields.title
    }
    let words = "The ferry came at noon. Nobody was on it, said the captain."
    #expect(try title(Packed.zip(["news/ferry.txt": words]), "all.zip") == "ferry")
    #expect(try title(Packed.gzip(Array(words.utf8)), "ferry.txt.gz") == "ferry")
    #expect(try title(Packed.gzip(Packed.tar(["ferry.txt": words])), "all.tar.gz") == "ferry")
  }

  @Test func `names that lead out of the archive are only labels`() throws {
    #expect(try Self.read(Packed.zip(["../../etc/a.txt": "Words."])).parts == ["../../etc/a.txt"])
  }

  @Test func `what is cut off is read up to there`() throws {
    let whole = Packed.tar(["a.txt": "Words.", "b.txt": String(repeating: "More words. ", count: 100)])
    let read = try Self.read(Array(whole[..<2000]), fileName: "a.tar")
    #expect(read.texts == ["Words."])
    #expect(read.leftOut == [.damaged: 1])
  }

  @Test func `a member with a password is left out`() {
    let bytes = Packed.zip(["a.txt": "Words."], isEncrypted: true)
    #expect(throws: IngestionError.encrypted) { try Self.read(bytes) }
  }

  @Test func `unpacking stops when it grows too large`() {
    let budget = UnpackingBudget(size: 10)
    #expect(budget.spend(bytes: UnpackingBudget.freeBytes))
    #expect(!budget.spend(bytes: 3000))
  }
}
