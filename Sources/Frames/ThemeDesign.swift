/// A named theme: one that comes with the program, or one that a user has made from one of those.
package struct ThemeDesign: Hashable, Sendable {
  /// The name in settings.
  package let name: String
  /// The theme that it is, or is made from.
  package let base: Theme.Kind
  /// The looks that differ from the base, in the order of their roles.
  ///
  /// A list, since a dictionary keyed by a type of ours is built at run time, which would delay every start.
  package let changes: [Change]

  /// The look of a role.
  package struct Change: Hashable, Sendable {
    package let role: PaletteRole
    package let look: CellLook
  }

  /// Makes a design that comes with the program.
  package init(_ kind: Theme.Kind) { (name, base, changes) = (kind.rawValue, kind, []) }

  /// Makes a user's own design.
  package init(name: String, base: Theme.Kind, looks: [PaletteRole: CellLook]) {
    (self.name, self.base) = (name, base)
    changes = PaletteRole.allCases.compactMap { role in looks[role].map { Change(role: role, look: $0) } }
  }
}
