import Articles
import Catalogue

/// The places that a user has marked with letters, in the articles that were opened.
///
/// The library keeps them; if it cannot be written, they last until the program ends.
struct Marks: Sendable {
  private var places: [ArticleID: [Character: ReadingPlace]] = [:]

  /// Takes over the marks that the library has for an article.
  mutating func take(_ opened: OpenedArticle) {
    guard let id = opened.id, !opened.marks.isEmpty else { return }
    places[id, default: [:]].merge(opened.marks) { _, stored in stored }
  }

  /// Marks a place; one letter marks one place of an article.
  mutating func set(_ letter: Character, at place: ReadingPlace, in id: ArticleID) {
    places[id, default: [:]][letter] = place
  }

  /// Returns the place marked with a letter; `nil` if there is none.
  func place(of letter: Character, in id: ArticleID) -> ReadingPlace? { places[id]?[letter] }

  /// Returns the letters that mark places of an article, in order.
  func letters(in id: ArticleID) -> [Character] { (places[id] ?? [:]).keys.sorted() }
}
