/// Finds who says words in quotation marks in Japanese and Chinese, which write no spaces.
///
/// Tokens and chunks are of no use there, so it reads the letters on either side of the marks, at most
/// ``reach`` of them.
struct EastAsianReport {
  /// How many letters on either side of a quoted text are examined.
  private static let reach = 60
  /// The longest name of a speaker, in letters.
  private static let longest = 24

  let kind: Quotation.Kind
  /// The words that name the speaker, in `UTF-8 offsets`.
  var mention: Range<Int>?
  /// The verb of saying, in `UTF-8 offsets`.
  var cue: Range<Int>?
  var rule = Attribution.Rule.cueBefore
  /// Whether the mention names no one.
  var isNameless = false

  /// Reads the sentence around a quoted text; `nil` if it is in another script, or doesn't say that anyone
  /// speaks.
  init?(_ quoted: QuotedText, in text: SourceText) {
    guard text[quoted.interior.lowerBound] >= 0xE3, text[quoted.interior.lowerBound] < 0xF0 else {
      return nil
    }
    let before = Line(before: quoted.range.lowerBound, in: text, most: Self.reach)
    let after = Line(after: quoted.range.upperBound, in: text, most: Self.reach)
    guard let report = Self(japanese: before, after) ?? Self(chinese: before, after) else { return nil }
    self = report
  }

  /// Whether words mean a person without a name: `彼女`, `市の担当者`.
  private static func isNameless(_ words: ArraySlice<UInt32>, _ habits: EastAsianHabits) -> Bool {
    habits.nameless.contains(words.split(separator: 0x306E).last ?? words)
  }

  // MARK: Japanese

  /// Reads `「…」とLundは言った` and `Lundは「…」と言った`.
  private init?(japanese before: Line, _ after: Line) {
    let habits = EastAsianHabits.japanese
    guard let particle = habits.quoting.length(at: 0, in: after.letters[...]) else { return nil }
    let rest = after.letters[particle...]
    if habits.naming.length(at: particle, in: rest) != nil { return nil }
    guard let verb = rest.indices.first(where: { habits.saying.length(at: $0, in: rest) != nil }),
      let length = habits.saying.length(at: verb, in: rest)
    else { return nil }
    kind = .full
    cue = after.range(verb..<(verb + length))
    if let name = Self.topic(in: after.letters[particle..<verb]) {
      mention = after.range(name)
      isNameless = Self.isNameless(after.letters[name], habits)
      rule = .cueAfter
    } else if let name = Self.topic(in: before.letters[...]) {
      mention = before.range(name)
      isNameless = Self.isNameless(before.letters[name], habits)
    }
  }

  /// Returns the noun before the last `は`, or before the last `が` if there is none.
  private static func topic(in letters: ArraySlice<UInt32>) -> Range<Int>? {
    for particle in EastAsianHabits.japanese.topics.all {
      for index in letters.indices.reversed() where letters[index] == particle[0] {
        if let noun = noun(before: index, in: letters) { return noun }
      }
    }
    return nil
  }

  /// Returns the letters of a noun that ends before an index: it contains no hiragana but `の`.
  private static func noun(before end: Int, in letters: ArraySlice<UInt32>) -> Range<Int>? {
    var start = end
    while start > letters.startIndex, end - start < longest,
      isNominal(letters[start - 1]) || (letters[start - 1] == 0x306E && start < end)
    {
      start -= 1
    }
    while start < end, letters[start] == 0x306E { start += 1 }
    // `さん` after a name.
    if start == end, end - 2 > letters.startIndex, letters[(end - 2)..<end].elementsEqual([0x3055, 0x3093]) {
      return noun(before: end - 2, in: letters).map { $0.lowerBound..<end }
    }
    return start < end && !isTime(letters[start..<end]) ? start..<end : nil
  }

  /// Whether a noun says when, not who: it ends in a sign for day, year or time.
  private static func isTime(_ noun: ArraySlice<UInt32>) -> Bool {
    noun.last.map { [0x65E5, 0x5E74, 0x6642, 0x56DE].contains($0) } ?? false
  }

  /// Whether a letter can be part of a name: a Chinese character, katakana, a Latin letter or a digit.
  private static func isNominal(_ value: UInt32) -> Bool {
    switch value {
    case 0x30A0...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005, 0xFF10...0xFF5A: true
    default:
      value < 0x80
        ? Byte.isLetter(UInt8(value)) || Byte.isDigit(UInt8(value)) : value >= 0xC0 && value < 0x250
    }
  }

  // MARK: Chinese

  /// Reads `伦德说：“…”`, `伦德称桥“…”` and `“…”，伦德说`.
  private init?(chinese before: Line, _ after: Line) {
    if let report = Self(chineseAfter: after) {
      self = report
      return
    }
    let habits = EastAsianHabits.chinese
    let letters = before.letters
    let clause = Self.clause(endingAt: letters.count, in: letters)
    let verb = clause.last { habits.saying.length(at: $0, in: letters[clause]) != nil }
    guard let verb, let length = habits.saying.length(at: verb, in: letters[clause]),
      let name = Self.name(from: clause.lowerBound, to: verb, in: letters)
    else { return nil }
    let isDirect = letters.last.map { Line.isColonOrComma($0) } ?? false
    // Only the person told may come between the verb and a colon: `告诉记者：`.
    if isDirect, clause.upperBound - verb - length > 4 { return nil }
    kind = isDirect ? .full : .partial
    cue = before.range(verb..<(verb + length))
    mention = before.range(name)
    isNameless = Self.isNameless(letters[name], habits)
  }

  private init?(chineseAfter after: Line) {
    let habits = EastAsianHabits.chinese
    let letters = after.letters
    let start = letters.firstIndex { !Line.isColonOrComma($0) } ?? letters.count
    let end = letters[start...].firstIndex { Line.isColonOrComma($0) } ?? letters.count
    let clause = letters[start..<end]
    let verb = clause.indices.first { habits.saying.length(at: $0, in: clause) != nil }
    guard let verb, let length = habits.saying.length(at: verb, in: clause),
      let name = Self.name(from: start, to: verb, in: letters)
    else { return nil }
    // `伦德说：“…”` belongs to the next quotation.
    if end < letters.count, letters[end] == 0xFF1A || letters[end] == 0x3A { return nil }
    kind = .full
    cue = after.range(verb..<(verb + length))
    mention = after.range(name)
    rule = .cueAfter
    isNameless = Self.isNameless(letters[name], habits)
  }

  /// Returns the last clause of some letters, without a comma or colon at their end.
  private static func clause(endingAt limit: Int, in letters: [UInt32]) -> Range<Int> {
    var end = limit
    while end > 0, Line.isColonOrComma(letters[end - 1]) { end -= 1 }
    var start = end
    while start > 0, !Line.isColonOrComma(letters[start - 1]) { start -= 1 }
    return start..<end
  }

  /// Returns the name that begins a clause: it ends before the verb, and before any word that cannot be part
  /// of a name.
  private static func name(from start: Int, to verb: Int, in letters: [UInt32]) -> Range<Int>? {
    let ends = EastAsianHabits.chinese.ends
    let end = (start..<verb).first { ends.length(at: $0, in: letters[start..<verb]) != nil } ?? verb
    guard start < end, end - start <= longest,
      letters[start..<end].allSatisfy({ isNominal($0) || $0 == 0xB7 })
    else { return nil }
    return start..<end
  }
}
