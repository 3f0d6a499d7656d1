import CZstd

/// Words that many texts share, as Zstandard learns them from samples; with them, a short text packs as well
/// as a long one.
///
/// A library keeps its dictionaries for good, since texts are packed with each of them.
final class PackingDictionary: @unchecked Sendable {
  /// Its number in the library, from 1.
  let number: UInt8
  // Neither is changed after it is made.
  let packing: OpaquePointer
  let unpacking: OpaquePointer

  /// The maximum size of a dictionary, in bytes.
  static let size = 1 << 16
  /// How thoroughly texts are packed; a higher level takes longer than reading the text.
  static let level: Int32 = 3

  /// Loads a dictionary as it is stored; `nil` if there is no memory for it.
  init?(number: UInt8, _ bytes: [UInt8]) {
    guard let packing = ZSTD_createCDict(bytes, bytes.count, Self.level) else { return nil }
    guard let unpacking = ZSTD_createDDict(bytes, bytes.count) else {
      ZSTD_freeCDict(packing)
      return nil
    }
    (self.number, self.packing, self.unpacking) = (number, packing, unpacking)
  }

  deinit {
    ZSTD_freeCDict(packing)
    ZSTD_freeDDict(unpacking)
  }

  /// Learns from samples; `nil` if they are too few or too short.
  static func learn(from samples: [[UInt8]]) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: size)
    let count = ZDICT_trainFromBuffer(
      &bytes, bytes.count, Array(samples.joined()), samples.map(\.count), UInt32(clamping: samples.count))
    guard ZDICT_isError(count) == 0, count > 0 else { return nil }
    return Array(bytes.prefix(count))
  }
}
