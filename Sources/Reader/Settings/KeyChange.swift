import Frames

/// A key that the user binds to another command, or to none.
package struct KeyChange: Hashable, Sendable {
  /// The keys as the user wrote them.
  package let written: String
  /// The keys, typed one after another.
  package let keys: [Key]
  /// The command; `nil` if the keys do nothing.
  package let command: Command?

  /// Makes a change; `nil` if the notation or the name is invalid.
  ///
  /// - Parameters:
  ///   - notation: keys as ``KeyNotation`` writes them.
  ///   - name: the name of a command as `verbatim keys --json` prints it, or `none`.
  package init?(_ notation: String, _ name: String) {
    guard let keys = try? KeyNotation.keys(in: notation), !keys.isEmpty else { return nil }
    written = notation
    self.keys = keys
    command = Command(rawValue: name)
    if command == nil, name != Self.nothing { return nil }
  }

  /// The word for no command.
  package static let nothing = "none"

  /// The keys in canonical notation.
  var notation: String { keys.map(KeyNotation.string).joined() }
}

extension [Binding] {
  /// Returns the bindings after changes; later changes win.
  ///
  /// A key works for its new command in the contexts of that command, and keeps its old one in all others.
  package func changed(by changes: [KeyChange]) -> [Binding] {
    changes.reduce(self) { $0.changed(by: $1) }.filter { !$0.keys.isEmpty }
  }

  private func changed(by change: KeyChange) -> [Binding] {
    let contexts = self.contexts(of: change)
    var bindings = flatMap { $0.without(change.keys, in: contexts) }
    guard let command = change.command else { return bindings }
    for (index, binding) in bindings.enumerated() where binding.command == command {
      bindings[index] = binding.with(keys: binding.keys + [change.notation], in: binding.contexts)
    }
    return bindings
  }

  /// Returns where a change applies: in the contexts of its command, or everywhere if it takes a key away.
  private func contexts(of change: KeyChange) -> Set<KeyContext> {
    guard let command = change.command else { return Set(KeyContext.allCases) }
    return Set(filter { $0.command == command }.flatMap(\.contexts))
  }

  /// Returns the keys of other bindings that make a change unreachable or that the change makes unreachable.
  ///
  /// This happens if one key sequence begins with the other.
  package func hidden(by change: KeyChange) -> [String] {
    guard change.command != nil else { return [] }
    let contexts = self.contexts(of: change)
    var hidden: [String] = []
    for binding in self where !contexts.isDisjoint(with: binding.contexts) {
      for notation in binding.keys where !hidden.contains(notation) {
        guard let keys = try? KeyNotation.keys(in: notation), keys.count != change.keys.count else {
          continue
        }
        if keys.starts(with: change.keys) || change.keys.starts(with: keys) { hidden.append(notation) }
      }
    }
    return hidden
  }
}

extension Binding {
  /// Returns the binding without some keys in some contexts: none, one or two bindings.
  fileprivate func without(_ keys: [Key], in contexts: Set<KeyContext>) -> [Binding] {
    let others = self.keys.filter { (try? KeyNotation.keys(in: $0)) != keys }
    let touched = self.contexts.filter(contexts.contains)
    guard others.count < self.keys.count, !touched.isEmpty else { return [self] }
    let untouched = self.contexts.filter { !contexts.contains($0) }
    return [with(keys: self.keys, in: untouched), with(keys: others, in: touched)]
      .filter { !$0.contexts.isEmpty }
  }

  fileprivate func with(keys: [String], in contexts: [KeyContext]) -> Binding {
    Binding(keys: keys, command: command, contexts: contexts, summary: summary, group: group)
  }
}
