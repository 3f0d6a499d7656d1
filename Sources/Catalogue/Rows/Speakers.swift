import Articles

/// The number of a speaker in a library.
package struct SpeakerID: Hashable, Sendable, CustomStringConvertible {
  /// The row's number, from 1.
  package var rawValue: Int64

  /// Makes a number.
  package init(_ rawValue: Int64) { self.rawValue = rawValue }

  package var description: String { String(rawValue) }
}

/// A person or body that speaks in a library: one row of the list of speakers.
package struct SpeakerSummary: Hashable, Sendable {
  /// The speaker's number.
  package var id: SpeakerID
  /// The name in its fullest form.
  package var name: String
  /// How many statements are theirs.
  package var statements: Int
  /// How many articles have these statements.
  package var articles: Int
  /// The names that the user has merged into this one.
  package var merged: [String] = []

  /// Makes a summary.
  package init(id: SpeakerID, name: String, statements: Int, articles: Int) {
    self.id = id
    self.name = name
    self.statements = statements
    self.articles = articles
  }
}

/// A statement in an article of a library: one row of a list of statements.
package struct StatementSummary: Hashable, Sendable {
  /// The article.
  package var article: ArticleSummary
  /// The range in the article's text from the first mark to the last, in `UTF-8 offsets`.
  package var range: Range<Int>
  /// The words said, on one line and including marks; an ellipsis stands for the text between two parts.
  package var words: String
  /// The words in the article that name the speaker.
  package var mention: String?
  /// The person or body meant.
  package var person: String?
  /// The words that attribute the statement.
  package var cue: String?
  /// How likely the speaker is right, from 0 to 1; `nil` if no speaker was found.
  package var confidence: Double?
  /// How likely `person` is the one who said it, from 0 to 1; `nil` if that is unknown or there is no person.
  package var personConfidence: Double?
  /// Whether a quotation within `range` has a bookmark.
  package var isBookmarked: Bool
  /// How many appearances the statement has in the library if each statement is shown once; otherwise 1.
  package var appearances = 1

  /// Makes a summary; `range` is in UTF-8 offsets.
  package init(
    article: ArticleSummary, range: Range<Int>, words: String, mention: String?, person: String?,
    cue: String?,
    confidence: Double?, personConfidence: Double? = nil, isBookmarked: Bool
  ) {
    self.article = article
    self.range = range
    self.words = words
    self.mention = mention
    self.person = person
    self.cue = cue
    self.confidence = confidence
    self.personConfidence = personConfidence
    self.isBookmarked = isBookmarked
  }
}
