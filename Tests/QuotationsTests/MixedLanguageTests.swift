import Testing

@testable import Quotations

/// Texts in several languages.
@Suite struct MixedLanguageTests {
  private static let english = """
    The mayor of the town opened the old bridge on Monday, and most of the people were there with their children.

    “The bridge is safe,” said Ada Lund, the mayor of the town.
    """
  private static let german = """
    Der Rat der Stadt hat am Montag die alte Brücke eröffnet, und die meisten Leute waren mit ihren Kindern da.

    „Die Brücke ist nicht mehr ganz sicher“, sagte Lund am Abend der Zeitung.
    """

  private func speakers(_ text: String) -> [String?] {
    QuotationFinder().quotations(in: text).map { $0.attribution?.person }
  }

  @Test func `each paragraph is read in its own language`() {
    let text = Self.english + "\n\n" + Self.german + "\n\n" + Self.english
    #expect(speakers(text) == ["Ada Lund", "Ada Lund", "Ada Lund"])
    let found = QuotationFinder().quotations(in: text)
    #expect(found.map(\.range) == found.map(\.range).sorted { $0.lowerBound < $1.lowerBound })
    #expect(found.map(\.statement) == [0, 1, 2])
  }

  @Test func `parts cover the text, each byte once`() {
    let text = SourceText(Self.german + "\n\n" + Self.english)
    let parts = LanguageParts(text).parts
    #expect(Set(parts.map(\.code)) == ["de", "en"])
    let covered = parts.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
    #expect(covered.first?.lowerBound == 0)
    #expect(covered.last?.upperBound == text.limit)
    #expect(zip(covered, covered.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
  }

  @Test(arguments: [
    english, german,
    english
      + "\n\n“Der Rat der Stadt hat das nicht so gewollt, und die Leute sind damit auch nicht glücklich,” he said.",
    english + "\n\nEin Wort von der Brücke.", "",
  ])
  func `a text in one language has no parts`(text: String) {
    #expect(LanguageParts(SourceText(text)).parts.count < 2)
  }
}
