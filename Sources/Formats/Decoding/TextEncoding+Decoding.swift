extension TextEncoding {
  /// Returns bytes in this encoding as UTF-8, each stretch that can't be decoded as one U+FFFD, and how many there are.
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
