/// Writes numbers as digits: “five thousand”, “5,000” and “5 thousand” are one word.
enum NumberWords {
  /// Returns words with each number as one word, and currencies and percentages as words after it; O(n).
  static func merged(_ words: [WordPiece]) -> [WordPiece] {
    var merged: [WordPiece] = []
    merged.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let number = Number(words[index...])
      var word = words[index]
      let last = words[index + max(1, number?.count ?? 1) - 1]
      if let number {
        word.letters = Array(number.text.utf8)
        word.range = word.range.lowerBound..<last.range.upperBound
      }
      merged.append(word)
      index += max(1, number?.count ?? 1)
      let sign = number == nil ? words[index - 1].sign : word.sign ?? last.sign
      if let unit = sign.map(name) {
        word.letters = Array(unit.utf8)
        word.traits.subtract([.isFirst, .afterEllipsis, .opensSentence])
        merged.append(word)
      }
    }
    return merged
  }

  /// Whether a word can be part of a number.
  static func has(_ letters: [UInt8]) -> Bool {
    ordinals[letters] != nil || scales[letters] != nil || articles.contains(letters) || value(letters) != nil
  }

  private static func name(_ sign: WordPiece.Sign) -> String {
    switch sign {
    case .dollar: "dollar"
    case .euro: "euro"
    case .pound: "pound"
    case .percent: "percent"
    }
  }

  /// A number at the beginning of some words.
  private struct Number {
    /// How many words it has.
    let count: Int
    /// The number in digits.
    let text: String

    /// Reads a number; `nil` if the first word isn't one.
    init?(_ words: ArraySlice<WordPiece>) {
      guard let first = words.first else { return nil }
      if let ordinal = NumberWords.ordinals[first.letters] {
        (count, text) = (1, ordinal)
        return
      }
      var total = 0.0
      var group = 0.0
      var read = 0
      var isArticle = false
      for (offset, word) in words.prefix(8).enumerated() {
        if offset > 0, word.traits.contains(.afterEllipsis) { break }
        if let scale = NumberWords.scales[word.letters], read > 0 {
          if scale == 100 {
            group = max(1, group) * 100
          } else {
            total += max(1, group) * scale
            group = 0
          }
          isArticle = false
        } else if let value = NumberWords.value(word.letters), !isArticle {
          // “twenty five” is one number, “five five” are two.
          guard read == 0 || Self.continues(group, by: value, after: words.dropFirst(offset - 1).first) else {
            break
          }
          group += value
        } else if offset == 0, NumberWords.articles.contains(word.letters),
          let next = words.dropFirst().first,
          NumberWords.scales[next.letters] != nil
        {
          (group, isArticle) = (1, true)
        } else {
          break
        }
        read = offset + 1
        if word.sign != nil, offset > 0 { break }
      }
      guard read > 0, !isArticle, total + group < 1e15 else { return nil }
      count = read
      text = Self.digits(total + group, of: read == 1 ? first.letters : nil)
    }

    private static func continues(_ group: Double, by value: Double, after word: WordPiece?) -> Bool {
      guard let word, !(word.letters.first.map(WordReading.isDigit) ?? false) else { return false }
      if NumberWords.scales[word.letters] != nil { return value < 100 }
      return group.truncatingRemainder(dividingBy: 100) >= 20
        && group.truncatingRemainder(dividingBy: 10) == 0
        && value < 10
    }

    /// Returns a number in digits; a number that is already written in digits keeps them.
    private static func digits(_ value: Double, of letters: [UInt8]?) -> String {
      if let letters, letters.first.map(WordReading.isDigit) == true {
        return String(decoding: letters, as: UTF8.self)
      }
      return value == value.rounded() ? String(Int64(value)) : String(value)
    }
  }

  /// Returns the value of a word such as “five”, “twenty” or “3.5”.
  private static func value(_ letters: [UInt8]) -> Double? {
    if let value = small[letters] { return value }
    guard let first = letters.first, WordReading.isDigit(first), letters.count <= 15,
      letters.allSatisfy({ WordReading.isDigit($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(String(decoding: letters, as: UTF8.self))
  }

  private static let articles: Set<[UInt8]> = [Array("a".utf8)]
  private static let scales: [[UInt8]: Double] = [
    Array("hundred".utf8): 100, Array("thousand".utf8): 1e3, Array("million".utf8): 1e6,
    Array("billion".utf8): 1e9, Array("trillion".utf8): 1e12,
  ]

  private static let small: [[UInt8]: Double] = {
    let units = """
      zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
      seventeen eighteen nineteen
      """
    let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
    var table: [[UInt8]: Double] = [:]
    for (value, word) in units.split(whereSeparator: \.isWhitespace).enumerated() {
      table[Array(word.utf8)] = Double(value)
    }
    for (index, word) in tens.split(separator: " ").enumerated() {
      table[Array(word.utf8)] = Double(index * 10 + 20)
    }
    return table
  }()

  private static let ordinals: [[UInt8]: String] = {
    let words = """
      first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
      fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
      """
    var table: [[UInt8]: String] = [:]
    for (index, word) in words.split(whereSeparator: \.isWhitespace).enumerated() {
      let number = index + 1
      let ending = number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th"
      table[Array(word.utf8)] = "\(number)\(ending)"
    }
    return table
  }()
}
