import Articles

/// Reads the blocks of one part of a mail from top to bottom.
struct PartReading {
  /// The blocks of the mail.
  var blocks: [Block]
  /// The blocks that belong to the part.
  let range: Range<Int>
  /// Whether the part is plain text.
  let isPlain: Bool
  /// Whether the mail answers another.
  let isReply: Bool
  /// Whether the mail forwards another.
  let isForward: Bool
  /// The text of the mail.
  var text: [UInt8] = []

  private var earlier = EarlierMail()
  /// Whether the signature has begun.
  private var isSignature = false
  private var marker: ReplyMarker?
  /// How deeply the previous block is nested in quotations.
  private var lastDepth = 0
  /// How many more lines may be examined as attribution lines.
  private var attributionsLeft = MailLineBreaks.maximumAttributions

  /// Takes the blocks of a mail.
  init(blocks: [Block], range: Range<Int>, isPlain: Bool, isReply: Bool, isForward: Bool) {
    (self.blocks, self.range, self.isPlain) = (blocks, range, isPlain)
    (self.isReply, self.isForward) = (isReply, isForward)
  }

  /// A longer line, in bytes, says nothing about a mail.
  private static let longestLine = 1000

  private func line(_ index: Int) -> String? {
    blocks[index].range.count <= Self.longestLine ? text.span.string(in: blocks[index].range) : nil
  }

  /// Marks the noise; O(n).
  mutating func read() {
    var index = range.lowerBound
    while index < range.upperBound {
      earlier.leave(for: ownDepth(index))
      guard let line = line(index) else {
        markWords(index)
        index += 1
        continue
      }
      index += readLine(line, at: index)
    }
  }

  /// Reads a short block; returns how many blocks it took.
  private mutating func readLine(_ line: String, at index: Int) -> Int {
    if let found = ReplyMarker(line) {
      markNoise(index)
      marker = found
      return 1
    }
    if let header = header(at: index) {
      take(header, at: index)
      return header.count
    }
    if let found = marker {
      marker = nil
      if found == .original, !isForward {
        isSignature = false
        earlier.begin(from: ownDepth(index), by: nil)
      }
    }
    if let attribution = attribution(line), takes(attribution, at: index) {
      take(attribution, at: index)
      return 1
    }
    if isSignatureMark(line), isSignature(from: index) { isSignature = true }
    markWords(index)
    return 1
  }

  /// Returns who wrote the quotation after a line, unless too many lines were examined before.
  private mutating func attribution(_ line: String) -> ReplyLine? {
    guard attributionsLeft > 0, line.hasSuffix(":") || line.hasSuffix("：") else { return nil }
    attributionsLeft -= 1
    return ReplyLine(line)
  }

  /// Marks a line that says who wrote what follows.
  private mutating func take(_ attribution: ReplyLine, at index: Int) {
    let (own, next) = (ownDepth(index), nextDepth(after: index))
    markNoise(index)
    isSignature = false
    if next > own {
      earlier.name(attribution.name, at: own + 1)
    } else if next > 0, own > next + 2, lastDepth <= next {
      // A program put a mark before the line itself: `>>>>> Ada Quill writes:`.
      earlier.name(attribution.name, at: next)
    } else {
      earlier.begin(from: own, by: attribution.name)
    }
  }

  // MARK: Earlier mail

  private func header(at index: Int) -> QuotedHeader? {
    let isAfterRule = index > range.lowerBound && line(index - 1).map(FooterWords.isRule) == true
    let lines = (index..<min(range.upperBound, index + 12)).lazy.map { self.line($0) ?? "" }
    return QuotedHeader(lines, isAnnounced: marker != nil || isAfterRule)
  }

  /// Marks the header of an earlier mail; what follows is a quotation unless the mail is forwarded.
  private mutating func take(_ header: QuotedHeader, at index: Int) {
    let own = ownDepth(index)
    if index > range.lowerBound, line(index - 1).map(FooterWords.isRule) == true { markNoise(index - 1) }
    for block in index..<index + header.count { markNoise(block) }
    isSignature = false
    if marker == .forwarded || isForward {
      earlier = EarlierMail()
    } else {
      earlier.begin(from: own, by: header.sender)
    }
    marker = nil
  }

  /// Whether a possible attribution line is one: because a quotation follows, or by its own words.
  private func takes(_ attribution: ReplyLine, at index: Int) -> Bool {
    guard index + 1 < range.upperBound else { return false }
    if nextDepth(after: index) > ownDepth(index) { return attribution.isCertain || isPlain && isReply }
    return attribution.isCertain && (isReply || attribution.hasAddress)
  }

  private func nextDepth(after index: Int) -> Int { index + 1 < range.upperBound ? ownDepth(index + 1) : 0 }

  /// Returns a block's depth in quotations, as the part marks them.
  private func ownDepth(_ index: Int) -> Int {
    let block = blocks[index]
    if block.form == .quote { return max(1, block.depth) }
    // A list in a quotation; the depth of lists counts too.
    if case .item = block.form, block.depth > lastDepth { return lastDepth }
    return 0
  }

  // MARK: Signatures

  private func isSignatureMark(_ line: String) -> Bool {
    line == "--" || line.hasPrefix("--\n") || line.hasPrefix("-- \n")
  }

  /// Whether what follows is short enough for a signature.
  private func isSignature(from index: Int) -> Bool {
    guard ownDepth(index) == 0, earlier.level == 0 else { return false }
    let rest = (index..<range.upperBound).prefix(41).prefix { ownDepth($0) == 0 }
    guard let last = rest.last, rest.count <= 40 else { return false }
    return blocks[last].range.upperBound - blocks[index].range.lowerBound <= 4000
  }

  // MARK: Marking

  private mutating func markNoise(_ index: Int) {
    blocks[index].isNoise = true
    blocks[index].form = .other
  }

  /// Marks a block as the sender's words, the signature, or another writer's words.
  private mutating func markWords(_ index: Int) {
    let own = ownDepth(index)
    lastDepth = own
    if own > 0 { isSignature = false }
    if isSignature { return markNoise(index) }
    let depth = own + earlier.level
    guard depth > 0 else { return }
    let isRepeated = earlier.level > 0 || isPlain && isReply || earlier.isTold(upTo: depth)
    guard isRepeated else { return }
    blocks[index].isNoise = true
    if [.paragraph, .quote].contains(blocks[index].form) { blocks[index].form = .quote }
    blocks[index].depth = depth
    if let speaker = earlier.speaker(at: depth) { blocks[index].speaker = speaker }
  }
}
