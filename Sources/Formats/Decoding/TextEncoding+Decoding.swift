extension TextEncoding {
  /// Decodes bytes to UTF-8, each undecodable stretch as one U+FFFD, and counts these stretches.
  ///
  /// `nil` if the C library lacks the encoding. O(n).
  func utf8(of bytes: some Collection<UInt8>) -> (utf8: [UInt8], undecodable: Int)? {
    if self == .utf8 { return UTF8Repair.repaired(Array(bytes)) }
    if isSingleByte { return SingleByteTable.table(of: self)?.utf8(of: bytes) }
    if isWide {
      let text = WideText(of: Array(bytes)[...], as: name)
      return (text.utf8, text.undecodable)
    }
    return Iconv.utf8(of: bytes, in: iconvName)
  }
}
