import CNcurses
import Frames

/// The attributes and colours of a style's glyphs.
struct Look {
  let attributes: attr_t
  /// The number of an ncurses colour pair.
  let pair: Int16
  /// A space with this look; other single characters are made from it, since ncurses is slow to make one.
  fileprivate let blank: cchar_t

  init(attributes: attr_t, pair: Int16) {
    self.attributes = attributes
    self.pair = pair
    blank = Glyphs.glyph(CollectionOfOne(" "), attributes: attributes, pair: pair)
  }
}

/// Turns a cell's cluster into what ncurses places: a glyph per spacing character, with at most four marks.
enum Glyphs {
  /// Adds the glyphs of a cluster to those of a run.
  ///
  /// If this C library gives a character another width than the frame did, U+FFFD and spaces replace it, so
  /// that the cells to its right never move.
  static func append(_ cell: Cell, look: Look, to glyphs: inout [cchar_t]) {
    if let scalar = cell.scalar, case let character = wchar_t(bitPattern: scalar.value),
      cell.ascii != nil || cell.width > 0 && Int(shim_width(character)) == cell.width
    {
      var glyph = look.blank
      glyph.chars.0 = character
      glyphs.append(glyph)
      return
    }
    let groups = groups(of: cell.cluster)
    let columns = groups.reduce(0) { $0 + max(0, Int(shim_width(wchar_t(bitPattern: $1[0].value)))) }
    let shown =
      columns == cell.width && groups.allSatisfy(isPlaceable)
      ? groups : [["\u{FFFD}"]] + Array(repeating: [" "], count: max(0, cell.width - 1))
    for group in shown {
      glyphs.append(glyph(group, attributes: look.attributes, pair: look.pair))
    }
  }

  /// Returns the spacing characters of a cluster, each with its marks.
  static func groups(of cluster: String) -> [[Unicode.Scalar]] {
    var groups: [[Unicode.Scalar]] = []
    for scalar in cluster.unicodeScalars {
      let width = CharacterWidth.columns(of: scalar)
      if width > 0 || groups.isEmpty {
        groups.append([scalar])
      } else {
        groups[groups.count - 1].append(scalar)
      }
    }
    return groups
  }

  /// Whether this C library agrees that marks take no columns.
  private static func isPlaceable(_ group: [Unicode.Scalar]) -> Bool {
    group.dropFirst().allSatisfy { shim_width(wchar_t(bitPattern: $0.value)) == 0 }
  }

  fileprivate static func glyph(
    _ scalars: some Collection<Unicode.Scalar>, attributes: attr_t, pair: Int16
  ) -> cchar_t {
    var glyph = cchar_t()
    var text = InlineArray<6, wchar_t>(repeating: 0)
    for (index, scalar) in zip(0..<5, scalars) { text[index] = wchar_t(bitPattern: scalar.value) }
    text.span.withUnsafeBufferPointer { _ = setcchar(&glyph, $0.baseAddress, attributes, pair, nil) }
    return glyph
  }
}
