import Articles
import Foundation
import GRDB

/// How a library learns the words that its texts share.
extension LibraryStore {
  /// Packs articles for this library before they are added.
  package var packer: TextPacker {
    if textPacker.number == 0, let newest = try? read({ try PackingDictionary.newest($0) }) {
      textPacker.use(newest)
    }
    return textPacker
  }

  /// Learns a dictionary when the library has grown so much that a new one is worth it.
  ///
  /// A failure only means that texts are packed less well.
  func learnWords(after results: [AddResult]) {
    let last = results.lazy.compactMap { if case .added(let id) = $0 { id.rawValue } else { nil } }.max()
    let packer = packer
    guard let last, let size = PackingDictionary.size(after: packer.number), last >= size,
      let samples = try? read({ try PackingDictionary.samples($0, among: last) }),
      let bytes = PackingDictionary.learn(from: samples)
    else { return }
    let number = packer.number + 1
    guard (try? write({ try PackingDictionary.insert(bytes, number: number, $0) })) != nil else { return }
    if let newest = try? read({ try PackingDictionary.newest($0) }) { packer.use(newest) }
  }
}

extension PackingDictionary {
  /// How many articles a library must have had before it learns its first dictionary, and each later one.
  private static let sizes: [Int64] = [256, 4096, 65_536]
  /// How many texts are samples, and how many bytes of each.
  private static let (sampleCount, sampleBytes): (Int64, Int) = (128, 1 << 14)

  /// Returns how many articles a library must have had for the dictionary after one; `nil` if that is the
  /// last.
  static func size(after number: UInt8) -> Int64? {
    sizes.indices.contains(Int(number)) ? sizes[Int(number)] : nil
  }

  /// Reads the newest dictionary of a library; `nil` if it has none.
  static func newest(_ db: Database) throws -> PackingDictionary? {
    let sql = "SELECT id, bytes FROM dictionary ORDER BY id DESC LIMIT 1"
    guard let row = try Row.fetchOne(db, sql: sql), let number: Int = row.value("id"),
      let bytes: [UInt8] = try row.withUnsafeData(named: "bytes", { $0.map { Array($0) } })
    else { return nil }
    return UInt8(exactly: number).flatMap { PackingDictionary(number: $0, bytes) }
  }

  /// Reads texts from all parts of a library whose last article is `last`.
  static func samples(_ db: Database, among last: Int64) throws -> [[UInt8]] {
    let sql = """
      SELECT substr(text, 1, ?) AS text FROM content WHERE article_id % ? = 0 AND length(text) > 255 LIMIT ?
      """
    let step = max(1, last / sampleCount)
    return try Row.fetchAll(db, sql: sql, arguments: [sampleBytes, step, sampleCount]).compactMap { row in
      try row.withUnsafeData(named: "text") { $0.map { Array($0) } }
    }
  }

  /// Stores a dictionary unless another instance was faster.
  static func insert(_ bytes: [UInt8], number: UInt8, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO dictionary (id, bytes) VALUES (?, ?)",
      arguments: [Int(number), Data(bytes)])
  }
}
