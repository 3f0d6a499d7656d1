/// How the cells of a style look: colours and attributes.
package struct CellLook: Hashable, Sendable {
  /// The colour of the text, or `nil` for the terminal's own.
  package var foreground: Color?
  /// The colour behind the text, or `nil` for the terminal's own.
  package var background: Color?
  /// Weight, slant and the like.
  package var attributes: Attributes

  /// Makes a look; without arguments, that of plain text.
  package init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The attributes that a terminal may have; one that it lacks is left out.
  package struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit per attribute.
    package let rawValue: UInt8

    /// Makes attributes from their bits.
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bold.
    package static let bold = Attributes(rawValue: 1 << 0)
    /// Faint.
    package static let dim = Attributes(rawValue: 1 << 1)
    /// Italic.
    package static let italic = Attributes(rawValue: 1 << 2)
    /// Underlined.
    package static let underline = Attributes(rawValue: 1 << 3)
    /// Text and background colours are swapped.
    package static let reverse = Attributes(rawValue: 1 << 4)
  }
}
