import CZstd

/// Packs and unpacks bytes with Zstandard (RFC 8878), one after another.
///
/// Packed bytes begin with ``mark``, which never begins UTF-8, and the number of the dictionary or 0; the
/// frame follows.
final class PackingContext {
  private let packing = ZSTD_createCCtx()
  private let unpacking = ZSTD_createDCtx()

  /// The first byte of packed bytes.
  static let mark: UInt8 = 0xFF
  /// How many bytes precede the frame.
  private static let head = 2

  /// What is known in advance about bytes to be packed.
  enum Reference {
    case nothing
    case dictionary(PackingDictionary)
    /// A text that has much in common with them.
    case text(UnsafeRawBufferPointer)
  }

  deinit {
    ZSTD_freeCCtx(packing)
    ZSTD_freeDCtx(unpacking)
  }

  /// Returns packed bytes; `nil` if that fails.
  func pack(_ bytes: UnsafeRawBufferPointer, _ reference: Reference) -> [UInt8]? {
    ZSTD_CCtx_reset(packing, ZSTD_reset_session_and_parameters)
    // The words of a statement have a second copy, in their article.
    ZSTD_CCtx_setParameter(packing, ZSTD_c_checksumFlag, bytes.count < 512 ? 0 : 1)
    ZSTD_CCtx_setParameter(packing, ZSTD_c_dictIDFlag, 0)
    ZSTD_CCtx_setParameter(packing, ZSTD_c_compressionLevel, PackingDictionary.level)
    var number: UInt8 = 0
    switch reference {
    case .nothing: break
    case .dictionary(let dictionary):
      number = dictionary.number
      ZSTD_CCtx_refCDict(packing, dictionary.packing)
    case .text(let text):
      // The window covers both completely.
      let width = Int.bitWidth - (bytes.count + text.count).leadingZeroBitCount
      ZSTD_CCtx_setParameter(packing, ZSTD_c_windowLog, Int32(min(max(width, 10), 24)))
      ZSTD_CCtx_refPrefix(packing, text.baseAddress, text.count)
    }
    let most = Self.head + ZSTD_compressBound(bytes.count)
    var isPacked = false
    let packed = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      buffer[0] = Self.mark
      buffer[1] = number
      let start = buffer.baseAddress.map { $0 + Self.head }
      let length = ZSTD_compress2(packing, start, most - Self.head, bytes.baseAddress, bytes.count)
      isPacked = ZSTD_isError(length) == 0
      count = isPacked ? Self.head + length : 0
    }
    return isPacked ? packed : nil
  }

  /// Returns the number of the dictionary that packed bytes need; `nil` if they aren't packed.
  static func dictionary(of packed: UnsafeRawBufferPointer) -> UInt8? {
    packed.count > head && packed[0] == mark ? packed[1] : nil
  }

  /// Returns how many bytes were packed, according to the packed ones; `nil` if there cannot have been that
  /// many.
  static func size(of packed: UnsafeRawBufferPointer) -> Int? {
    guard packed.count > head, let start = packed.baseAddress else { return nil }
    let size = ZSTD_getFrameContentSize(start + head, packed.count - head)
    // A block of 128 KB takes four bytes at least.
    guard size <= UInt64(packed.count) << 15, size < 1 << 31 else { return nil }
    return Int(size)
  }

  /// Returns the bytes that were packed; `nil` if they are damaged, or were packed with another reference.
  func unpack(_ packed: UnsafeRawBufferPointer, _ reference: Reference) -> [UInt8]? {
    guard let size = Self.size(of: packed) else { return nil }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      isWhole = unpack(packed, reference, into: UnsafeMutableRawBufferPointer(buffer))
      count = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }

  /// Unpacks bytes into a buffer of the size that they say they had; returns false if they are damaged, or
  /// were packed with another reference.
  func unpack(
    _ packed: UnsafeRawBufferPointer, _ reference: Reference, into buffer: UnsafeMutableRawBufferPointer
  )
    -> Bool
  {
    guard let size = Self.size(of: packed), size <= buffer.count, let start = packed.baseAddress else {
      return false
    }
    ZSTD_DCtx_reset(unpacking, ZSTD_reset_session_and_parameters)
    switch reference {
    case .nothing: break
    case .dictionary(let dictionary): ZSTD_DCtx_refDDict(unpacking, dictionary.unpacking)
    case .text(let text): ZSTD_DCtx_refPrefix(unpacking, text.baseAddress, text.count)
    }
    let length = ZSTD_decompressDCtx(
      unpacking, buffer.baseAddress, size, start + Self.head, packed.count - Self.head)
    return ZSTD_isError(length) == 0 && length == size
  }
}
