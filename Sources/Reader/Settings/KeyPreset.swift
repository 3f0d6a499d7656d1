/// The keys that a keymap begins with.
package enum KeyPreset: String, CaseIterable, Hashable, Sendable {
  /// The keys of the default table.
  case `default`
  /// Keys for users of less: `f` and `b` turn pages, `e` and `y` move by lines.
  case less
  /// Keys for users of vim: `u` undoes, `dd` removes, `ZZ` quits.
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
        // Otherwise the first d would act before the second is typed.
        ("d", "none"), ("dd", "removeRow"),
        // Otherwise the first Z would act before the second is typed.
        ("Z", "none"), ("gz", "toggleText"),
      ])
    }
  }

  private static func changes(_ table: [(String, String)]) -> [KeyChange] {
    table.compactMap { KeyChange($0.0, $0.1) }
  }
}
