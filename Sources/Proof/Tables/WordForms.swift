/// Recognises forms of one word: say and said, silent and silenced.
enum WordForms {
  /// Returns whether two words are forms of one word, guessing by their letters; O(n).
  static func share(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    if let base = irregular[first], base == irregular[second] { return true }
    var common = 0
    while common < min(first.count, second.count), first[common] == second[common] { common += 1 }
    guard common >= 3, common * 2 >= max(first.count, second.count) else { return false }
    return isEnding(first[common...]) && isEnding(second[common...])
  }

  private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.isEmpty || endings.contains(Array(letters))
  }

  private static let endings: Set<[UInt8]> = Set(
    "s es ed d ing n en e t y ies ied ced ce ting ted ning ned ping ped st er est ly".split(separator: " ")
      .map { Array($0.utf8) })

  private static let irregular: [[UInt8]: [UInt8]] = {
    let groups = """
      say said says/go goes going went gone/get gets got gotten getting/give gave given gives giving/
      take took taken takes taking/come came comes coming/make made makes making/see saw seen sees seeing/
      know knew known knows/think thought thinks thinking/tell told tells telling/find found finds finding/
      feel felt feels feeling/leave left leaves leaving/keep kept keeps keeping/begin began begun begins/
      stand stood stands standing/hold held holds holding/bring brought brings bringing/buy bought buys/
      fight fought fights fighting/win won wins winning/lose lost loses losing/run ran runs running/
      speak spoke spoken speaks speaking/write wrote written writes writing/become became becomes/
      build built builds/send sent sends/pay paid pays paying/man men/woman women/child children/person people
      """
    var table: [[UInt8]: [UInt8]] = [:]
    for group in groups.split(separator: "/") {
      let words = group.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
      for word in words { table[word] = words[0] }
    }
    return table
  }()
}
