import Articles
import Catalogue
import Frames

/// Chooses the colours of speakers.
///
/// The colour depends on the last word of the name, so that "Odile Marsh" and "Marsh" have the same one in
/// every article and on every screen. Within an article speakers share a colour only if there are more
/// speakers than colours: if two names lead to the same colour, the first to speak gets it, and the other
/// gets a free colour.
enum SpeakerColour {
  /// Returns the colour of a name, from 0 to below ``Frames/Style/speakerCount``.
  static func home(of name: String) -> Int {
    let words = WordFolding.key(name).split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
    let last = words.last { !suffixes.contains(String($0)) } ?? words.last ?? ""
    // FNV-1a (Fowler, Noll and Vo); its high bits are better mixed than the low ones.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in last.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int((hash >> 40) % UInt64(Style.speakerCount))
  }

  /// Returns the style of a name in lists of the library; a neutral style if there is no name.
  static func style(of name: String?) -> Style { name.map { .speaker(home(of: $0)) } ?? .unattributed }

  /// Returns the colours of an article's speakers.
  ///
  /// - Parameter names: the speakers in the order in which they first speak; `nil` for a speaker without a
  ///   name.
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
