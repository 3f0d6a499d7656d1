/// What the lines of a mail have said about the earlier mail after them: its depth, and who wrote it.
struct EarlierMail {
  /// The depths of the lines that have announced a mail without marks.
  ///
  /// Each makes what follows one level deeper, up to the end of the quotation that contains the line.
  private var announced: [Int] = []
  /// Who wrote the text at a depth, according to the line before it.
  private var speakers: [Int: String] = [:]
  /// The depths for which a line has announced the writer, by name or not.
  private var told: Set<Int> = []

  /// How many levels deeper everything is than its marks say.
  var level: Int { announced.count }

  /// Records who wrote what the marks show at a depth.
  mutating func name(_ speaker: String?, at depth: Int) {
    speakers[level + depth] = speaker
    told.insert(level + depth)
  }

  /// Treats what follows at a depth as another writer's words.
  mutating func begin(from depth: Int, by speaker: String?) {
    announced.append(depth)
    name(speaker, at: depth)
  }

  /// Forgets a mail announced inside a quotation if the quotation ended before a block at this depth.
  mutating func leave(for depth: Int) {
    while let last = announced.last, depth < last { announced.removeLast() }
  }

  /// Returns who wrote the text at a depth, according to its marks and the lines before it.
  func speaker(at depth: Int) -> String? { speakers[depth] }

  /// Whether a line has announced the writer at this depth or a lesser one.
  func isTold(upTo depth: Int) -> Bool { told.contains { $0 <= depth } }
}
