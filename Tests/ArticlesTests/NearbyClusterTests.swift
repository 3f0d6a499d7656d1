import Testing

@testable import Articles

/// The clusters around an offset are those that `String` sees, up to 4,096 bytes each.
@Suite struct NearbyClusterTests {
  static let texts = [
    "plain words\r\nand a line break", "e\u{301}e\u{301}\u{323}n", "🇩🇪🇫🇷🇩x🇪", "👩‍👩‍👧‍👦 and 👍🏽, 1️⃣",
    "한국어 \u{1112}\u{1161}\u{11AB}", "नमस्ते क्षत्रिय", "قال الرئيس إن", "“Oui »\u{A0}—…", "港口明天将开放",
  ]

  @Test(arguments: texts, [1, 700])
  func `are those of the text`(_ piece: String, count: Int) {
    let text = String(repeating: piece, count: count)
    let clusters = NearbyClusters(text)
    var start = 0
    var known = 0
    var wrong: [Range<Int>] = []
    for character in text {
      let range = start..<start + character.utf8.count
      if clusters.cluster(at: start) != range
        || clusters.cluster(at: range.upperBound - 1, notBefore: known) != range
        || !clusters.isBoundary(start) || range.dropFirst().contains(where: clusters.isBoundary)
      {
        wrong.append(range)
      }
      if range.count.isMultiple(of: 3) { known = start }
      start = range.upperBound
    }
    #expect(wrong.isEmpty)
    #expect(clusters.cluster(at: start) == start..<start)
  }

  @Test(arguments: texts)
  func `counts back and forward`(_ piece: String) {
    let text = String(repeating: piece, count: 300)
    let clusters = NearbyClusters(text)
    let starts = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) } + [text.utf8.count]
    for number in stride(from: 0, to: starts.count, by: 31) {
      #expect(clusters.start(of: 32, endingAt: starts[number]) == starts[max(0, number - 32)])
      #expect(clusters.end(of: 32, startingAt: starts[number]) == starts[min(starts.count - 1, number + 32)])
    }
  }

  @Test func `long clusters are counted whole`() {
    // Clusters of 1,201 bytes each, 32 of which are counted.
    let text = String(repeating: "a" + String(repeating: "\u{301}", count: 600), count: 70)
    let clusters = NearbyClusters(text)
    #expect(clusters.start(of: 32, endingAt: 1201 * 60) == 1201 * 28)
    #expect(clusters.end(of: 32, startingAt: 1201 * 8) == 1201 * 40)
  }

  @Test(arguments: ["\u{301}", "\u{200D}👩"])
  func `a cluster of more than 4096 bytes counts as several`(_ mark: String) {
    let text = "👩" + String(repeating: mark, count: 20_000) + " end"
    let clusters = NearbyClusters(text)
    let first = clusters.cluster(at: 0)
    #expect(first.lowerBound == 0)
    #expect((4097...4104).contains(first.upperBound))
    #expect(clusters.cluster(at: 100) == first)
    #expect(clusters.isBoundary(first.upperBound))
    let middle = clusters.cluster(at: 20_000)
    #expect(clusters.isBoundary(middle.lowerBound) && clusters.isBoundary(middle.upperBound))
    #expect(middle.contains(20_000))
    let end = text.utf8.count
    #expect(clusters.cluster(at: end - 1) == end - 1..<end)
    #expect(clusters.start(of: 32, endingAt: end) >= end - 65_536)
  }
}
