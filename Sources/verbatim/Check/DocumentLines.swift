import Articles

/// Finds the lines of a document on which words of its article occur, so that an editor can go to them.
///
/// The article's text isn't the document's: lines are joined and markup is gone. So the words are looked for
/// in order; in a format that isn't text, they have no line.
struct DocumentLines {
  private let words: [(letters: [UInt8], line: Int)]
  private var places: [[UInt8]: [Int]] = [:]
  private var next = 0

  /// Reads the words of a document; O(n) in its length.
  init(_ document: [UInt8]) {
    guard !document.prefix(4096).contains(0) else {
      words = []
      return
    }
    var words: [(letters: [UInt8], line: Int)] = []
    var line = 1
    var offset = 0
    for word in WordFolding.words(of: String(decoding: document, as: UTF8.self)) {
      while offset < min(word.place.lowerBound, document.count) {
        if document[offset] == 0x0A { line += 1 }
        offset += 1
      }
      places[word.letters, default: []].append(words.count)
      words.append((word.letters, line))
    }
    self.words = words
  }

  /// Returns the line, from 1, on which a text begins; `nil` if it isn't found.
  ///
  /// An occurrence after the text that was asked for before is preferred.
  mutating func line(of text: String) -> Int? {
    let wanted = WordFolding.words(of: text).prefix(8).map(\.letters)
    guard let first = wanted.first, let starts = places[first] else { return nil }
    let split = starts.firstIndex { $0 >= next } ?? 0
    let order = starts[split...] + starts[..<split]
    guard
      let place = order.first(where: { isThere(wanted, at: $0) })
        ?? order.first(where: { isThere(wanted.prefix(2), at: $0) })
    else { return nil }
    next = place + 1
    return words[place].line
  }

  private func isThere(_ wanted: some Collection<[UInt8]>, at place: Int) -> Bool {
    place + wanted.count <= words.count && zip(wanted, words[place...]).allSatisfy { $0 == $1.letters }
  }
}
