import Frames

extension ReaderState {
  /// Paints in the next theme; after the last comes the first.
  mutating func useNextTheme() -> [Effect] {
    let all = Theme.Kind.allCases
    let place = all.firstIndex(of: theme) ?? 0
    return use(all[(place + 1) % all.count])
  }

  /// Paints in a theme from now on.
  mutating func use(_ theme: Theme.Kind) -> [Effect] {
    self.theme = theme
    say(.theme(theme.rawValue))
    return [.useTheme(theme)]
  }

  /// Completes what stands after `:set theme`.
  ///
  /// - Parameter head: what stands before the cursor; false where it is something else.
  mutating func completeTheme(_ head: String) -> Bool {
    let words = head.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "theme" else { return false }
    let names = Theme.Kind.allCases.map(\.rawValue).filter { $0.hasPrefix(words[2]) }
    offer(names, after: words[..<2].joined(separator: " ") + " ")
    return true
  }
}
