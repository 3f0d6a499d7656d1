/// How much sense a decoded text makes: whether letters form words and marks are where marks belong.
///
/// Only characters beyond ASCII are examined, in the first ``length`` bytes.
struct TextSense {
  /// How many characters speak for the encoding.
  private(set) var good = 0.0
  /// How many speak against it.
  private(set) var bad = 0.0
  private var latin: [Unicode.Scalar: Int] = [:]
  /// How many letters of other scripts there are; `frequent` says how many of them are frequent ones.
  private var foreign = 0
  private var frequent = 0
  private var word = Word()
  /// The previous character, and a mark that waits for the next one.
  private var previous: Unicode.Scalar = " "
  private var waiting: Unicode.Scalar?

  /// How many bytes are examined.
  static let length = 131_072

  /// Examines a text in UTF-8; O(n) up to ``length``.
  init(of utf8: some Collection<UInt8>) {
    for scalar in String(decoding: utf8.prefix(Self.length), as: UTF8.self).unicodeScalars { read(scalar) }
    read(" ")
  }

  /// From 0 (nonsense) to 1; 1 if there is nothing beyond ASCII.
  var value: Double {
    guard good + bad > 0 else { return 1 }
    let frequency = foreign == 0 ? 1 : min(1, Double(frequent) / Double(foreign) / 0.5)
    let sense = good / (good + bad) * Alphabets.coverage(of: latin)
    let share = Double(foreign) / Double(max(1, Int(good + bad)))
    return sense * (1 - min(1, share) * (1 - frequency))
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let script = Script(scalar)
    if let mark = waiting {
      waiting = nil
      weigh(mark, isBeforeLetter: script != nil)
    }
    if let script {
      readLetter(scalar, script)
    } else {
      endWord()
      if scalar.value >= 0x80 { readMark(scalar) }
    }
    if scalar.value < 0x80 || waiting == nil { previous = scalar }
  }

  private mutating func readLetter(_ scalar: Unicode.Scalar, _ script: Script) {
    word.add(scalar, script)
    if script == .latin, scalar.value >= 0x80 {
      latin[scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar, default: 0] += 1
    } else if script != .latin, script != .eastAsian {
      foreign += 1
      let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      if script.frequentLetters.contains(small) { frequent += 1 }
    }
  }

  private mutating func endWord() {
    if word.beyondASCII > 0 {
      if word.makesSense { good += Double(word.beyondASCII) } else { bad += Double(word.beyondASCII) }
    }
    word = Word()
  }

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x80...0x9F, 0xFFFD, 0xE000...0xF8FF: bad += 2
    case 0xA0, 0xAD, 0x200B...0x200F, 0xFEFF: break
    case 0x2500...0x259F: bad += 0.5
    default: waiting = scalar
    }
  }

  private mutating func weigh(_ mark: Unicode.Scalar, isBeforeLetter: Bool) {
    let isAfterLetter = Script(previous) != nil
    previous = mark
    switch mark.value {
    case 0x2018, 0x201C, 0xAB, 0x201A, 0x201E, 0xBF, 0xA1, 0x2039, 0xBB, 0x203A, 0x201D:
      isAfterLetter && isBeforeLetter ? (bad += 1) : (good += 1)
    case 0x2019, 0x2013, 0x2014, 0x2026, 0xB7: good += 1
    case 0xAA, 0xB0, 0xBA, 0xA7, 0xA9, 0xAE, 0x2122, 0x20AC, 0xA3, 0x2022, 0xD7, 0x3000:
      if isAfterLetter && isBeforeLetter { bad += 1 }
    default: isAfterLetter || isBeforeLetter ? (bad += 1) : (bad += 0.25)
    }
  }
}

/// A word while it is read.
private struct Word {
  private var script: Script?
  private var isMixed = false
  private var capitals = 0
  private var small = 0
  private var capitalAfterSmall = false
  private(set) var beyondASCII = 0
  private var letters = 0
  private var hasEastAsian = false

  mutating func add(_ scalar: Unicode.Scalar, _ script: Script) {
    if let known = self.script, known != script { isMixed = true }
    self.script = self.script ?? script
    if scalar.value >= 0x80 { beyondASCII += 1 }
    letters += 1
    if script == .eastAsian { hasEastAsian = true }
    if scalar.properties.isUppercase {
      capitals += 1
      if small > 0 { capitalAfterSmall = true }
    } else if scalar.properties.isLowercase {
      small += 1
    }
  }

  /// Whether the word has one script, and capitals only at its beginning or throughout.
  ///
  /// A Western text read as East Asian has ideographs among Latin letters; product names are the exception.
  var makesSense: Bool {
    if script == .eastAsian || isMixed && hasEastAsian {
      return !isMixed || beyondASCII > letters / 2 && beyondASCII > 2
    }
    if isMixed || capitalAfterSmall { return false }
    return small == 0 || capitals <= 1
  }
}
