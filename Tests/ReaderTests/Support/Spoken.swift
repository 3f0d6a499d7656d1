import Articles
import Quotations

@testable import Reader

extension Sample {
  /// An article in which a person says something of so many words, for each of the counts.
  static func spoken(_ title: String, by name: String = "Ann Brook", words: [Int]) -> Article {
    article(
      title,
      words.enumerated().map { number, count in
        let said = (["Word\(number)"] + Array(repeating: "water", count: count - 1)).joined(separator: " ")
        return "“\(said),” said \(name)."
      })
  }
}
