import Frames

/// Which keys ask for what, by context: the bindings with their keys read.
package struct Keymap: Sendable {
  /// The bindings, in the order in which help shows them.
  package let bindings: [Binding]
  /// The ways to type them, those that win first; so few that walking them takes less than a table would to make.
  private let typedBindings: [TypedBinding]

  private struct TypedBinding: Sendable {
    let keys: [Key]
    let command: Command
    let contexts: [KeyContext]
  }

  /// Builds a keymap; a later binding of the same keys in the same context wins.
  package init(bindings: [Binding] = Keymap.defaultBindings) {
    self.bindings = bindings
    typedBindings = bindings.reversed().flatMap { binding in
      binding.keys.compactMap { notation in
        guard let keys = try? KeyNotation.keys(in: notation), !keys.isEmpty else { return nil }
        return TypedBinding(keys: keys, command: binding.command, contexts: binding.contexts)
      }
    }
  }

  /// What came of a key.
  package enum Lookup: Hashable, Sendable {
    /// A command, with the count typed before it.
    case command(Command, count: Int?)
    /// The start of one: more keys are awaited.
    case pending(PendingKeys)
    /// Nothing; the keys typed so far, as people write them.
    case none(String)
  }

  /// Looks up a key after the keys that are pending.
  package func lookup(_ key: Key, after pending: PendingKeys, in context: KeyContext) -> Lookup {
    if context != .prompt, pending.keys.isEmpty, let digit = Self.digit(key),
      digit > 0 || pending.count != nil
    {
      return .pending(PendingKeys(count: min(9_999_999, (pending.count ?? 0) * 10 + digit), keys: []))
    }
    let keys = pending.keys + [key]
    var isBeginning = false
    for typed in typedBindings where typed.keys.starts(with: keys) && typed.contexts.contains(context) {
      if typed.keys.count == keys.count { return .command(typed.command, count: pending.count) }
      isBeginning = true
    }
    return isBeginning
      ? .pending(PendingKeys(count: pending.count, keys: keys)) : .none(Binding.friendly(keys))
  }

  private static func digit(_ key: Key) -> Int? {
    guard case .character(let character) = key, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}

/// What has been typed of a command: a count, and the first keys of a sequence.
package struct PendingKeys: Hashable, Sendable {
  /// The number typed before the keys.
  package var count: Int?
  /// The keys of an unfinished sequence.
  package var keys: [Key]

  /// Makes pending keys; none by default.
  package init(count: Int? = nil, keys: [Key] = []) {
    self.count = count
    self.keys = keys
  }

  /// Whether nothing has been typed.
  package var isEmpty: Bool { count == nil && keys.isEmpty }

  /// What has been typed, as the status line shows it.
  package var text: String { (count.map(String.init) ?? "") + Binding.friendly(keys) }
}
