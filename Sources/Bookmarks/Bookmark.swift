import Articles
import Catalogue
import Quotations

/// The number of a bookmark in its library.
package struct BookmarkID: Hashable, Sendable, CustomStringConvertible {
  /// The number.
  package let rawValue: Int64

  /// Makes an id from its number.
  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Reads an id as users write it; `nil` if the text isn't an id.
  package init?(text: some StringProtocol) {
    guard let number = Int64(text), number > 0 else { return nil }
    rawValue = number
  }

  /// The id as users write it.
  package var description: String { String(rawValue) }
}

/// What is needed to keep a passage: everything in a bookmark except its number and its times.
package struct BookmarkDraft: Hashable, Sendable {
  /// The words and their place.
  package var anchor: Anchor
  /// What the passage is.
  package var kind: Kind
  /// The words that name the speaker ("she"), as in the text.
  package var mention: String?
  /// The person or body meant ("Mao Ning").
  package var person: String?
  /// The words that attribute the quotation ("said").
  package var cue: String?
  /// What the user noted.
  package var note: String?
  /// The user's tags, in the order given, without duplicates.
  package var tags: [String]
  /// The place that the user chose when the passage's own words were gone: the words there; `nil` if none.
  package var givenPlace: Anchor?

  /// Where the passage is looked for: at the place that the user chose, or else at its own.
  package var sought: Anchor { givenPlace ?? anchor }

  /// Makes a draft.
  package init(
    anchor: Anchor, kind: Kind, mention: String? = nil, person: String? = nil, cue: String? = nil,
    note: String? = nil, tags: [String] = [], givenPlace: Anchor? = nil
  ) {
    self.anchor = anchor
    self.givenPlace = givenPlace
    self.kind = kind
    self.mention = mention
    self.person = person
    self.cue = cue
    self.note = note
    self.tags = tags
  }

  /// What a bookmarked passage is.
  package enum Kind: Hashable, Sendable {
    /// A quotation of this kind.
    case quotation(Quotation.Kind)
    /// Any other passage.
    case passage

    /// The `kind` of the JSON: `full`, `partial`, `scare`, `title` or `passage`.
    package var name: String {
      switch self {
      case .quotation(let kind): kind.rawValue
      case .passage: "passage"
      }
    }

    /// Reads the `kind` of the JSON; `nil` if it isn't a kind.
    package init?(name: String) {
      if name == "passage" {
        self = .passage
      } else if let kind = Quotation.Kind(rawValue: name) {
        self = .quotation(kind)
      } else {
        return nil
      }
    }
  }
}

/// A passage that was kept, with its source, complete enough to be understood without the article.
package struct Bookmark: Hashable, Sendable {
  /// The bookmark's number.
  package var id: BookmarkID
  /// What was kept.
  package var draft: BookmarkDraft
  /// Where it is in the article's text now.
  package var attachment: Attachment
  /// The same place in `code points` of the article's text, as other programs count; `nil` if detached.
  package var codePoints: Range<Int>?
  /// When it was made.
  package var created: Timestamp
  /// When it was last changed.
  package var updated: Timestamp
  /// Title, byline, source, URL and date of the article when the bookmark was made.
  package var source: ArticleFields
  /// The article, or `nil` if it isn't in the library.
  package var article: ArticleSummary?

  /// Makes a bookmark.
  package init(
    id: BookmarkID, draft: BookmarkDraft, attachment: Attachment, codePoints: Range<Int>? = nil,
    created: Timestamp, updated: Timestamp, source: ArticleFields, article: ArticleSummary?
  ) {
    self.id = id
    self.draft = draft
    self.attachment = attachment
    self.codePoints = codePoints
    self.created = created
    self.updated = updated
    self.source = source
    self.article = article
  }
}
