/// What the lines of a mail have said about the earlier mail that follows them: how deep it stands, and who wrote it.
struct EarlierMail {
  /// How deep the lines stand in quotations that have announced a mail without marks: each makes what follows deeper, up
  /// to the end of the quotation in which it stands.
  private var announced: [Int] = []
  /// Who wrote what stands at a depth, as the line before it says.
  private var speakers: [Int: String] = [:]
  /// The depths whose writer a line has told, by name or not.
  private var told: Set<Int> = []

  /// By how much everything is deeper than its marks say.
  var level: Int { announced.count }

  /// Notes who wrote what the marks show at a depth.
  mutating func name(_ speaker: String?, at depth: Int) {
    speakers[level + depth] = speaker
    told.insert(level + depth)
  }

  /// Takes what follows at a depth for the words of another.
  mutating func begin(from depth: Int, by speaker: String?) {
    announced.append(depth)
    name(speaker, at: depth)
  }

  /// Forgets the mail that was announced inside a quotation, if that has ended before a block at a depth.
  mutating func leave(for depth: Int) {
    while let last = announced.last, depth < last { announced.removeLast() }
  }

  /// Who wrote what stands at a depth, as its marks and the lines before it say.
  func speaker(at depth: Int) -> String? { speakers[depth] }

  /// Whether a line has told the writer at a depth or above it.
  func isTold(upTo depth: Int) -> Bool { told.contains { $0 <= depth } }
}
