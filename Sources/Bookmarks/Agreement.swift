/// How far two texts agree when they are read outwards from a passage.
struct Agreement: Hashable {
  /// How many bytes of whole words agree.
  ///
  /// One word in between may differ. The agreement beyond it counts for no more than ``whole``, since
  /// agreement further away says little about a place.
  private(set) var bytes = 0
  /// Whether all of the context agrees, or as much of it as an anchor keeps; both texts may simply end there.
  private(set) var isWhole = false

  /// Whether little or nothing agrees except that both texts end there.
  var isShort: Bool { isWhole && bytes < Self.telling }

  /// Whether all of the context agrees, and there is enough of it to recognise the place by.
  var isTelling: Bool { isWhole && bytes >= Self.telling }

  /// Whether all of the context agrees and is more than a mere mark, even if it is short.
  ///
  /// It may be short because the text began or ended there.
  private(set) var isRead = false

  /// Whether all of the context agrees, however short it is.
  private(set) var isAll = false

  /// An agreement of fewer bytes than this may be chance.
  static let telling = 12
  /// This many bytes are all of the 32 characters that an anchor keeps, even if a word at the end is cut.
  static let whole = 24

  /// The weight: 0 for none or what may be chance, 1 for some, 2 for all.
  var weight: Int { isWhole ? 2 : isRead || bytes >= Self.telling ? 1 : 0 }

  /// Begins with no agreement, for when nothing is known.
  init() {}

  /// Compares a context before one position with a text before another.
  init(
    of context: ArraySlice<UInt8>, before position: Int, with text: ArraySlice<UInt8>, before other: Int
  ) {
    read(context, from: position - 1, text, from: other - 1, step: -1)
  }

  /// Compares a context after one position with a text after another.
  init(of context: ArraySlice<UInt8>, after position: Int, with text: ArraySlice<UInt8>, after other: Int) {
    read(context, from: position, text, from: other, step: 1)
  }

  private mutating func read(
    _ one: ArraySlice<UInt8>, from first: Int, _ other: ArraySlice<UInt8>, from second: Int, step: Int
  ) {
    var (i, j) = (first, second)
    if one.indices.contains(i), one[i] == 0x20 { i += step }
    if other.indices.contains(j), other[j] == 0x20 { j += step }
    var run = 0
    var isBroken = false
    var limit = Int.max
    defer { bytes = min(bytes, limit) }
    while one.indices.contains(i), other.indices.contains(j) {
      if Self.areSame(one[i], other[j]) {
        if step > 0, Self.isIdeograph(one[i]) { bytes = run }
        run += 1
        if Self.endsWord(one[i]) || step < 0 && Self.isIdeograph(one[i]) { bytes = run }
        i += step
        j += step
      } else {
        if isBroken { return }
        isBroken = true
        run = bytes
        limit = bytes + Self.whole
        while one.indices.contains(i), one[i] != 0x20 { i += step }
        while other.indices.contains(j), other[j] != 0x20 { j += step }
      }
    }
    let isContextRead = !one.indices.contains(i)
    if isContextRead || Self.endsWord(one[i]) { bytes = run }
    isAll = isContextRead && !isBroken
    isRead = isContextRead && !isBroken && bytes >= Self.telling / 2
    isWhole = !isBroken && bytes >= (isContextRead ? Self.telling : Self.whole)
    // A short context ended with its text; if the other text ends there as well, nothing differs.
    if isContextRead, !other.indices.contains(j), !isBroken { isWhole = true }
  }

  /// Whether two bytes are the same letter, ignoring case, since words put before a sentence take its
  /// capital.
  private static func areSame(_ one: UInt8, _ other: UInt8) -> Bool {
    one == other || one ^ other == 0x20 && (0x61...0x7A).contains(one | 0x20)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x80...: false
    default: true
    }
  }

  /// Whether a byte begins a letter of a script that is written without spaces.
  private static func isIdeograph(_ byte: UInt8) -> Bool { (0xE3...0xE9).contains(byte) }
}
