import Frames

/// Which keys ask for what, by context: a trie of key sequences, built once from bindings.
package struct Keymap: Sendable {
  /// The bindings, in the order in which help shows them.
  package let bindings: [Binding]
  private let commands: [KeyContext: [[Key]: Command]]
  private let prefixes: [KeyContext: Set<[Key]>]

  /// Builds a keymap; a later binding of the same keys in the same context wins.
  package init(bindings: [Binding] = Keymap.defaultBindings) {
    self.bindings = bindings
    var commands: [KeyContext: [[Key]: Command]] = [:]
    var prefixes: [KeyContext: Set<[Key]>] = [:]
    for binding in bindings {
      for notation in binding.keys {
        guard let keys = try? KeyNotation.keys(in: notation), !keys.isEmpty else { continue }
        for context in binding.contexts {
          commands[context, default: [:]][keys] = binding.command
          for length in 1..<keys.count + 1 where length < keys.count {
            prefixes[context, default: []].insert(Array(keys.prefix(length)))
          }
        }
      }
    }
    self.commands = commands
    self.prefixes = prefixes
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
    if let command = commands[context]?[keys] { return .command(command, count: pending.count) }
    if prefixes[context]?.contains(keys) == true {
      return .pending(PendingKeys(count: pending.count, keys: keys))
    }
    return .none(Binding.friendly(keys))
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
