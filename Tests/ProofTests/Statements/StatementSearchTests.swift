import Proof
import Testing

/// Finding a statement's appearances from one of them.
@Suite struct StatementSearchTests {
  /// Searches lines of “NAME: words”, or words alone, all said on one day, and returns the numbers of those
  /// found.
  private func found(from first: Int = 0, most: Int = 99, _ lines: String...) -> [Int] {
    let all = lines.enumerated().map { index, line in
      let parts = line.split(separator: ": ", maxSplits: 1)
      return Appearance(
        id: Int64(index), words: "“\(parts.last ?? "")”",
        person: parts.count > 1 ? ProofPerson(String(parts[0])) : nil, day: 0)
    }
    var search = StatementSearch(from: all[first])
    return search.appearances(most: most) { member in all.filter { $0.id != member.id } }.map { Int($0.id) }
      .sorted()
  }

  @Test func `what an appearance leads to is found as well`() {
    let lines = [
      "We closed the old bridge on Friday night", "bridge on Friday night because it was not safe",
    ]
    let whole = "We closed the old bridge on Friday night because it was not safe"
    #expect(found("Orla Finch: \(lines[0])", "Orla Finch: \(whole)", "Orla Finch: \(lines[1])") == [0, 1, 2])
  }

  @Test func `another person’s words and other words stay apart`() {
    let words = "We closed the old bridge on Friday night"
    #expect(found("Orla Finch: \(words)", "Kai Lund: \(words)", "Orla Finch: The ferry sails at noon") == [0])
  }

  @Test func `an unattributed appearance joins, and connects none`() {
    let words = "We closed the old bridge on Friday night"
    #expect(found("Orla Finch: \(words)", words, "Kai Lund: \(words)") == [0, 1])
    #expect(found(from: 1, "Orla Finch: \(words)", words, "Kai Lund: \(words)") == [0, 1])
  }

  @Test func `four words are a part, unless somebody else is quoted with them`() {
    let whole = "Orla Finch: The old bridge will be closed on Friday"
    #expect(found(whole, "Orla Finch: bridge will be closed") == [0, 1])
    #expect(found(whole, "Orla Finch: bridge will be closed", "Kai Lund: bridge will be closed") == [0])
  }

  @Test func `a wire copy is asked for once, and there are no more than wanted`() {
    var asked = 0
    let all = (0..<9).map { number in
      Appearance(
        id: number, words: "“We closed the old bridge”", person: ProofPerson("Orla Finch"), day: 0)
    }
    var search = StatementSearch(from: all[0])
    let found = search.appearances(most: 5) { _ in
      asked += 1
      return all
    }
    #expect((found.count, asked) == (5, 1))
  }
}
