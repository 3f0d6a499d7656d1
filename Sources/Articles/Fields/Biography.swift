/// A paragraph about the author of the article.
struct Biography {
  /// The author's name at the beginning of the paragraph.
  let name: String
  /// How certain it is that the paragraph isn't part of the article.
  let isCertain: Bool

  /// Reads `Jane Doe is a reporter based in Oslo …`; `nil` if the text doesn't begin like that.
  ///
  /// It is certain if it describes the author's work as such notes do; otherwise a byline must confirm it.
  init?(_ text: String) {
    guard text.utf8.count <= 1500 else { return nil }
    // The first words rule out most paragraphs.
    guard Self.mayBegin(text) else { return nil }
    let start = Self.words(of: text, most: 7)
    let count = Names.leadingWords(of: start)
    guard count > 0, count < start.count, Self.verbs.contains(String(start[count])) else { return nil }
    let words = Self.words(of: text, most: 48)
    guard !text.unicodeScalars.contains(where: { ScalarClass($0.value) == .doubleMark }) else { return nil }
    let plain = words[count...].map { Self.letters(of: $0) }
    guard plain.prefix(25).contains(where: Self.roles.contains) else { return nil }
    name = words[..<count].joined(separator: " ")
    let saysWork = plain.prefix(40).contains(where: Self.work.contains)
    isCertain = ["is", "has", "writes", "covers"].contains(String(words[count])) && saysWork
  }

  /// Whether one of the first words is a verb that continues a note on an author.
  private static func mayBegin(_ text: String) -> Bool {
    text.utf8.split(separator: 0x20, maxSplits: 7).prefix(7).contains { word in
      (2...8).contains(word.count)
        && verbs.contains(String(decoding: word.last == 0x2C ? word.dropLast() : word, as: UTF8.self))
    }
  }

  /// Returns the first words of a text, without commas after them.
  private static func words(of text: String, most: Int) -> [Substring] {
    text.split(separator: " ", maxSplits: most).prefix(most).map { $0.last == "," ? $0.dropLast() : $0 }
  }

  private static func letters(of word: Substring) -> String {
    String(word.lowercased().filter { $0.isLetter })
  }

  private static let verbs: Set<String> = [
    "is", "was", "has", "covers", "writes", "reports", "works", "joined", "serves",
  ]

  private static let roles: Set<String> = [
    "author", "journalist", "reporter", "editor", "correspondent", "writer", "columnist", "freelancer",
    "contributor",
    "blogger", "producer", "broadcaster", "covers", "writes", "reports", "covering", "reporting",
  ]

  /// Words about an author's work that hardly ever describe a person in the news.
  private static let work: Set<String> = [
    "experienced", "freelance", "based", "covers", "covering", "writes", "contributor", "specializing",
    "specialising",
    "specializes", "specialises", "focus", "focuses", "focusing", "focused", "seasoned", "passionate",
    "graduate",
    "newsletter", "twitter", "contributing",
  ]
}
