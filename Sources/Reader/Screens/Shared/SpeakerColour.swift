import Articles
import Frames

/// Which of the colours for speakers a person has.
///
/// The colour follows the last word of the name, as newspapers do: "Jens Stoltenberg" and "Stoltenberg" have one, in
/// every article and on every screen. In an article nobody shares a colour as long as there are enough: where names
/// ask for the same one, the first to speak has it, and the others get those that nobody asked for.
enum SpeakerColour {
  /// The colour that a name asks for, from 0 to ``Frames/Style/speakerCount``.
  static func home(of name: String) -> Int {
    let words = WordFolding.key(name).split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let last = words.last { !suffixes.contains(String($0)) } ?? words.last ?? ""
    // FNV-1a (Fowler, Noll and Vo); its high bits are the better mixed ones.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in last.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int((hash >> 40) % UInt64(Style.speakerCount))
  }

  /// The style of a name wherever it is listed; a neutral one where nobody is named.
  static func style(of name: String?) -> Style { name.map { .speaker(home(of: $0)) } ?? .unattributed }

  /// The colours of an article's speakers.
  ///
  /// - Parameter names: the speakers in the order in which they first speak; nil for one whom no name tells.
  static func colours(of names: [String?]) -> [Int] {
    let homes = names.map { $0.map(home) }
    var taken: [Int: Int] = [:]
    for (number, home) in homes.enumerated() {
      if let home, taken[home] == nil { taken[home] = number }
    }
    var free = (0..<Style.speakerCount).filter { taken[$0] == nil }
    return homes.enumerated().map { number, home in
      if let home, taken[home] == number { return home }
      return free.isEmpty ? home ?? number % Style.speakerCount : free.removeFirst()
    }
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
}
