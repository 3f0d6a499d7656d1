import Articles
import Bookmarks
import Quotations

@testable import Library

let now = Timestamp(seconds: 1_717_000_000)

/// An article out of a text with a mark around each quotation: `He said ⟦“yes”⟧.`.
func sample(
  _ marked: String, title: String = "A Title", byline: String? = nil, source: String? = nil,
  date: String? = nil
) -> Article {
  var text = ""
  var quotations: [Quotation] = []
  var start = 0
  for character in marked {
    switch character {
    case "⟦": start = text.utf8.count
    case "⟧":
      let range = start..<text.utf8.count
      quotations.append(
        Quotation(
          range: range, interior: range.lowerBound + 3..<range.upperBound - 3, kind: .full,
          statement: quotations.count,
          attribution: Attribution(mention: 0..<2, person: "Ada", cue: nil, confidence: 0.5, rule: .cueBefore)
        ))
    default: text.append(character)
    }
  }
  return Article(
    fields: ArticleFields(
      title: title, byline: byline, source: source, date: date.flatMap(PublicationDate.init(iso8601:))),
    text: text, blocks: [Block(kind: .paragraph, range: 0..<text.utf8.count)], quotations: quotations)
}

/// An article with a document as different from others as its title and text are.
func new(_ article: Article, path: String? = nil, edits: [FieldEdit] = []) -> NewArticle {
  NewArticle(
    article: article, document: Array((article.fields.title + "\n\n" + article.text).utf8), path: path,
    edits: edits)
}

/// Reads paragraphs separated by blank lines; a line `--- part` begins another article.
struct ParagraphReader: DocumentReader {
  func articles(in document: Document) throws(IngestionError) -> [SourceArticle] {
    var articles: [SourceArticle] = []
    var part: String?
    var paragraphs: [[UInt8]] = []
    func finish() {
      guard !paragraphs.isEmpty else { return }
      var start = 0
      let blocks = paragraphs.map { paragraph in
        defer { start += paragraph.count + 2 }
        return Block(.paragraph, range: start..<start + paragraph.count)
      }
      articles.append(
        SourceArticle(part: part, utf8: Array(paragraphs.joined(separator: [0x0A, 0x0A])), blocks: blocks))
      paragraphs = []
    }
    for line in document.bytes.split(separator: 0x0A) {
      if line.starts(with: "--- ".utf8) {
        finish()
        part = String(decoding: line.dropFirst(4), as: UTF8.self)
      } else {
        paragraphs.append(Array(line))
      }
    }
    finish()
    if articles.isEmpty { throw .empty }
    return articles
  }
}

extension StoredArticle {
  /// The draft of the bookmark of a quotation.
  func draft(_ quotation: Int = 0, note: String? = nil, tags: [String] = []) -> BookmarkDraft? {
    article.quotations.flatMap { $0.indices.contains(quotation) ? $0[quotation] : nil }
      .map { BookmarkDraft(quotation: $0, in: article, note: note, tags: tags) }
  }
}

/// Takes what ``Schema/originColumns`` and ``Schema/aloneIndexes`` added from a library, so that it is one of the ninth
/// version.
let withoutLoneBookmarks = """
  DROP INDEX article_origin;
  ALTER TABLE article DROP COLUMN part;
  DROP INDEX bookmark_alone_title;
  DROP INDEX bookmark_alone_url;
  DROP INDEX bookmark_alone_path;
  DROP TRIGGER bookmark_left;
  ALTER TABLE bookmark DROP COLUMN path;
  ALTER TABLE bookmark DROP COLUMN title_line;
  CREATE TRIGGER bookmark_left BEFORE DELETE ON article BEGIN
    UPDATE bookmark SET start = NULL, end = NULL, code_start = NULL, code_end = NULL, now = NULL
    WHERE article_id = old.id;
  END;
  PRAGMA user_version = \(Schema.steps.firstIndex(of: Schema.aloneIndexes) ?? 0);

  """

/// Numbers that are the same in every run: SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
