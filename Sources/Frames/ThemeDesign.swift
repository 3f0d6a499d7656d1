/// A theme by its name: one that comes with the program, or one that a user has made from one of those.
package struct ThemeDesign: Hashable, Sendable {
  /// The name in settings.
  package let name: String
  /// The theme that it is, or is made from.
  package let base: Theme.Kind
  /// The looks that differ from the base.
  package let looks: [PaletteRole: Appearance]

  /// Makes a design that comes with the program.
  package init(_ kind: Theme.Kind) { self.init(name: kind.rawValue, base: kind, looks: [:]) }

  /// Makes a user's own design.
  package init(name: String, base: Theme.Kind, looks: [PaletteRole: Appearance]) {
    (self.name, self.base, self.looks) = (name, base, looks)
  }
}
