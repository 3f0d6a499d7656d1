import Articles
import Bookmarks

extension FieldEdit {
  /// The name under which the edit is kept, and its value; a blank one is none.
  var column: (name: String, value: String?) {
    switch self {
    case .title(let title): ("title", Self.filled(title))
    case .byline(let byline): ("byline", Self.filled(byline))
    case .source(let source): ("source", Self.filled(source))
    case .url(let url): ("url", Self.filled(url))
    case .date(let date): ("date", date?.iso8601)
    }
  }

  /// The field that it is about.
  var name: FieldName {
    switch self {
    case .title: .title
    case .byline: .byline
    case .source: .source
    case .url: .url
    case .date: .date
    }
  }

  private static func filled(_ text: String?) -> String? {
    guard let text, text.contains(where: { !$0.isWhitespace }) else { return nil }
    return text.column
  }
}

extension ArticleFields {
  /// The fields with what the user says put over them; the keys are those of ``FieldEdit``'s columns.
  func with(_ edits: [String: String]) -> ArticleFields {
    var fields = self
    if let title = edits["title"] { fields.title = title }
    if let byline = edits["byline"] { fields.byline = byline }
    if let source = edits["source"] { fields.source = source }
    if let url = edits["url"] { fields.url = url }
    if let date = edits["date"].flatMap(PublicationDate.init(iso8601:)) { fields.date = date }
    return fields
  }

  /// The number by which articles are put in order of time: of the day, then of the minute.
  ///
  /// An article without a date has that of the day it was added; one without a time comes before those with one.
  func dateKey(added: Timestamp) -> Int {
    guard let date = date ?? added.date else { return 0 }
    return ((date.year * 100 + date.month) * 100 + date.day) * 10_000 + (date.minute ?? -1) + 1
  }

  /// The key by which articles are put in order of source: those without one come last.
  var sourceKey: String { source.map { "0" + WordFolding.sortKey($0) } ?? "1" }
}
