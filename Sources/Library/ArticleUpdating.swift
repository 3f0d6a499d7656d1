import Articles
import Bookmarks
import Foundation
import GRDB

/// Puts a changed document in the place of the one that an article has, inside a transaction.
struct ArticleUpdating {
  let writing: ArticleWriting
  let id: Int64
  let prepared: PreparedArticle

  func run() throws {
    let sql = "SELECT text_hash, text FROM content WHERE article_id = ?"
    guard let row = try Row.fetchOne(writing.db, sql: sql, arguments: [id]) else { return }
    let oldHash: String? = row.value(0)
    let oldText = try row.text(1)
    try replaceContent()
    try writing.replaceQuotations(prepared.article.quotations, of: id)
    try writing.refreshFields(of: id)
    guard oldHash != prepared.textHash else { return }
    try moveBookmarks()
    if let place = try writing.number("SELECT start FROM place WHERE article_id = ?", [id]) {
      let moved = ReadingPlace(offset: Int(place)).moved(from: oldText, to: prepared.article.text)
      try writing.run("UPDATE place SET start = ? WHERE article_id = ?", [moved.offset, id])
    }
  }

  private func replaceContent() throws {
    let own = prepared.article.fields
    try writing.run(
      """
      UPDATE content SET document_hash = ?, document = ?, text_hash = ?, text = ?, blocks = ?, emphasis = ?,
        title = ?, deck = ?, byline = ?, biography = ?, source = ?, url = ?, date = ?, is_unspaced = ?
      WHERE article_id = ?
      """,
      [
        prepared.documentHash, Data(prepared.new.document), prepared.textHash,
        Data(prepared.article.text.utf8),
        prepared.blocks, prepared.emphasis, own.title.column, own.deck?.column, own.byline?.column,
        own.biography?.column, own.source?.column, own.url?.column, own.date?.iso8601, prepared.isUnspaced,
        id,
      ])
  }

  /// Looks for every bookmark's words in the new text.
  private func moveBookmarks() throws {
    let sql = "SELECT \(Bookmark.anchorColumns) FROM bookmark WHERE article_id = ?"
    let anchors = try Row.fetchAll(writing.db, sql: sql, arguments: [id]).map { row in
      (id: row.value(0) as Int64?, anchor: Anchor(row))
    }
    guard !anchors.isEmpty else { return }
    let finder = PassageFinder(text: prepared.article.text)
    let attachments = anchors.map { finder.attachment(of: $0.anchor) }
    let offsets = attachments.compactMap(\.range).flatMap { [$0.lowerBound, $0.upperBound] }
    var counts = CodePoints.counts(at: offsets, in: prepared.article.text)[...]
    for ((bookmark, _), attachment) in zip(anchors, attachments) {
      let codePoints = attachment.range.map { _ in
        let pair = counts.prefix(2)
        counts = counts.dropFirst(2)
        return pair
      }
      try writing.run(
        "UPDATE bookmark SET start = ?, end = ?, code_start = ?, code_end = ?, now = ? WHERE id = ?",
        [
          attachment.range?.lowerBound, attachment.range?.upperBound, codePoints?.first, codePoints?.last,
          attachment.now?.column, bookmark,
        ])
    }
  }
}

extension ReadingPlace {
  /// The place in a changed text: where nothing changed around it, the same words; else where the change begins.
  func moved(from old: String, to new: String) -> ReadingPlace {
    var old = old
    var new = new
    let offset = offset
    let result = old.withUTF8 { old in
      new.withUTF8 { new in
        let shorter = min(old.count, new.count)
        var before = 0
        while before < shorter, old[before] == new[before] { before += 1 }
        if offset <= before { return offset }
        var after = 0
        while after < shorter - before, old[old.count - 1 - after] == new[new.count - 1 - after] {
          after += 1
        }
        var moved = offset >= old.count - after ? offset - old.count + new.count : before
        // Not within a character's bytes.
        moved = min(max(moved, 0), new.count)
        while moved > 0, moved < new.count, new[moved] & 0xC0 == 0x80 { moved -= 1 }
        return moved
      }
    }
    return ReadingPlace(offset: result)
  }
}
