/// Divides words at the ends of lines, by the patterns of a language.
///
/// The method is that of F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”. The dictionaries are those of
/// libhyphen, which most systems offer as packages. Their rules that change the spelling of a word are left
/// out, since the article's words are never changed.
package final class Hyphenator: Sendable {
  /// The numbers between the letters of a pattern, by its letters; `.` is the edge of a word.
  private let patterns: [String: [UInt8]]
  /// The maximum number of letters in a pattern.
  private let longest: Int
  /// The minimum number of letters before and after the division of a word.
  private let left: Int
  private let right: Int

  /// Words with more letters than this aren't divided.
  private static let limit = 48
  /// The maximum number of lines read; no dictionary in use has more.
  private static let lineLimit = 400_000

  /// A hyphenator that divides no word, for a language without patterns.
  package static let none = Hyphenator(dictionary: "")

  /// Reads a dictionary; its first line, the name of an encoding, is ignored.
  package init(dictionary: String) {
    var (left, right, longest) = (2, 2, 0)
    var patterns: [String: [UInt8]] = [:]
    for line in dictionary.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).dropFirst()
      .prefix(Self.lineLimit)
    {
      let words = line.split(separator: 0x20)
      if let name = words.first, name.first.map({ (0x41...0x5A).contains($0) }) == true {
        let number = words.count > 1 ? Int(String(Substring(words[1]))) : nil
        if name.elementsEqual("LEFTHYPHENMIN".utf8) { left = max(1, number ?? left) }
        if name.elementsEqual("RIGHTHYPHENMIN".utf8) { right = max(1, number ?? right) }
      } else if let (letters, numbers) = Self.pattern(line) {
        patterns[letters] = numbers
        longest = max(longest, numbers.count - 1)
      }
    }
    (self.patterns, self.longest, self.left, self.right) = (patterns, longest, left, right)
  }

  /// Whether there are no patterns.
  package var isEmpty: Bool { patterns.isEmpty }

  /// Reads `a1bc`: its letters, and the number before each of them and after the last; `nil` for comments and
  /// for rules that change the spelling.
  private static func pattern(_ line: Substring.UTF8View) -> (letters: String, numbers: [UInt8])? {
    guard line.count <= 200, let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#"),
      !line.contains(UInt8(ascii: "/"))
    else { return nil }
    var letters = ""
    var numbers: [UInt8] = [0]
    for scalar in Substring(line).unicodeScalars {
      if let digit = Int(String(scalar)) {
        numbers[numbers.count - 1] = UInt8(clamping: digit)
      } else {
        letters.unicodeScalars.append(scalar)
        numbers.append(0)
      }
    }
    return letters.isEmpty ? nil : (letters, numbers)
  }

  /// Returns where the first word at or after a place may be divided.
  ///
  /// - Parameters:
  ///   - text: a text.
  ///   - start: a `UTF-8 offset`, on a boundary between scalars.
  /// - Returns: `UTF-8 offsets`, ascending.
  package func places(in text: String, from start: Int) -> [Int] {
    guard !isEmpty, start < text.utf8.count else { return [] }
    var offset = start
    var letters: [Unicode.Scalar] = []
    var offsets: [Int] = []
    let index = text.utf8.index(text.startIndex, offsetBy: start)
    for scalar in text[index...].unicodeScalars {
      if scalar.properties.isAlphabetic {
        letters.append(Self.lowercased(scalar))
        offsets.append(offset)
        if letters.count > Self.limit { return [] }
      } else if !letters.isEmpty || offset - start > 16 {
        break
      }
      offset += UTF8.width(scalar)
    }
    return breaks(in: letters).map { offsets[$0] }
  }

  /// Returns the numbers of the letters before which a word may be divided.
  private func breaks(in word: [Unicode.Scalar]) -> [Int] {
    guard word.count >= left + right else { return [] }
    let edged: [Unicode.Scalar] = ["."] + word + ["."]
    var numbers = [UInt8](repeating: 0, count: edged.count + 1)
    for start in edged.indices {
      var letters = ""
      for end in start..<min(edged.count, start + longest) {
        letters.unicodeScalars.append(edged[end])
        guard let found = patterns[letters] else { continue }
        for (place, number) in found.enumerated() {
          numbers[start + place] = max(numbers[start + place], number)
        }
      }
    }
    // The number before letter n of the word is at index n + 1, since a dot comes first.
    return (left...word.count - right).filter { numbers[$0 + 1] % 2 == 1 }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }
}

extension Hyphenator: Hashable {
  package static func == (first: Hyphenator, second: Hyphenator) -> Bool { first === second }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
