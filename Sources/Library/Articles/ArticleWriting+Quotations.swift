import Articles
import Bookmarks
import GRDB
import Quotations

extension ArticleWriting {
  /// Replaces the quotations of an article with what was found, with its corrections applied.
  ///
  /// - Parameter found: `nil` if the finder has not run yet.
  mutating func replaceQuotations(_ found: [Quotation]?, of id: Int64, in text: String) throws {
    let corrections = CorrectionWriting(db: db)
    let hasCorrections = try corrections.has(id)
    let placed = hasCorrections ? try corrections.place(of: id, in: text) : []
    let shown = found?.corrected(by: placed, in: text)
    for table in [Quotation.Table.shown, .found] {
      try run("DELETE FROM \(table.rawValue) WHERE article_id = ?", [id])
    }
    try insert(shown ?? [], of: id, to: .shown)
    if hasCorrections { try insert(found ?? [], of: id, to: .found) }
    try noteQuotations(shown, isFound: found != nil, of: id)
    said[id] = StatementRow.rows(of: shown ?? [], in: text)
  }

  /// Keeps the quotations of an article that was just inserted, with their count.
  mutating func keepQuotations(ofNew prepared: PreparedArticle, as id: Int64) throws {
    let found = prepared.article.quotations
    if waiting.hasCorrections, try found != nil || CorrectionWriting(db: db).has(id) {
      return try replaceQuotations(found, of: id, in: prepared.article.text)
    }
    guard let found else { return }
    try insert(found, of: id, to: .shown)
    said[id] = prepared.statements ?? []
  }

  private func noteQuotations(_ shown: [Quotation]?, isFound: Bool, of id: Int64) throws {
    try run("UPDATE content SET has_quotations = ? WHERE article_id = ?", [isFound, id])
    let spoken = shown?.count { $0.kind.isSpeech } ?? 0
    try run("UPDATE article SET quotation_count = ? WHERE id = ?", [spoken, id])
  }

  private func insert(_ quotations: [Quotation], of id: Int64, to table: Quotation.Table) throws {
    guard !quotations.isEmpty else { return }
    let rows = try RowWriter(
      db,
      """
      INSERT OR IGNORE INTO \(table.rawValue) (article_id, start, end, interior_start, interior_end, kind,
        statement, speaker_start, speaker_end, person, cue_start, cue_end, confidence, rule,
        person_confidence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    for (index, quotation) in quotations.enumerated() {
      let attribution = quotation.attribution
      let start = quotation.range.lowerBound
      let isShared = index + 1 < quotations.count && quotations[index + 1].range.lowerBound == start
      rows.add(id)
      rows.add(isShared ? Quotation.outerStart(start) : start)
      rows.add(quotation.range.upperBound)
      rows.add(quotation.interior.lowerBound)
      rows.add(quotation.interior.upperBound)
      rows.add(quotation.kind.rawValue)
      rows.add(quotation.statement)
      rows.add(attribution?.mention?.lowerBound)
      rows.add(attribution?.mention?.upperBound)
      rows.add(attribution?.person?.column)
      rows.add(attribution?.cue?.lowerBound)
      rows.add(attribution?.cue?.upperBound)
      rows.add(attribution?.confidence)
      rows.add(attribution?.rule.rawValue)
      rows.add(attribution?.personConfidence)
      try rows.write()
    }
  }
}
