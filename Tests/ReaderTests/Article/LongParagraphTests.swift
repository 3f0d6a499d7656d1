import Articles
import Catalogue
import Frames
import Testing

@testable import Reader

/// Paragraphs and words of megabytes: a key looks at a small part of them.
@Suite struct LongParagraphTests {
  private static let size = 400_000

  /// Returns the text of a paragraph that is long enough to be divided.
  private static func text(of piece: String) -> String {
    String(repeating: piece, count: size / piece.utf8.count)
  }

  /// Pieces of text that some document repeats endlessly.
  private static let pieces = [
    "the keeper counted boats ", "x", "灯台守夜港歩", "é", "ab-", "\u{1F1E6}\u{1F1F9}", "\u{1F468}\u{200D}", "क्षत्रिय ",
    "“Yes,” she said. ", "”", "\u{A0}", "\u{E01}\u{E49}", "ﷺ", "a\u{301}\u{302}", "line\n", "\t", "\u{200B}",
  ]

  @Test(arguments: pieces)
  func `the parts of a long block cover all visible text`(piece: String) throws {
    let text = "Start " + Self.text(of: piece) + "end"
    let parts = LongBlock.parts(of: 0..<text.utf8.count, in: text)
    #expect(parts.allSatisfy { $0.count <= LongBlock.limit && !$0.isEmpty })
    #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == text.utf8.count)
    for (part, next) in zip(parts, parts.dropFirst()) {
      let between = try #require(text.slice(part.upperBound..<next.lowerBound))
      #expect(between.allSatisfy { $0 == " " || $0 == "\t" || CharacterWidth.columns(of: $0) == 0 })
    }
    // Only a cluster that is longer than a part is divided.
    guard piece != "\u{1F468}\u{200D}" else { return }
    var starts: Set<Int> = [text.utf8.count]
    var offset = 0
    for cluster in text {
      starts.insert(offset)
      offset += cluster.utf8.count
    }
    #expect(parts.allSatisfy { starts.contains($0.lowerBound) && starts.contains($0.upperBound) })
  }

  @Test func `a cluster longer than a part has one line`() {
    let text = "a" + Self.text(of: "\u{301}") + " end"
    let units = ArticleUnit.units(of: Sample.article("Lamps", [text]), facts: "", showsNoise: false)
    let layout = ArticleLayout(text: text, units: units, columns: 40)
    #expect(units.indices.dropFirst().map { layout.height(ofUnit: $0) } == [1, 1])
  }

  @Test func `short paragraphs are not divided`() {
    let text = String(repeating: "boats ", count: 10_000)
    #expect(LongBlock.parts(of: 0..<text.utf8.count, in: text) == [0..<text.utf8.count])
  }

  @Test func `the blank line follows the last part`() {
    let article = Sample.article("Lamps", [Self.text(of: "boats "), "The end"])
    let units = ArticleUnit.units(of: article, facts: "", showsNoise: false)
    #expect(units.count > 8)
    #expect(units.dropFirst().dropLast(2).allSatisfy { $0.gap == 0 && $0.key == .block(0) })
    #expect(units[units.count - 2].gap == 1 && units[units.count - 2].key == .block(0))
  }

  @Test func `printed text is not divided`() {
    let words = Self.text(of: "boats ").trimmed
    let article = Sample.article("Lamps", [words])
    #expect(PrintedArticle.lines(of: article, columns: nil, showsNoise: false).map(\.text).contains(words))
  }

  @Test func `every key shows the text without gaps or repetitions`() throws {
    let words = (0..<60_000).map { "w\($0)" }.joined(separator: " ")
    var reader = TestReader(reading: Sample.article("Lamps", [words]), columns: 60, rows: 20)
    var last = -1
    func numbers() -> [Int] {
      reader.lines.dropLast().flatMap { $0.split(separator: " ") }.compactMap { Int($0.dropFirst()) }
    }
    // Page by page, no word is left out, and only the lines that stay in view are shown again.
    for _ in 0..<40 {
      try reader.type("<C-d>")
      let shown = numbers()
      #expect(shown == Array((shown.first ?? 0)...(shown.last ?? 0)))
      #expect((shown.first ?? 0) <= last + 1 || last < 0)
      last = shown.last ?? 0
    }
    try reader.type("G")
    #expect(numbers().last == 59_999)
    try reader.type("gg")
    #expect(numbers().first == 0)
    try reader.type("50%")
    let middle = try #require(numbers().first)
    for keys in ["+", "-", "<C-l>"] {
      try reader.type(keys)
      #expect(abs((numbers().first ?? 0) - middle) < 20)
    }
    reader.press(.resize(Size(columns: 40, rows: 30)))
    #expect(abs((numbers().first ?? 0) - middle) < 20)
    try reader.type("/w55555<Enter>")
    #expect(reader.painted(.match) == ["w55555"])
    try reader.type("999999999G")
    #expect(numbers().last == 59_999)
    try reader.type("999999k")
    #expect(numbers().first == 0)
  }

  @Test func `long distances are estimated`() throws {
    let article = Sample.article("Lamps", [String(repeating: "boats ", count: 500_000)])
    let units = ArticleUnit.units(of: article, facts: "", showsNoise: false)
    let layout = ArticleLayout(text: article.text, units: units, columns: 59)
    let exact = units.indices.dropLast().reduce(0) { $0 + layout.height(ofUnit: $1) }
    let place = layout.line(exact, from: ArticleLayout.start)
    #expect(abs(place.unit - (units.count - 1)) <= 1)
    #expect(layout.line(-exact, from: layout.end).unit <= 3)
  }

  @Test func `a motion passes 20,000 characters at most`() throws {
    var reader = TestReader(reading: Sample.article("Lamps", [Self.text(of: "x")]))
    try reader.type("jjvw")
    #expect(reader.pane?.passageRange?.count == 20_001)
    try reader.type("w")
    #expect(reader.pane?.passageRange?.count == 40_001)
  }

  @Test(arguments: ["w", ")", "j", " "])
  func `a motion with a count passes a megabyte at most`(key: String) throws {
    let words = String(repeating: "x", count: 3_000_000)
    var reader = TestReader(reading: Sample.article("Lamps", [words]), columns: 60, rows: 20)
    try reader.type("v9999" + key)
    let passage = try #require(reader.pane?.passageRange)
    #expect((65_536..<1_200_000).contains(passage.count))
  }

  @Test func `no key waits until a long text is stored`() throws {
    var reader = TestReader(reading: Sample.article("Lamps", [Self.text(of: "x")]), isStored: false)
    try reader.type("f")
    #expect(reader.effects == [])
    #expect(reader.status.hasPrefix("This article is not in the library yet"))
  }

  @Test func `9,000 words are passed in an ordinary text`() throws {
    let words = String(repeating: "boats and lamps ", count: 5000)
    var reader = TestReader(reading: Sample.article("Lamps", [words]), columns: 60, rows: 20)
    try reader.type("v9000w")
    #expect(reader.pane?.passageRange?.upperBound == 9000 / 3 * 16 - 1)
  }

  @Test func `a letter with too many matches is found around the reader's place`() throws {
    let article = Sample.article("Title", [Self.text(of: "ab ")])
    var reader = TestReader(reading: article, columns: 60, rows: 20)
    try reader.type("G/a<Enter>")
    #expect(reader.status.hasSuffix("over 100000  99%"))
    #expect(!reader.painted([.match, .currentMatch]).isEmpty)
    try reader.type("gg")
    #expect(reader.painted(.match).count > 100)
  }

  @Test func `the search continues beyond the matches that are kept`() {
    let article = Sample.article("Title", [Self.text(of: "ab ")])
    var search = ArticleSearch(.phrase("a"), in: article)
    #expect(search.isPartial && search.matches.count == ArticleSearch.limit)
    var starts: [Int] = []
    for direction in [1, 1, -1] {
      search.current = direction > 0 ? search.matches.count - 1 : 0
      let edge = search.matches[search.current ?? 0].range.lowerBound
      guard let more = search.continued(direction, in: article) else {
        Issue.record("no more")
        return
      }
      search = more.search
      let found = search.matches[search.current ?? 0].range.lowerBound
      starts.append(found - edge)
    }
    #expect(starts.first == 3)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
