import Articles
import Catalogue
import Quotations

@testable import Reader

extension Sample {
  /// Returns an article in which a person is quoted several times, with these numbers of words.
  static func spoken(_ title: String, by name: String = "Ann Brook", words: [Int]) -> Article {
    article(
      title,
      words.enumerated().map { number, count in
        let said = (["Word\(number)"] + Array(repeating: "water", count: count - 1)).joined(separator: " ")
        return "“\(said),” said \(name)."
      })
  }
}
