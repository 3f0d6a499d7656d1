import Articles
import Bookmarks
import Catalogue
import Library
import Proof

/// What an article said at each reading, newest first, as rows.
struct ChangeList {
  /// A reading, and what changed since the one before; `nil` for the first.
  struct Reading {
    let seen: Timestamp
    let title: String
    let changes: ArticleChanges?
    let rows: [ChangeRow]
  }

  /// The readings, newest first.
  private(set) var readings: [Reading] = []
  /// What maps places in each reading to places in the next.
  private var newer: [ArticleChanges] = []

  /// The maximum number of changes of each kind that are listed for a reading.
  private static let mostRows = 300

  /// Compares readings, newest first; changes that removed the words of a bookmark come before the rest.
  init(_ all: [ArticleReading], bookmarks: [Bookmark] = []) {
    for (index, reading) in all.enumerated() {
      guard index + 1 < all.count else {
        add(reading, nil, reading.isFirst ? [ChangeRow(.first, seen: reading.seen)] : [])
        break
      }
      let changes = ArticleChanges(from: all[index + 1].article, to: reading.article)
      let lost = LostWords(bookmarks, from: all[index + 1].article.text, to: reading.article.text)
      let rows = rows(of: changes, reading, older: all[index + 1].article.text, lost)
      add(reading, changes, rows.filter(\.isBookmarked) + rows.filter { !$0.isBookmarked })
      newer.append(changes)
    }
  }

  private mutating func add(_ reading: ArticleReading, _ changes: ArticleChanges?, _ rows: [ChangeRow]) {
    let title = reading.article.fields.title
    readings.append(Reading(seen: reading.seen, title: title, changes: changes, rows: rows))
  }

  private func rows(of changes: ArticleChanges, _ reading: ArticleReading, older: String, _ lost: LostWords)
    -> [ChangeRow]
  {
    if changes.isEmpty { return [ChangeRow(.nothing, seen: reading.seen)] }
    var rows: [ChangeRow] = []
    func add(
      _ kind: ChangeRow.Kind, _ words: [AppearanceRow.Piece], by person: String? = nil,
      at range: Range<Int>?,
      before: String? = nil
    ) {
      rows.append(
        ChangeRow(
          kind, seen: reading.seen, words: words, speaker: person,
          range: range.map(present), isBookmarked: before.map(lost.areAny) ?? false))
    }
    for quote in changes.added.prefix(Self.mostRows) {
      add(.added, [.init(quote.text, .added)], by: quote.person, at: quote.range)
    }
    for quote in changes.removed.prefix(Self.mostRows) {
      let place = changes.place(of: quote.range.lowerBound)
      add(
        .removed, [.init(quote.text, .removed)], by: quote.person, at: place..<place,
        before: quote.text)
    }
    for (before, after) in changes.reworded.prefix(Self.mostRows) {
      let words = changes.words(from: before, to: after).map(AppearanceRow.Piece.init)
      add(.reworded, words, by: after.person, at: after.range, before: before.text)
      if before.person != after.person { rows[rows.count - 1].formerSpeaker = before.person }
    }
    for (before, after) in changes.reassigned.prefix(Self.mostRows) {
      add(.reassigned, [.init(after.text)], by: after.person, at: after.range)
      rows[rows.count - 1].formerSpeaker = before.person
    }
    if let title = changes.title { add(.title, title.pieces.map(AppearanceRow.Piece.init), at: nil) }
    for paragraph in changes.paragraphs.prefix(Self.mostRows) {
      let before = paragraph.older.map { SpokenWords.line($0, in: older) }
      add(.text, paragraph.pieces.map(AppearanceRow.Piece.init), at: paragraph.place, before: before)
    }
    return rows
  }

  /// Returns where words of the reading compared last would be in the present text.
  private func present(_ range: Range<Int>) -> Range<Int> {
    guard !newer.isEmpty else { return range }
    let start = newer.reversed().reduce(range.lowerBound) { $1.place(of: $0) }
    return start..<start
  }
}

/// The words of bookmarks that are in one reading of an article and not in the next.
private struct LostWords {
  private var keys: [String] = []

  /// The maximum number of bookmarks of an article that are searched for, and of words of each.
  private static let most = (bookmarks: 200, words: 12)

  /// Looks for the words of bookmarks in both texts; O(n) in their lengths for each bookmark.
  init(_ bookmarks: [Bookmark], from older: String, to newer: String) {
    guard !bookmarks.isEmpty else { return }
    let (before, after) = (Self.key(older), Self.key(newer))
    for bookmark in bookmarks.prefix(Self.most.bookmarks) {
      let key = Self.key(bookmark.draft.anchor.exact)
      guard key.utf8.count > 2, before.contains(key), !after.contains(key) else { continue }
      let words = key.split(separator: " ").prefix(Self.most.words).joined(separator: " ")
      keys.append(" " + words + " ")
    }
  }

  /// Whether words that are gone include a bookmark's.
  func areAny(of words: String) -> Bool {
    guard !keys.isEmpty else { return false }
    let key = Self.key(words)
    return keys.contains { key.contains($0) }
  }

  /// Returns the folded words with a space before and after each, so that only whole words are found.
  private static func key(_ words: String) -> String {
    " "
      + WordFolding.words(of: words).map { String(decoding: $0.letters, as: UTF8.self) }.joined(
        separator: " ")
      + " "
  }
}
