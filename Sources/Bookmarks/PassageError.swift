/// Why a passage cannot be kept.
package enum PassageError: Error, Hashable, Sendable {
  /// There are no words in it.
  case empty
  /// The words do not occur in the article's text.
  case notFound
  /// The words occur in the article's text, but nowhere between that prefix and that suffix.
  case notInContext
}
