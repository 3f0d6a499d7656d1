/// Finds the clause that says who speaks inside the marks:
/// `« Le pont est sûr, explique Lund. Il le restera. »`.
///
/// Such a clause is between two signs, and begins with a finite verb of saying before its subject. It counts
/// only if no words of the same sentence surround the quoted text. One pass over the quoted text; a clause
/// has at most ``InnerClause/longest`` bytes.
struct InnerClause {
  let text: SourceText
  let lexicon: Lexicon

  /// How many bytes a clause may have.
  private static let longest = 90

  /// Returns the range of the clause in a quoted text (UTF-8 offsets), without the signs around it.
  func range(in quoted: QuotedText) -> Range<Int>? {
    guard !text.habits.isDisjoint(with: .ownOrder), quoted.glyph != .dash, standsAlone(quoted) else {
      return nil
    }
    var offset = quoted.interior.lowerBound
    while offset < quoted.interior.upperBound {
      let (value, length) = text.scalar(at: offset)
      offset += length
      guard InnerClause.mayPrecede(value), text[offset] == Byte.space else { continue }
      let start = offset + 1
      if let verb = verb(at: start, limit: quoted.interior.upperBound),
        let end = end(from: verb, limit: quoted.interior.upperBound)
      {
        return start..<end
      }
    }
    return nil
  }

  /// Whether no words of the same sentence surround the quoted text.
  private func standsAlone(_ quoted: QuotedText) -> Bool {
    let before = Scan.dropBlank(text, from: max(0, quoted.range.lowerBound - 16), to: quoted.range.lowerBound)
    let previous = text.scalar(before: before).value
    let isOpen =
      previous == 0x3A || previous == 0x2C || Byte.isLetter(text[before - 1])
      || previous >= 0xC0 && previous < 0x2000
    let isLineStart = text[quoted.range.lowerBound - 1] == Byte.lineFeed || quoted.range.lowerBound == 0
    guard !isOpen || isLineStart else { return false }
    let behind = Scan.skipBlank(
      text, from: quoted.range.upperBound, to: min(text.count, quoted.range.upperBound + 16))
    let next = text[behind]
    if text[quoted.range.upperBound] == Byte.lineFeed { return true }
    return next != Byte.comma && !(Byte.isLetter(next) && !Byte.isCapital(next)) && next < 0xC3
  }

  /// Whether a clause may follow a sign: a comma, a question or exclamation mark, a dash.
  private static func mayPrecede(_ value: UInt32) -> Bool {
    [0x2C, 0x21, 0x3F, 0x2D, 0x2013, 0x2014].contains(value)
  }

  /// Returns the offset after a verb of saying that begins at an offset, including its helping verb.
  func verb(at start: Int, limit: Int) -> Int? {
    guard start < limit, isSmall(start) else { return nil }
    let end = WordShape.end(of: start, in: text, limit: limit)
    if text.habits.contains(.joinedPronouns), let parts = WordShape.frenchInversion(start..<end, in: text) {
      let classes = lexicon.classes(of: start..<parts.verbEnd, in: text)
      return classes.contains(.uttering) || classes.contains(.auxiliary) ? parts.verbEnd : nil
    }
    let classes = lexicon.classes(of: start..<end, in: text)
    if classes.isSuperset(of: [.cue, .uttering, .finite]), !classes.contains(.past) { return end }
    guard classes.contains(.auxiliary), text[end] == Byte.space, end + 1 < limit else { return nil }
    let next = WordShape.end(of: end + 1, in: text, limit: limit)
    return lexicon.classes(of: (end + 1)..<next, in: text).isSuperset(of: .said) ? next : nil
  }

  private func isSmall(_ offset: Int) -> Bool {
    let byte = text[offset]
    return Byte.isLetter(byte) ? !Byte.isCapital(byte) : byte >= 0xC3
  }

  /// Returns the offset before the sign that ends the clause, if a subject follows its verb.
  func end(from verb: Int, limit: Int) -> Int? {
    let isJoined = text[verb] == 0x2D
    guard isJoined || (text[verb] == Byte.space && beginsSubject(verb + 1, limit: limit)) else { return nil }
    var offset = verb
    while offset < limit, offset - verb < InnerClause.longest {
      let (value, length) = text.scalar(at: offset)
      if [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x2013, 0x2014].contains(value) { return offset }
      if value == 0x0A { return nil }
      offset += length
    }
    return offset == limit ? Scan.dropBlank(text, from: verb, to: limit) : nil
  }

  /// Whether a pronoun, an article, a noun for a person or a name begins at an offset.
  private func beginsSubject(_ start: Int, limit: Int) -> Bool {
    guard start < limit else { return false }
    if Scalars.isCapital(text.scalar(at: start).value) { return true }
    var end = WordShape.end(of: start, in: text, limit: limit)
    if text.habits.contains(.elision), let elided = WordShape.elision(from: start, in: text, limit: limit) {
      end = elided
    }
    let classes = lexicon.classes(of: start..<end, in: text)
    return !classes.isDisjoint(with: [.pronoun, .determiner, .person, .title])
      && classes.isDisjoint(with: [.preposition, .dependent, .relative])
  }
}
