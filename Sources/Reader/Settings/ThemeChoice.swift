import Frames

/// The theme in which the reader paints: the user's, or else the one that suits the terminal.
package struct ThemeChoice: Sendable {
  /// The theme that the settings name; `nil` if the terminal decides.
  var chosen: ThemeDesign?
  /// The theme for the terminal's background.
  package var detected = ThemeDesign(.dark)
  /// The number of colours of the terminal.
  package var colorCount = 256

  /// The theme in force.
  package var current: ThemeDesign { chosen ?? detected }

  /// Whether the theme shows colours on this terminal.
  var hasColors: Bool { Theme(current, colorCount: colorCount).hasColors }
}
