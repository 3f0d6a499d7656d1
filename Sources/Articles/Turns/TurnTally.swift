/// A label where it occurred in a text that may be a transcript.
struct SeenLabel {
  /// The name in capitals, by which labels are compared.
  var key: String
  /// What the name looks like.
  var form: TurnLabel.Form
  /// Whether a time precedes or follows the name.
  var hasTime: Bool
  /// Whether words after the name explain it: `Ada Lund (Nordvik)`, `ADA LUND, HOST`.
  var isExplained: Bool
  /// The index of its paragraph, and how many bytes of the text precede that.
  var unit: Int
  var bytesBefore: Int
  /// The length in bytes of what follows the label in its paragraph.
  var speech: Int
  /// Whether that ends like a sentence.
  var endsSentence: Bool
}

/// Counts the labels of a text, and the people they name.
struct TurnTally {
  /// The labels in order.
  let seen: [SeenLabel]
  /// How often each label occurs, by its key.
  private(set) var counts: [String: Int] = [:]
  /// The key of the fullest label of the same person, by the key of each label.
  private(set) var people: [String: String] = [:]
  /// How many labels each person has, by the keys in ``people``.
  private var labels: [String: Int] = [:]

  /// Counts labels; O(n).
  init(_ seen: [SeenLabel]) {
    self.seen = seen
    for label in seen { counts[label.key, default: 0] += 1 }
    people = Self.people(counts.keys)
    for (key, count) in counts { labels[people[key] ?? key, default: 0] += count }
  }

  /// How many labels there are.
  var total: Int { seen.count }
  /// How many labels occur more than once.
  var repeated: Int { counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) } }
  /// How many labels name a person whom another label names too, perhaps by a shorter name.
  var recurring: Int { labels.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) } }
  /// The labels that occur more than once.
  var repeatedKeys: Set<String> { Set(counts.filter { $0.value > 1 }.keys) }
  /// How many labels look like names or forms of address.
  var sure: Int { seen.count { $0.form != .word } }
  /// How many labels are in capitals, or letters for questions.
  var surest: Int { seen.count { $0.form == .capitals || $0.form == .letter } }
  /// How many labels explain the name.
  var explained: Int { seen.count { $0.isExplained } }
  /// Whether most labels have a time.
  var isTimed: Bool { seen.count { $0.hasTime } * 2 > seen.count }
  /// How many people the labels name.
  var names: Int { labels.count }

  /// The labels of turns: all except words that occur once while others recur, unless they shorten a name.
  var accepted: Set<String> {
    let words = seen.filter { $0.form == .word && !$0.hasTime && labels[people[$0.key] ?? $0.key] == 1 }
    return Set(counts.keys).subtracting(words.map(\.key))
  }

  /// Whether two or more people speak in turn, each first by a full name: `EVA LUND`, `BO EK`, `LUND`, `EK`.
  ///
  /// Terms in a glossary may shorten each other too, but they are in order, and facts aren't sentences.
  var isExchangeOfShortNames: Bool {
    let order = seen.map { people[$0.key] ?? $0.key }
    guard total > 3, names > 1, recurring == total, 2 * sure >= total else { return false }
    guard zip(order, order.dropFirst()).allSatisfy({ $0 != $1 }) else { return false }
    guard zip(seen, seen.dropFirst()).contains(where: { $0.key > $1.key }) else { return false }
    return seen.count { $0.endsSentence } * 4 >= total * 3
  }

  /// Whether nearly every label recurs and another person's follows it, as in questions and answers.
  var alternates: Bool {
    let order = seen.map { people[$0.key] ?? $0.key }
    return total > 3 && names > 1 && repeated >= 4 && sure == total
      && zip(order, order.dropFirst()).allSatisfy { $0 != $1 }
  }

  /// Returns the fullest label of the same person for each label.
  ///
  /// Forms of address don't count, and one word means the only longer name that ends with it, or else begins
  /// with it.
  private static func people(_ keys: some Collection<String>) -> [String: String] {
    let names = keys.map { key in (key: key, words: name(in: key)) }
    var byLast: [Substring: Set<String>] = [:]
    var byFirst: [Substring: Set<String>] = [:]
    for name in names where name.words.count > 1 {
      let joined = name.words.joined(separator: " ")
      if let last = name.words.last { byLast[last, default: []].insert(joined) }
      if let first = name.words.first { byFirst[first, default: []].insert(joined) }
    }
    var people: [String: String] = [:]
    for (key, words) in names {
      people[key] = words.joined(separator: " ")
      guard words.count == 1, let word = words.first else { continue }
      for full in [byLast[word], byFirst[word]].compactMap(\.self) where full.count == 1 {
        people[key] = full.first
        break
      }
    }
    return people
  }

  /// Returns the words of a label's key without forms of address, unless there are no others.
  private static func name(in key: String) -> [Substring] {
    let words = key.split(separator: " ")
    let name = words.drop { TurnLabelWords.honorifics.contains($0.lowercased()) }
    return name.isEmpty ? words : Array(name)
  }
}
