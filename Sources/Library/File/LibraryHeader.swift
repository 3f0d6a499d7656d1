/// The first hundred bytes of an SQLite file, as far as they matter for a library.
///
/// After "Database File Format" of the SQLite documentation, section 1.3.
struct LibraryHeader {
  /// How many bytes it has.
  static let length = 100

  /// The `application_id`.
  let applicationID: UInt32
  /// The `user_version`.
  let version: Int
  /// How long the file should be, in `bytes`; `nil` if the header doesn't say.
  let fileSize: Int?

  /// Reads a header; `nil` if the bytes aren't one.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, bytes.starts(with: Array("SQLite format 3\u{0}".utf8)) else {
      return nil
    }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    let storedPageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = storedPageSize == 1 ? 65_536 : storedPageSize
    guard pageSize >= 512, pageSize & (pageSize - 1) == 0 else { return nil }
    applicationID = number(at: 68)
    version = Int(Int32(bitPattern: number(at: 60)))
    // The number of pages is valid only if it was written together with the change counter.
    let pages = Int(number(at: 28))
    fileSize = pages > 0 && number(at: 24) == number(at: 92) ? pages * pageSize : nil
  }
}
