/// The keys to begin with.
package enum KeyPreset: String, CaseIterable, Hashable, Sendable {
  /// Those of the table.
  case `default`
  /// With the habits of less: `f` and `b` turn pages, `e` and `y` move by lines.
  case less
  /// With the habits of vim: `u` undoes, `dd` removes, `ZZ` quits.
  case vim

  /// How the preset differs from the table.
  package var changes: [KeyChange] {
    switch self {
    case .default: []
    case .less:
      Self.changes([
        ("f", "pageDown"), ("b", "pageUp"), ("e", "lineDown"), ("y", "lineUp"),
        ("<lt>", "top"), (">", "bottom"), ("p", "percent"), ("H", "help"),
        // What these keys did before.
        ("*", "toggleStar"), ("m", "bookmark"), ("c", "copy"), ("C", "copyWithSource"),
      ])
    case .vim:
      Self.changes([
        ("u", "undo"), ("<C-e>", "lineDown"), ("<C-y>", "lineUp"), ("ZZ", "quit"), ("ZQ", "quit"),
        // Otherwise it would act before the second d.
        ("d", "none"), ("dd", "removeRow"),
        // And this before the second Z.
        ("Z", "none"), ("gz", "toggleText"),
      ])
    }
  }

  private static func changes(_ table: [(String, String)]) -> [KeyChange] {
    table.compactMap { KeyChange($0.0, $0.1) }
  }
}
