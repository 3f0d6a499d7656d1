extension EastAsianReport {
  /// The letters of a sentence on one side of a quoted text, with their places.
  struct Line {
    var letters: [UInt32] = []
    private var offsets: [Int] = []
    private var end = 0

    /// Reads from an offset to the end of the sentence, or to the next quoted text.
    init(after start: Int, in text: SourceText, most: Int) {
      var offset = start
      while offset < text.limit, letters.count < most {
        let (value, length) = text.scalar(at: offset)
        if Self.endsSentence(value) {
          // A stop may show that a verb is in its plain form: `言う。`
          if value == 0x3002 { add(value, at: offset) }
          break
        }
        if !Scalars.isBlank(value) { add(value, at: offset) }
        offset += length
      }
      end = offset
    }

    /// Reads back from an offset to the start of the sentence, or to the quoted text before.
    init(before start: Int, in text: SourceText, most: Int) {
      var offset = start
      while offset > 0, letters.count < most {
        let (value, length) = text.scalar(before: offset)
        if Self.endsSentence(value) { break }
        offset -= length
        if !Scalars.isBlank(value) { add(value, at: offset) }
      }
      letters.reverse()
      offsets.reverse()
      end = start
    }

    private mutating func add(_ value: UInt32, at offset: Int) {
      letters.append(value)
      offsets.append(offset)
    }

    /// Returns the `UTF-8 offsets` of some letters.
    func range(_ indices: Range<Int>) -> Range<Int> {
      guard let first = indices.first, offsets.indices.contains(first), let last = indices.last,
        offsets.indices.contains(last)
      else { return end..<end }
      return offsets[first]..<(offsets[last] + Self.length(letters[last]))
    }

    private static func length(_ value: UInt32) -> Int {
      value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
    }

    static func isColonOrComma(_ value: UInt32) -> Bool {
      [0x2C, 0x3A, 0x3001, 0xFF0C, 0xFF1A].contains(value)
    }

    /// Whether a sign ends a sentence, or begins or ends a quoted text.
    private static func endsSentence(_ value: UInt32) -> Bool {
      switch value {
      case 0x0A, 0x0D, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF1B, 0x300A...0x300F, 0x201C, 0x201D, 0x22, 0:
        true
      default: false
      }
    }
  }
}
