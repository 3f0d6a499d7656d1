/// A fixed set of words, by their keys: an open-addressing table that is at most half full; look-ups are
/// O(1).
///
/// A `Set` would hash each key again, with a seed, which words from our own lists don't need.
struct KeySet: ExpressibleByArrayLiteral {
  /// The hashes, each at its slot or in the next free one; 0 is a free slot.
  private var slots: [UInt64]
  private let mask: Int

  init(_ keys: some Collection<NameKey>) {
    var size = 4
    while size < 2 * keys.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    mask = size - 1
    for key in keys { slots[slot(of: key)] = key.hash }
  }

  init(arrayLiteral keys: NameKey...) { self.init(keys) }

  func contains(_ key: NameKey) -> Bool { slots[slot(of: key)] != 0 }

  /// Returns the slot that has a key, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: NameKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash >> 24) & mask
    while slots[slot] != 0, slots[slot] != key.hash { slot = (slot + 1) & mask }
    return slot
  }
}

/// A fixed table from words to values, looked up as in a ``KeySet``.
struct KeyTable<Value: Sendable>: Sendable {
  private var slots: [(hash: UInt64, value: Value?)]
  private let mask: Int

  /// Makes a table; of two values for one key, the later one counts.
  init(_ pairs: [(key: NameKey, value: Value)]) {
    var size = 4
    while size < 2 * pairs.count { size *= 2 }
    slots = Array(repeating: (0, nil), count: size)
    mask = size - 1
    for pair in pairs { slots[slot(of: pair.key)] = (pair.key.hash, pair.value) }
  }

  subscript(key: NameKey) -> Value? { slots[slot(of: key)].value }

  @inline(__always)
  private func slot(of key: NameKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash >> 24) & mask
    while slots[slot].hash != 0, slots[slot].hash != key.hash { slot = (slot + 1) & mask }
    return slot
  }
}
