import Articles

/// The words of an article that tell whether another one is a copy of it: its own text, without noise, byline
/// and captions.
///
/// Words are hashed as they are read, with ASCII letters in lower case: a few words that would count as the
/// same elsewhere, but differ here, don't matter in a whole text.
struct CopyWords: Sendable {
  /// The hashes of the words, in order.
  private(set) var hashes: [UInt32] = []
  /// What each word is.
  private(set) var kinds: [Kind] = []

  /// What a word is, apart from its letters.
  struct Kind: OptionSet {
    let rawValue: UInt8
    /// It has digits only, with signs between them: `4,212.30`.
    static let number = Kind(rawValue: 1)
    /// It is between quotation marks.
    static let quoted = Kind(rawValue: 2)
  }

  /// At most this many words of a text are read.
  private static let most = 20_000

  /// Reads the words of an article; O(n) in the length of the text.
  init(text: String, blocks: [Block]) {
    var text = text
    text.withUTF8 { bytes in
      for block in blocks where !block.isNoise && block.role == nil && hashes.count < Self.most {
        let range = block.range.clamped(to: 0..<bytes.count)
        var scanner = Scanner(offset: range.lowerBound, end: range.upperBound)
        while hashes.count < Self.most, let word = scanner.next(in: bytes.span) {
          hashes.append(word.hash)
          kinds.append(word.kind)
        }
      }
    }
  }

  var count: Int { hashes.count }

  /// Whether a run of ``CopySketch/width`` words has any within quotation marks.
  func isQuoted(at start: Int) -> Bool {
    kinds[start..<start + CopySketch.width].contains { $0.contains(.quoted) }
  }

  /// Calls `body` with the hash of each run of ``CopySketch/width`` words and the index of its first word.
  ///
  /// - Parameter masksNumbers: whether all numbers count as the same.
  func forEachShingle(masksNumbers: Bool = false, _ body: (_ hash: UInt64, _ start: Int) -> Void) {
    guard count >= CopySketch.width else { return }
    for start in 0...count - CopySketch.width {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for index in start..<start + CopySketch.width {
        let word = masksNumbers && kinds[index].contains(.number) ? 0x23 : hashes[index]
        hash = (hash ^ UInt64(word)) &* 0xFF51_AFD7_ED55_8CCD
        hash ^= hash >> 32
      }
      body(hash, start)
    }
  }
}

extension CopyWords {
  /// Reads the words of a block one after another.
  private struct Scanner {
    private var offset: Int
    private let end: Int
    private var isQuoted = false

    init(offset: Int, end: Int) { (self.offset, self.end) = (offset, end) }

    /// Returns the next word, hashed (FNV-1a, 32 bits).
    mutating func next(in bytes: Span<UInt8>) -> (hash: UInt32, kind: Kind)? {
      var hash: UInt32 = 0x811C_9DC5
      var (length, digits) = (0, 0)
      while offset < end {
        let byte = bytes[offset]
        if byte < 0x80 {
          let letter = Self.letter(byte)
          if letter > 0 {
            hash = (hash ^ UInt32(letter)) &* 0x0100_0193
            length += 1
            if letter <= 0x39 { digits += 1 }
            offset += 1
            continue
          }
          if length > 0, digits == length, isInNumber(byte, bytes) {
            offset += 1
            continue
          }
          if length > 0 { break }
          if byte == 0x22 { isQuoted.toggle() }
          offset += 1
          continue
        }
        let sign = Sign(bytes, offset, end)
        switch sign {
        case .letter(let width):
          add(bytes, width, to: &hash)
          length += width
        case _ where length > 0 && !sign.isLetter: return (hash, kind(digits == length))
        case .word(let width):
          add(bytes, width, to: &hash)
          return (hash, kind(false))
        case .separator(let width): offset += width
        case .mark(let width):
          isQuoted.toggle()
          offset += width
        }
      }
      return length > 0 ? (hash, kind(digits == length)) : nil
    }

    /// Adds the bytes of a character to a hash, and skips it.
    private mutating func add(_ bytes: Span<UInt8>, _ width: Int, to hash: inout UInt32) {
      let next = min(end, offset + width)
      for index in offset..<next { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
      offset = next
    }

    private func kind(_ isNumber: Bool) -> Kind {
      (isNumber ? Kind.number : []).union(isQuoted ? .quoted : [])
    }

    /// Whether a sign after a digit comes before another digit.
    private func isInNumber(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
      guard byte == 0x2C || byte == 0x2E || byte == 0x3A, offset + 1 < end else { return false }
      return (0x30...0x39).contains(bytes[offset + 1])
    }

    /// Returns an ASCII letter in lower case, or a digit; 0 for any other byte.
    private static func letter(_ byte: UInt8) -> UInt8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: byte
      case 0x41...0x5A: byte | 0x20
      default: 0
      }
    }
  }

  /// What a character beyond ASCII is, with its width in bytes.
  private enum Sign {
    case letter(Int), separator(Int)
    /// A word of its own, as in scripts without spaces.
    case word(Int)
    /// A double quotation mark.
    case mark(Int)

    var isLetter: Bool { if case .letter = self { true } else { false } }

    init(_ bytes: Span<UInt8>, _ offset: Int, _ end: Int) {
      let lead = bytes[offset]
      let second = offset + 1 < end ? bytes[offset + 1] : 0
      let third = offset + 2 < end ? bytes[offset + 2] : 0
      switch (lead, second) {
      case (0xC2, 0xAB), (0xC2, 0xBB): self = .mark(2)
      case (0xC2, _): self = .separator(2)
      case (0xE2, 0x80): self = (0x9C...0x9F).contains(third) ? .mark(3) : .separator(3)
      case (0xE2, 0x81...0xAF): self = .separator(3)
      case (0xE3, 0x80): self = (0x8C...0x8F).contains(third) ? .mark(3) : .separator(3)
      case (0xEF, 0xBC): self = .separator(3)
      case (0xE3...0xE9, _): self = .word(3)
      default: self = .letter(lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)
      }
    }
  }
}
