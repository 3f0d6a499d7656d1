import Articles
import Bookmarks
import Quotations
import TestSupport

@testable import Library

let now = Timestamp(seconds: 1_717_000_000)

/// Makes an article from a text with marks around each quotation: `He said ⟦“yes”⟧.`.
func sample(
  _ marked: String, title: String = "A Title", byline: String? = nil, source: String? = nil,
  date: String? = nil
) -> Article {
  let marked = MarkedText(marked)
  let text = marked.text
  let quotations = marked.ranges.enumerated().map { number, range in
    Quotation(
      range: range, interior: range.lowerBound + 3..<range.upperBound - 3, kind: .full, statement: number,
      attribution: Attribution(mention: 0..<2, person: "Ada", cue: nil, confidence: 0.5, rule: .cueBefore))
  }
  return Article(
    fields: ArticleFields(
      title: title, byline: byline, source: source, date: date.flatMap(PublicationDate.init(iso8601:))),
    text: text, blocks: [Block(kind: .paragraph, range: 0..<text.utf8.count)], quotations: quotations)
}

/// Makes a new article whose document differs from others if its title or text does.
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

/// Removes what ``Schema/shingleIndex``, ``Schema/readingTable``, ``Schema/listIndexes``,
/// ``Schema/readTextColumns`` and ``Schema/packedColumns`` added from a library whose texts are too short to
/// be packed.
let withoutPacking = """
  DROP TRIGGER copy_text_added;
  DROP TRIGGER copy_text_changed;
  DROP TRIGGER copy_removed;
  DROP TABLE copy_queue;
  DROP TABLE copy_token;
  DROP TABLE copy_sketch;
  DROP INDEX article_copies;
  DROP INDEX bookmark_affected;
  DROP INDEX article_dated;
  DROP INDEX article_quotations;
  DROP INDEX article_title;
  DROP INDEX article_source;
  CREATE INDEX article_title ON article (title_key);
  CREATE INDEX article_source ON article (source_key, date_key DESC, id DESC);
  ALTER TABLE article DROP COLUMN copy_of;
  DROP TRIGGER statement_shingles_removed;
  DROP TABLE statement_shingles;
  DROP TABLE reading;
  DROP INDEX content_language;
  DROP TRIGGER appearance_removed;
  DROP TABLE mark;
  DROP TABLE merge;
  DROP TABLE speaker_visit;
  DROP TABLE saved_query;
  DROP TABLE accepted;
  DROP TRIGGER article_read;
  DROP TRIGGER read_hash_changed;
  DROP TRIGGER text_hash_added;
  DROP TRIGGER text_hash_changed;
  DROP INDEX article_changed;
  ALTER TABLE article DROP COLUMN is_changed;
  ALTER TABLE article DROP COLUMN read_hash;
  DROP INDEX article_unread;
  DROP INDEX article_starred;
  DROP INDEX article_bookmarked;
  DROP TRIGGER document_parted;
  DROP TRIGGER document_kept;
  DROP TRIGGER words_changed;
  DROP TRIGGER title_changed;
  DROP TRIGGER words_removed;
  DROP VIEW searchable;
  ALTER TABLE content DROP COLUMN text;
  ALTER TABLE content RENAME COLUMN packed TO text;
  CREATE VIEW searchable (id, title, text) AS
    SELECT article.id, article.title, CAST(content.text AS TEXT)
    FROM article JOIN content ON content.article_id = article.id;
  ALTER TABLE document DROP COLUMN form;
  ALTER TABLE document DROP COLUMN base;
  DROP TRIGGER statement_removed;
  DROP VIEW spoken;
  ALTER TABLE statement ADD COLUMN old TEXT NOT NULL DEFAULT '';
  UPDATE statement SET old = words;
  ALTER TABLE statement DROP COLUMN words;
  ALTER TABLE statement DROP COLUMN said;
  ALTER TABLE statement RENAME COLUMN old TO words;
  CREATE VIEW spoken (id, words, speaker) AS
    SELECT id, words, ifnull(person, ifnull(mention, '')) || ifnull(' ' || char(57344) || speaker_id, '')
    FROM statement;
  CREATE TRIGGER statement_removed BEFORE DELETE ON statement BEGIN
    INSERT INTO statement_words (statement_words, rowid, words, speaker)
    SELECT 'delete', id, words, speaker FROM spoken WHERE id = old.id;
  END;
  DROP TABLE dictionary;
  DROP TABLE packing;
  PRAGMA user_version = \(Schema.steps.firstIndex(of: Schema.packedColumns) ?? 0);

  """

/// Removes what ``withoutPacking`` removes, and what ``Schema/documentTables``, ``Schema/originColumns`` and
/// ``Schema/aloneIndexes`` added from a library, so that it is one of the ninth version.
let withoutLoneBookmarks =
  withoutPacking + """
    DROP TRIGGER document_left;
    DROP TRIGGER document_changed;
    DROP TRIGGER document_forgotten;
    DROP TABLE journal_document;
    DROP INDEX content_document;
    ALTER TABLE content ADD COLUMN document BLOB NOT NULL DEFAULT x'';
    UPDATE content SET document = (SELECT bytes FROM document WHERE id = document_id);
    ALTER TABLE content DROP COLUMN document_id;
    \(Provenance.columns.map { "ALTER TABLE content DROP COLUMN \($0);" }.joined(separator: "\n  "))
    DROP TABLE document;
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

extension FieldEdit {
  static func title(_ value: String?) -> FieldEdit { FieldEdit(.title, value: value) }
  static func byline(_ value: String?) -> FieldEdit { FieldEdit(.byline, value: value) }
  static func source(_ value: String?) -> FieldEdit { FieldEdit(.source, value: value) }
  static func url(_ value: String?) -> FieldEdit { FieldEdit(.url, value: value) }
  static func date(_ value: PublicationDate?) -> FieldEdit { FieldEdit(.date, value: value?.iso8601) }
}
