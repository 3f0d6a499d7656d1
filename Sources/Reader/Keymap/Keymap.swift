import Frames

/// The commands that keys ask for in each context.
package struct Keymap: Sendable {
  /// The bindings in the order of the help screen.
  package let bindings: [Binding]
  /// The keys of each binding, later bindings first; so few that a search is faster than building a table.
  private let typedBindings: [TypedBinding]

  private struct TypedBinding: Sendable {
    let keys: [Key]
    let command: Command
    let contexts: ContextSet
    /// A number for the first key, which few other keys share.
    let code: UInt32
  }

  /// Creates a keymap; if two bindings have the same keys in a context, the later one counts.
  package init(bindings: [Binding] = Keymap.defaultBindings) {
    self.bindings = bindings
    typedBindings = bindings.reversed().flatMap { binding in
      binding.keys.compactMap { notation in
        guard let keys = try? KeyNotation.keys(in: notation), !keys.isEmpty else { return nil }
        return TypedBinding(
          keys: keys, command: binding.command, contexts: ContextSet(binding.contexts), code: keys[0].code)
      }
    }
  }

  /// The meaning of a key.
  package enum Lookup: Hashable, Sendable {
    /// A command, with the number typed before it.
    case command(Command, count: Int?)
    /// The start of a command: more keys must follow.
    case pending(PendingKeys)
    /// No command; the keys typed so far, as people write them.
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
    let code = keys[0].code
    let here = ContextSet([context])
    var isBeginning = false
    for typed in typedBindings where typed.code == code && typed.contexts.intersects(here) {
      guard typed.keys.starts(with: keys) else { continue }
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

/// Contexts, one bit each.
private struct ContextSet: Sendable {
  private var bits: UInt32 = 0

  init(_ contexts: [KeyContext]) {
    for context in contexts { bits |= Self.bit(of: context) }
  }

  /// Whether one of these contexts is among others.
  func intersects(_ other: ContextSet) -> Bool { bits & other.bits != 0 }

  /// Returns the bit for a context, by its place among all cases.
  private static func bit(of context: KeyContext) -> UInt32 {
    1 << UInt32(KeyContext.allCases.firstIndex(of: context) ?? 0)
  }
}

extension Key {
  /// A number that tells this key from most others, so that few are compared in full.
  fileprivate var code: UInt32 {
    switch self {
    case .character(let character): character.unicodeScalars.first?.value ?? 0
    case .control(let character): 0x20_0000 | (character.unicodeScalars.first?.value ?? 0)
    case .function(let number): 0x40_0000 | UInt32(truncatingIfNeeded: number)
    default: 0x80_0000
    }
  }
}

/// The part of a command typed so far: a number, and the first keys of a sequence.
package struct PendingKeys: Hashable, Sendable {
  /// The number typed before the keys.
  package var count: Int?
  /// The keys of an unfinished sequence.
  package var keys: [Key]

  /// Creates pending keys; none by default.
  package init(count: Int? = nil, keys: [Key] = []) {
    self.count = count
    self.keys = keys
  }

  /// Whether nothing has been typed.
  package var isEmpty: Bool { count == nil && keys.isEmpty }

  /// What has been typed, as the status line shows it.
  package var text: String { (count.map(String.init) ?? "") + Binding.friendly(keys) }
}
