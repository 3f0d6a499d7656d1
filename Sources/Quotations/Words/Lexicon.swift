/// The words the rules know, with what each can be.
///
/// An open-addressing hash table over one pool of bytes, filled from the word lists when a text first needs
/// them (some thousands of words, well under a millisecond), then only read. Words of the text are looked up
/// in lower case.
struct Lexicon: Sendable {
  private struct WordEntry {
    var start: UInt32
    var length: UInt8
    var classes: WordClass
  }

  private static let slots = 1 << 14
  private static let longest = 40
  private var table: [UInt16] = Array(repeating: 0, count: Lexicon.slots)
  private var entries: [WordEntry] = []
  private var pool: [UInt8] = []

  /// Fills the lexicon.
  init(_ lists: [WordList] = WordLists.all) {
    entries.reserveCapacity(Lexicon.slots / 2)
    pool.reserveCapacity(Lexicon.slots * 4)
    for list in lists { add(list) }
  }

  /// Returns what the word in a range of the text can be; empty if the lexicon doesn't hold the word.
  ///
  /// A letter and the mark after it count as one letter, as in the lists.
  func classes(of word: Range<Int>, in text: SourceText) -> WordClass {
    let classes = classes(written: word, in: text)
    guard classes.isEmpty else { return classes }
    if let composed = ComposedWord.bytes(of: word, in: text) { return self.classes(composed) }
    if text.habits.contains(.compounds), let classes = compound(word, in: text) { return classes }
    return prefixed(word, in: text)
  }

  /// Returns what a compound can be, by its last part if that is a person or a body: `politiewoordvoerder`,
  /// `statsminister`.
  private func compound(_ word: Range<Int>, in text: SourceText) -> WordClass? {
    guard word.count >= 9 else { return nil }
    for start in (word.lowerBound + 3)..<(word.upperBound - 4) {
      let classes = classes(written: start..<word.upperBound, in: text)
      guard classes.isDisjoint(with: [.person, .body]) else {
        return classes.intersection([.person, .body, .male, .female, .plural])
      }
    }
    return nil
  }

  /// What "co-founder" or "ex-mayor" can be: the same as the noun for a person after the hyphen.
  private func prefixed(_ word: Range<Int>, in text: SourceText) -> WordClass {
    guard word.count > 5, let hyphen = word.prefix(6).first(where: { text.bytes[$0] == 0x2D }) else {
      return []
    }
    switch hyphen - word.lowerBound {
    case 2 where starts(word, with: "co", text) || starts(word, with: "ex", text): break
    case 5 where starts(word, with: "under", text): break
    case 4 where starts(word, with: "vice", text): break
    default: return []
    }
    let classes = classes(written: (hyphen + 1)..<word.upperBound, in: text)
    return classes.isDisjoint(with: .person)
      ? [] : classes.intersection([.person, .title, .plural, .male, .female])
  }

  private func starts(_ word: Range<Int>, with prefix: StaticString, _ text: SourceText) -> Bool {
    prefix.withUTF8Buffer { bytes in
      bytes.indices.allSatisfy { Byte.lowercased(text.bytes[word.lowerBound + $0]) == bytes[$0] }
    }
  }

  private func classes(_ word: [UInt8]) -> WordClass {
    var hash = Lexicon.seed
    for byte in word { hash = Lexicon.mix(hash, byte) }
    var slot = Lexicon.slot(hash)
    while table[slot] != 0 {
      let entry = entries[Int(table[slot]) - 1]
      if holds(entry, word) { return entry.classes }
      slot = (slot + 1) & (Lexicon.slots - 1)
    }
    return []
  }

  private func classes(written word: Range<Int>, in text: SourceText) -> WordClass {
    guard word.count <= Lexicon.longest else { return [] }
    if text[word.lowerBound] >= 0xC3, WordShape.beginsWithWideCapital(word, in: text) {
      return classes(WordShape.lowercased(word, in: text))
    }
    var hash = Lexicon.seed
    for offset in word { hash = Lexicon.mix(hash, Byte.lowercased(text.bytes[offset])) }
    var slot = Lexicon.slot(hash)
    while table[slot] != 0 {
      let entry = entries[Int(table[slot]) - 1]
      if equal(entry, word, text) { return entry.classes }
      slot = (slot + 1) & (Lexicon.slots - 1)
    }
    return []
  }

  private func equal(_ entry: WordEntry, _ word: Range<Int>, _ text: SourceText) -> Bool {
    guard Int(entry.length) == word.count else { return false }
    var place = Int(entry.start)
    for offset in word {
      if pool[place] != Byte.lowercased(text.bytes[offset]) { return false }
      place += 1
    }
    return true
  }

  // MARK: Filling

  private mutating func add(_ list: WordList) {
    list.words.withUTF8Buffer { buffer in
      var start = 0
      for end in 0...buffer.count where end == buffer.count || buffer[end] <= Byte.space {
        let word = UnsafeBufferPointer(rebasing: buffer[start..<end])
        start = end + 1
        if word.isEmpty { continue }
        if case .none = list.inflection { add(word, list.classes) } else { addForms(of: Array(word), list) }
      }
    }
  }

  private mutating func addForms(of word: [UInt8], _ list: WordList) {
    switch list.inflection {
    case .none: add(word, list.classes)
    case .endings(let endings):
      endings.withUTF8Buffer { bytes in
        for ending in bytes.split(separator: Byte.space) {
          let isStem = ending.elementsEqual("-".utf8)
          add(isStem ? word : word + ending, list.classes)
        }
      }
    case .plural:
      add(word, list.classes)
      add(Inflection.withS(word), list.classes.union(.plural))
    case .verb:
      add(word, list.classes.union(.base))
      add(Inflection.withS(word), list.classes.union(.finite))
      add(Inflection.past(word), list.classes.union([.finite, .past]))
      add(Inflection.participle(word), list.classes.union(.participle))
    }
  }

  private mutating func add(_ word: some RandomAccessCollection<UInt8>, _ classes: WordClass) {
    guard word.count <= Lexicon.longest, entries.count < Lexicon.slots / 2 else { return }
    var hash = Lexicon.seed
    for byte in word { hash = Lexicon.mix(hash, byte) }
    var slot = Lexicon.slot(hash)
    while table[slot] != 0 {
      let index = Int(table[slot]) - 1
      if holds(entries[index], word) {
        entries[index].classes.formUnion(classes)
        return
      }
      slot = (slot + 1) & (Lexicon.slots - 1)
    }
    entries.append(WordEntry(start: UInt32(pool.count), length: UInt8(word.count), classes: classes))
    pool.append(contentsOf: word)
    table[slot] = UInt16(entries.count)
  }

  private func holds(_ entry: WordEntry, _ word: some RandomAccessCollection<UInt8>) -> Bool {
    guard Int(entry.length) == word.count else { return false }
    var place = Int(entry.start)
    for byte in word {
      if pool[place] != byte { return false }
      place += 1
    }
    return true
  }

  // The hash is FNV-1a (Fowler, Noll, Vo).
  private static let seed: UInt32 = 2_166_136_261

  @inline(__always)
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  @inline(__always)
  private static func slot(_ hash: UInt32) -> Int { Int((hash ^ (hash >> 15)) & UInt32(slots - 1)) }
}
