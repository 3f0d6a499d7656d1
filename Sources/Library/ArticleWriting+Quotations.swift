import Articles
import Bookmarks
import GRDB
import Quotations

extension ArticleWriting {
  /// Replaces the quotations of an article by what was found, with its corrections applied.
  ///
  /// - Parameter found: `nil` if the finder has not run yet.
  mutating func replaceQuotations(_ found: [Quotation]?, of id: Int64, in text: String) throws {
    let corrections = CorrectionWriting(db: db)
    let hasCorrections = try corrections.has(id)
    let placed = hasCorrections ? try corrections.place(of: id, in: text) : []
    let shown = found?.corrected(by: placed, in: text)
    try write(shown ?? [], of: id, to: .shown)
    try write(hasCorrections ? found ?? [] : [], of: id, to: .found)
    try run("UPDATE content SET has_quotations = ? WHERE article_id = ?", [found != nil, id])
    let spoken = shown?.count { $0.kind.isSpeech } ?? 0
    try run("UPDATE article SET quotation_count = ? WHERE id = ?", [spoken, id])
    said[id] = (shown ?? [], text)
  }

  private func write(_ quotations: [Quotation], of id: Int64, to table: Quotation.Table) throws {
    try run("DELETE FROM \(table.rawValue) WHERE article_id = ?", [id])
    for (index, quotation) in quotations.enumerated() {
      let attribution = quotation.attribution
      let isShared =
        index + 1 < quotations.count && quotations[index + 1].range.lowerBound == quotation.range.lowerBound
      try run(
        """
        INSERT OR IGNORE INTO \(table.rawValue) (article_id, start, end, interior_start, interior_end, kind,
          statement, speaker_start, speaker_end, person, cue_start, cue_end, confidence, rule,
          person_confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, isShared ? Quotation.outerStart(quotation.range.lowerBound) : quotation.range.lowerBound,
          quotation.range.upperBound, quotation.interior.lowerBound,
          quotation.interior.upperBound, quotation.kind.rawValue, quotation.statement,
          attribution?.mention?.lowerBound, attribution?.mention?.upperBound, attribution?.person?.column,
          attribution?.cue?.lowerBound, attribution?.cue?.upperBound, attribution?.confidence,
          attribution?.rule.rawValue, attribution?.personConfidence,
        ])
    }
  }
}
