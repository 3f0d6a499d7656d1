import Articles
import Testing

@testable import Proof

/// What changed from one reading of an article to the next.
@Suite struct ArticleChangesTests {
  private func article(_ paragraphs: String..., title: String = "The ferry") -> Article {
    let text = paragraphs.joined(separator: "\n\n")
    var (blocks, start): ([Block], Int) = ([], 0)
    for paragraph in paragraphs {
      blocks.append(Block(.paragraph, range: start..<start + paragraph.utf8.count))
      start += paragraph.utf8.count + 2
    }
    var article = Article(fields: ArticleFields(title: title), text: text, blocks: blocks)
    article.findQuotations()
    return article
  }

  /// The words as they are printed.
  private func marked(_ pieces: [ComparedPieces.Piece]) -> String {
    pieces.map { piece in
      switch piece.change {
      case .same: piece.text
      case .added: "{+\(piece.text)+}"
      case .removed: "[-\(piece.text)-]"
      }
    }
    .joined()
  }

  @Test func `words outside of quotations are compared in their paragraph`() throws {
    let changes = ArticleChanges(
      from: article("It rains.", "The ferry leaves the old pier at nine every morning."),
      to: article("It rains.", "The ferry leaves the new pier at ten every morning."))
    #expect(
      changes.paragraphs.map { marked($0.pieces) } == [
        "The ferry leaves the [-old-] {+new+} pier at [-nine-] {+ten+} every morning."
      ])
    #expect(changes.otherWords == 4)
    let start = 11 + "The ferry leaves the ".utf8.count
    #expect(changes.paragraphs.first?.place == start..<start + 3)
  }

  @Test func `paragraphs that came and went are told whole`() {
    let changes = ArticleChanges(
      from: article("It rains on the island.", "Nobody waits at the pier today."),
      to: article("It rains on the island.", "Crowds gather under the clock tower."))
    #expect(
      changes.paragraphs.map { marked($0.pieces) } == [
        "[-Nobody waits at the pier today.-]", "{+Crowds gather under the clock tower.+}",
      ])
  }

  @Test func `capitals and signs aren’t a change`() {
    let changes = ArticleChanges(
      from: article("The ferry, which is old, leaves."), to: article("The Ferry – which is old – leaves!"))
    #expect(changes.isEmpty)
  }

  @Test func `a quotation that changed isn’t another word`() throws {
    let changes = ArticleChanges(
      from: article("“We will never sell the old ferry,” Nell Harrow said."),
      to: article("“We will not sell the old ferry,” Nell Harrow said."))
    #expect(changes.otherWords == 0)
    #expect(changes.paragraphs.isEmpty)
    let pair = try #require(changes.reworded.first)
    #expect(
      marked(changes.words(from: pair.before, to: pair.after))
        == "“We will [-never-] {+not+} sell the old ferry,”")
  }

  @Test func `the words between the parts of a quotation are not its own`() throws {
    let changes = ArticleChanges(
      from: article("“We will sell the old ferry,” Nell Harrow said. “It has carried three generations.”"),
      to: article("“We will sell the old ferry soon,” Nell Harrow said. “It has carried two generations.”"))
    let pair = try #require(changes.reworded.first)
    #expect(
      marked(changes.words(from: pair.before, to: pair.after))
        == "“We will sell the old ferry {+soon,”+} … “It has carried [-three-] {+two+} generations.”")
  }

  @Test func `a quotation stands for its words among others`() {
    let changes = ArticleChanges(
      from: article("“We will sell the old ferry,” Nell Harrow said on Monday."),
      to: article("“We will sell the old ferry,” Nell Harrow said on Tuesday."))
    #expect(
      changes.paragraphs.map { marked($0.pieces) } == [
        "“…” Nell Harrow said on [-Monday.-] {+Tuesday.+}"
      ])
  }

  @Test func `what stayed is left out but for a few words around a change`() {
    let words = (1...40).map { "word\($0)" }
    var changed = words
    changed[20] = "other"
    let changes = ArticleChanges(
      from: article(words.joined(separator: " ")), to: article(changed.joined(separator: " ")))
    #expect(
      changes.paragraphs.map { marked($0.pieces) } == [
        "… word15 word16 word17 word18 word19 word20 [-word21-] {+other+} word22 word23 word24 word25 word26 word27 …"
      ])
  }

  @Test func `a title that changed is told`() {
    let changes = ArticleChanges(
      from: article("It rains.", title: "The ferry leaves"),
      to: article("It rains.", title: "The ferry stays"))
    #expect(changes.title.map { marked($0.pieces) } == "The ferry [-leaves-] {+stays+}")
    #expect(changes.otherWords == 2)
  }

  @Test func `a place in the older text has one in the newer`() {
    let older = article("It rains.", "Nobody waits at the pier.", "The ferry leaves at nine.")
    let newer = article("A word first.", "It rains.", "The ferry leaves at ten.")
    let changes = ArticleChanges(from: older, to: newer)
    #expect(changes.place(of: 0) == 15)
    #expect(changes.place(of: 14) == 26, "what went stood before the ferry")
    #expect(changes.place(of: older.text.utf8.count - 12) == newer.text.utf8.count - 11)
  }

  @Test func `a long text of the same few words is compared in the end`() {
    let text = (0..<4_000).map { "w\($0 % 7)" }.joined(separator: " ")
    let other = (0..<4_000).map { "w\($0 % 5)" }.joined(separator: " ")
    let changes = ArticleChanges(from: article(text), to: article(other))
    #expect(changes.otherWords > 0)
    #expect(changes.paragraphs.allSatisfy { $0.pieces.count <= 500 })
  }
}
