import Articles
import Catalogue
import JSON

/// The twelve members that an article has wherever it is written as JSON.
package enum ArticleMembers {
  /// Returns the members of an article of the library.
  package static func list(_ article: ArticleSummary) -> [JSONValue.Member] {
    list(
      article.fields, path: article.path, id: article.id, added: article.added, isRead: article.isRead,
      isStarred: article.isStarred, quotations: article.quotationCount, bookmarks: article.bookmarkCount)
  }

  /// Returns the members of an article that isn't in a library; what only a library knows is null.
  package static func list(_ fields: ArticleFields, path: String?, quotations: Int? = nil)
    -> [JSONValue.Member]
  {
    list(
      fields, path: path, id: nil, added: nil, isRead: nil, isStarred: nil, quotations: quotations,
      bookmarks: nil)
  }

  private static func list(
    _ fields: ArticleFields, path: String?, id: ArticleID?, added: Timestamp?, isRead: Bool?,
    isStarred: Bool?, quotations: Int?, bookmarks: Int?
  ) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    members.reserveCapacity(12)
    members.append(.init("id", .text(id?.description)))
    for (index, field) in ArticleField.all.enumerated() {
      if index == pathIndex { members.append(.init("path", .text(path))) }
      members.append(.init(field.member, .text(field.value(fields))))
    }
    members.append(.init("added", .text(added?.iso8601)))
    members.append(.init("read", isRead.map(JSONValue.bool) ?? .null))
    members.append(.init("starred", isStarred.map(JSONValue.bool) ?? .null))
    members.append(.init("quotations", .count(quotations)))
    members.append(.init("bookmarks", .count(bookmarks)))
    return members
  }

  /// The position of the path, before the date.
  private static let pathIndex = FieldName.allCases.firstIndex(of: .date)
}

extension ArticleFields {
  /// The source fields as members of a JSON object; those that the article lacks are null.
  package var members: [JSONValue.Member] {
    ArticleField.all.map { .init($0.member, .text($0.value(self))) }
  }
}

extension ArticleSummary {
  /// The members that say of which article it is a near-duplicate, and how many others are like it.
  package var copyMembers: [JSONValue.Member] {
    [.init("same_as", .text(copyOf?.description)), .init("copies", .count(copies))]
  }

  /// The article as an object of `list --json`.
  package var json: JSONValue { .object(ArticleMembers.list(self)) }
}
