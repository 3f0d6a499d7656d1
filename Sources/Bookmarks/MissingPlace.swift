import Catalogue

/// Why a kept passage has no place in an article; the wording is only here.
package enum MissingPlace: Hashable, Sendable {
  /// The article isn't in the library: it never was, or it was removed.
  case noArticle
  /// The article doesn't contain the words.
  case noWords

  /// Returns the reason, or `nil` if the passage has a place.
  init?(of article: ArticleSummary?, at range: Range<Int>?) {
    if article == nil {
      self = .noArticle
    } else if range == nil {
      self = .noWords
    } else {
      return nil
    }
  }

  /// The reason as one of the facts on a line about the passage.
  package var remark: String {
    switch self {
    case .noArticle: "its article is not in the library"
    case .noWords: "not found in the article any more"
    }
  }

  /// The reason as a sentence.
  package var sentence: String {
    switch self {
    case .noArticle: "Its article is not in the library."
    case .noWords: "These words were not found in the article again."
    }
  }
}

extension Bookmark {
  /// Why the bookmark has no place; `nil` if it has one.
  package var missingPlace: MissingPlace? { MissingPlace(of: article, at: attachment.range) }
}

extension StoredCorrection {
  /// Why the correction has no place; `nil` if it has one.
  package var missingPlace: MissingPlace? { MissingPlace(of: article, at: range) }
}
