/// The one gate that all text passes on its way to a terminal.
///
/// C0, C1, DEL and invalid bytes become U+FFFD; invisible and direction-changing characters are dropped;
/// combining marks, joiners and variation selectors pass only inside a grapheme cluster that has a base. What
/// passes never joins with its neighbours: no terminal can turn two clusters into another flag or picture.
package enum Gate {
  /// How many marks the terminal library keeps on one spacing character.
  private static let markLimit = 4
  /// How many columns a cluster may take; real text stays well below this.
  private static let columnLimit = 8

  /// Returns a cluster as a cell may hold it, with its columns; `nil` if no part of it may be shown.
  ///
  /// One spacing character and at most four marks pass unchanged, and so do the clusters of several letters
  /// and spacing vowel signs in Indic scripts, Thai and Lao, with a column for each. A flag is shown as the
  /// two letters that it consists of (UTS #51, annex B): terminals give each of them one column or two, and
  /// pair them as they arrive, so that part of a row sent alone could show the flag of another country. Any
  /// other cluster (ZWJ family, skin tone, flag of a region) is shown as its base, with the base's width; so
  /// is one of more than 30 bytes.
  package static func cell(for cluster: Character) -> (text: String, columns: Int)? {
    let scalars = cluster.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return cell(for: only, cluster)
    }
    var shown = ShownCluster()
    for scalar in scalars { shown.append(scalar) }
    return shown.cell(markLimit: markLimit, columnLimit: columnLimit)
  }

  /// Returns what a cell may hold of a cluster of one scalar, as most are.
  private static func cell(for scalar: Unicode.Scalar, _ cluster: Character) -> (text: String, columns: Int)?
  {
    if isDropped(scalar) || isSkinTone(scalar) { return nil }
    if let letter = flagLetter(scalar) { return (String(Character(letter)), 1) }
    guard let columns = CharacterWidth.printed(scalar) else { return (String(Character(replacement)), 1) }
    return columns > 0 ? (String(cluster), columns) : nil
  }

  /// Returns text for a line of output outside of frames: line breaks, tabs and all other control characters
  /// become U+FFFD.
  package static func line(_ text: some StringProtocol) -> String {
    passed(String(text)) { _ in replacement }
  }

  /// Returns several lines of text for output outside of frames, like ``line(_:)``, but line feeds stay and
  /// tabs become spaces.
  package static func lines(_ text: some StringProtocol) -> String {
    passed(String(text)) { scalar in
      switch scalar {
      case "\n": "\n"
      case "\t": " "
      default: replacement
      }
    }
  }

  /// What is shown for a control character or an invalid byte.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// Returns the letter that a regional indicator symbol stands for, `A` to `Z`; `nil` for other scalars.
  static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41)
  }

  /// Whether a scalar is an emoji modifier, which gives the emoji before it a skin tone and is a mark in all
  /// but width.
  static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar.value) }

  /// Whether a scalar is one of C0, DEL or C1.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// Whether a scalar is invisible by itself, or changes the direction of the text around it.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2060, 0x2066...0x2069,
      0xFEFF:
      true
    default: false
    }
  }

  /// Returns text with every scalar passed through the gate; clusters stay whole, since nothing here depends
  /// on cells.
  private static func passed(_ text: String, control: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    ClusterWalk.over(text) { part in
      switch part {
      case .ascii(let byte): bytes.append(byte)
      case .simple(let scalar, _): bytes += Unicode.UTF8.encode(scalar) ?? .init()
      case .cluster(let cluster):
        var hasBase = false
        for scalar in cluster.unicodeScalars where !isDropped(scalar) {
          if isControl(scalar) {
            bytes += Unicode.UTF8.encode(control(scalar)) ?? .init()
          } else if hasBase || CharacterWidth.printed(scalar) != 0 {
            hasBase = true
            bytes += Unicode.UTF8.encode(scalar) ?? .init()
          }
        }
      }
      return true
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
