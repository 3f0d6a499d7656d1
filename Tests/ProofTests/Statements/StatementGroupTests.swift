import Proof
import Testing

/// Which quotations are appearances of one statement.
@Suite struct StatementGroupTests {
  /// Groups lines of “NAME: words”, all said on the same day unless “@12” precedes them; returns their
  /// numbers.
  private func groups(_ lines: String...) -> [[Int]] {
    let appearances = lines.enumerated().map { index, line in
      var line = Substring(line)
      var day = 0
      if line.hasPrefix("@"), let space = line.firstIndex(of: " ") {
        day = Int(line[line.index(after: line.startIndex)..<space]) ?? 0
        line = line[line.index(after: space)...]
      }
      let parts = line.split(separator: ": ", maxSplits: 1)
      return Appearance(
        id: Int64(index), words: "“\(parts.last ?? "")”",
        person: parts.count > 1 ? ProofPerson(String(parts[0])) : nil,
        day: day)
    }
    return StatementGroups(appearances).groups
  }

  @Test func `a part of five words is the same statement, one of four isn't`() {
    #expect(
      groups("Finch: The old bridge will be closed on Friday.", "Finch: bridge will be closed on") == [
        [0, 1]
      ])
    #expect(
      groups("Finch: The old bridge will be closed on Friday.", "@40 Finch: bridge will be closed").count == 2
    )
  }

  @Test func `a part of four words counts within a week, unless it is a slogan`() {
    #expect(
      groups("@3 Finch: The old bridge will be closed on Friday.", "@5 Finch: bridge will be closed") == [
        [0, 1]
      ])
    #expect(
      groups(
        "@3 Finch: The old bridge will be closed on Friday.", "@5 Finch: bridge will be closed",
        "Jonas Lund: bridge will be closed"
      ).count == 3)
  }

  @Test func `three words are enough if they are all of both`() {
    #expect(groups("Finch: Close the bridge.", "@90 Finch: “close the bridge”") == [[0, 1]])
    #expect(groups("Finch: Close it.", "Finch: Close it.").count == 2)
  }

  @Test func `an altered form of eight words is the same statement`() {
    #expect(
      groups(
        "Finch: We have always said that the old bridge must be closed to lorries.",
        "Finch: We have always said the old bridge must be closed to trucks.") == [[0, 1]])
  }

  @Test func `two cuts that overlap by eight words are one statement`() {
    #expect(
      groups(
        "Finch: Nobody asked us, and the old bridge must be closed to all lorries",
        "Finch: the old bridge must be closed to all lorries before the winter comes") == [[0, 1]])
  }

  @Test func `parts of one statement connect`() {
    #expect(
      groups(
        "Finch: the old bridge must be closed to lorries",
        "Finch: Nobody asked us whether the old bridge must be closed to lorries before winter.",
        "Finch: Nobody asked us whether the old bridge") == [[0, 1, 2]])
  }

  @Test func `other people's words stay apart`() {
    #expect(
      groups("Finch: The old bridge must be closed.", "Jonas Lund: The old bridge must be closed.").count == 2
    )
    #expect(
      groups("Orla Finch: The old bridge must be closed.", "Finch: The old bridge must be closed.") == [
        [0, 1]
      ])
  }

  @Test func `an unattributed quotation joins one statement and connects none`() {
    #expect(
      groups(
        "Orla Finch: The old bridge must be closed.", "The old bridge must be closed.",
        "Jonas Lund: The old bridge must be closed.") == [[0, 1], [2]])
    #expect(groups("The old bridge must be closed.", "The old bridge must be closed.").count == 2)
  }

  @Test func `an interruption is not an omission`() {
    #expect(
      groups(
        "Finch: The old bridge,” … “must be closed before winter.",
        "Finch: the old bridge must be closed before winter"
      ) == [[0, 1]])
  }
}
