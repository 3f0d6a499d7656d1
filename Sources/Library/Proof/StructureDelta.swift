import Articles
import Foundation

/// The blocks of a former text, stored as what turns the blocks of the next text into them.
enum StructureDelta {
  /// The first byte of a delta, which no encoding of blocks begins with; a checksum of the blocks follows.
  private static let mark: UInt8 = 0xFE

  /// Returns what turns `newer` into `older`, or `older` itself if that is shorter.
  static func delta(of older: Data, from newer: Data) -> Data {
    let delta = Data([mark]) + checksum(older) + TextDelta.delta(of: Array(older), from: Array(newer))
    return delta.count < older.count ? delta : older
  }

  /// Returns the older blocks; none if the newer ones aren't those that the delta was made from.
  static func apply(_ delta: Data, to newer: Data) -> Data {
    guard delta.first == mark else { return delta }
    let sum = delta.dropFirst().prefix(4)
    guard let older = TextDelta.apply(delta.dropFirst(5), to: Array(newer)), checksum(Data(older)) == sum
    else { return Data() }
    return Data(older)
  }

  /// Hashes bytes to four bytes (FNV-1a, 32 bits).
  private static func checksum(_ bytes: Data) -> Data {
    let hash = bytes.reduce(UInt32(0x811C_9DC5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    return Data((0..<4).map { UInt8(truncatingIfNeeded: hash >> ($0 * 8)) })
  }

  /// Returns the paragraphs of a text whose blocks are lost: what blank lines separate.
  static func paragraphs(of text: String) -> [Block] {
    let bytes = Array(text.utf8)
    var blocks: [Block] = []
    var start = 0
    for end in bytes.indices.dropLast() where bytes[end] == 0x0A && bytes[end + 1] == 0x0A {
      if end > start { blocks.append(Block(.paragraph, range: start..<end)) }
      start = end + 2
    }
    if start < bytes.count { blocks.append(Block(.paragraph, range: start..<bytes.count)) }
    return blocks
  }
}
