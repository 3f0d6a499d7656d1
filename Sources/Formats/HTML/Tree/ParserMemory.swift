/// The memory of one run of the parser: allocated piece by piece, freed all at once.
///
/// The parser allocates memory for every name, value and node; `malloc` and `free` would take a third of its
/// time.
struct ParserMemory {
  private var chunks: [UnsafeMutableRawPointer] = []
  private var next: UnsafeMutableRawPointer?
  private var left = 0

  private static let chunk = 256 * 1024

  /// Returns memory for `size` bytes, aligned for every type; it stays valid until ``free()``.
  mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
    // `malloc` guarantees an alignment of 16 bytes.
    let size = max(16, (size + 15) & ~15)
    if size > left {
      let capacity = max(size, Self.chunk)
      let chunk = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      chunks.append(chunk)
      if size == capacity, size > Self.chunk { return chunk }
      (next, left) = (chunk, capacity)
    }
    guard let start = next else { return nil }
    next = start + size
    left -= size
    return start
  }

  /// Frees all memory.
  mutating func free() {
    for chunk in chunks { chunk.deallocate() }
    (chunks, next, left) = ([], nil, 0)
  }
}
