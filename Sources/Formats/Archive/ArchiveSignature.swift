/// The kind of an archive, by its first bytes.
enum ArchiveSignature {
  case zip, tar, compressed

  /// Reads the sample; `nil` if it isn't an archive of a supported kind.
  init?(_ sample: DocumentSample) {
    let bytes = sample.bytes
    if let zip = ZipSignature(sample) {
      guard zip.isArchive else { return nil }
      self = .zip
    } else if Self.magic.contains(where: { bytes.starts(with: $0) }) || Self.isBzip2(bytes) {
      self = .compressed
    } else if Self.isTar(bytes) {
      self = .tar
    } else {
      return nil
    }
  }

  private static let magic: [[UInt8]] = [
    [0x1F, 0x8B], [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// Whether the bytes begin with `BZh9` and the digits of pi, or of its square root if the file is empty.
  private static func isBzip2(_ bytes: ArraySlice<UInt8>) -> Bool {
    let block = bytes.dropFirst(4).prefix(6)
    return bytes.starts(with: "BZh".utf8)
      && (block.elementsEqual([0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
        || block.elementsEqual([0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
  }

  /// Whether the first block begins a tar archive: it contains `ustar`, or an old archive's checksum.
  static func isTar(_ bytes: ArraySlice<UInt8>) -> Bool {
    let header = Array(bytes.prefix(512))
    guard header.count == 512 else { return false }
    if header[257...].starts(with: "ustar".utf8) { return true }
    let digits = header[148..<156].filter { (0x30...0x37).contains($0) }
    guard digits.count >= 4, header[0] != 0, let sum = Int(String(decoding: digits, as: UTF8.self), radix: 8)
    else {
      return false
    }
    let rest = header[..<148].reduce(0) { $0 + Int($1) } + header[156...].reduce(0) { $0 + Int($1) }
    return sum == rest + 8 * 0x20
  }
}
