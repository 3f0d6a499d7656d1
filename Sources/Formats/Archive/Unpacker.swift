import Articles
import CArchive
import Glibc

/// Reads the members of a packed file from memory, one after another, through libarchive.
///
/// Nothing is written to the file system, and members' names are only labels.
final class Unpacker {
  /// What may be unpacked.
  enum Kind {
    /// Zip archives, including office documents and books.
    case zip
    /// Tar archives, compressed or not.
    case tar
    /// A single compressed file.
    case compressed
  }

  /// What precedes a member's data.
  struct Member {
    /// The path from the archive, with undecodable bytes repaired; never a path to open.
    let path: String
    let isFile: Bool
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  private let bytes: UnsafeMutableRawBufferPointer
  private let budget: UnpackingBudget
  /// How many members were read so far.
  private var count = 0

  /// Members larger than this, in `bytes`, aren't read.
  static let maximumBytes = Ingestion.defaultMaximumBytes

  /// Opens a packed file; `nil` if it isn't of that kind.
  init?(_ bytes: [UInt8], as kind: Kind, budget: UnpackingBudget) {
    guard let archive = archive_read_new() else { return nil }
    // libarchive reads from them as long as it is open.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    copy.copyBytes(from: bytes)
    (self.archive, self.bytes, self.budget) = (archive, copy, budget)
    Self.support(kind, in: archive)
    let status = archive_read_open_memory(archive, copy.baseAddress, copy.count)
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN else { return nil }
  }

  deinit {
    archive_read_free(archive)
    bytes.deallocate()
  }

  private static func support(_ kind: Kind, in archive: OpaquePointer) {
    switch kind {
    case .zip:
      archive_read_support_format_zip(archive)
      return
    case .tar: archive_read_support_format_tar(archive)
    case .compressed: archive_read_support_format_raw(archive)
    }
    archive_read_support_filter_gzip(archive)
    archive_read_support_filter_bzip2(archive)
    archive_read_support_filter_xz(archive)
    archive_read_support_filter_zstd(archive)
  }

  /// Moves to the next member; `nil` at the end.
  ///
  /// - Throws: ``IngestionError/damaged``, or ``IngestionError/tooLarge`` if there are too many.
  func next() throws(IngestionError) -> Member? {
    var entry: OpaquePointer?
    let status = UnicodeLocale.with { archive_read_next_header(archive, &entry) }
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw .damaged }
    guard budget.spendMember() else { throw .tooLarge }
    count += 1
    return Member(
      path: Self.path(of: entry) ?? "\(count)",
      isFile: archive_entry_filetype(entry) == 0o100000 && archive_entry_hardlink(entry) == nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  private static func path(of entry: OpaquePointer) -> String? {
    UnicodeLocale.with {
      let path = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
      return path.map { String(cString: $0) }
    }
  }

  /// Returns the data of the current member.
  ///
  /// - Parameter limit: at most this many bytes, if the rest isn't needed.
  /// - Throws: ``IngestionError/damaged``, or ``IngestionError/tooLarge``.
  func data(limit: Int = .max) throws(IngestionError) -> [UInt8] {
    var data: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      if count == 0 { return data }
      guard count > 0 else { throw .damaged }
      guard data.count + count <= Self.maximumBytes, budget.spend(bytes: count) else { throw .tooLarge }
      data.append(contentsOf: chunk[..<min(count, limit - data.count)])
      if data.count == limit { return data }
    }
  }
}

/// A locale with UTF-8 as its character encoding.
///
/// libarchive converts names to the encoding of the thread's locale, and drops those it can't represent.
private enum UnicodeLocale {
  /// Made once and never changed; `nil` if the system doesn't have it.
  nonisolated(unsafe) private static let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)

  /// Runs some work on this thread in the locale.
  static func with<Result>(_ work: () -> Result) -> Result {
    guard let locale else { return work() }
    let former = uselocale(locale)
    defer { uselocale(former) }
    return work()
  }
}
