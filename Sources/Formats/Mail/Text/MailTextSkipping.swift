/// Skips what mail programs put into plain text: `uuencode` attachments and OpenPGP signatures.
struct MailTextSkipping {
  private var state = State.text
  /// Whether lines have `- ` before a dash (RFC 9580, section 7.2).
  private var isSigned = false

  private enum State {
    case text
    /// Between `begin 644 photo.jpg` and `end`.
    case attachment
    /// The fields after `-----BEGIN PGP SIGNED MESSAGE-----`.
    case armorHeader
    case signature
  }

  /// Returns what is shown of a line; `nil` if nothing is.
  mutating func shown(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch state {
    case .attachment:
      if line.starts(with: "end".utf8), line.count <= 4 { state = .text }
      return nil
    case .signature:
      if line.starts(with: "-----END PGP SIGNATURE-----".utf8) { state = .text }
      return nil
    case .armorHeader:
      if line.allSatisfy(\.isMailBlank) { state = .text }
      return nil
    case .text: break
    }
    if line.starts(with: "begin ".utf8), Self.beginsAttachment(line) {
      state = .attachment
      return nil
    }
    guard line.first == UInt8(ascii: "-") else { return line }
    if line.starts(with: "-----BEGIN PGP SIGNED MESSAGE-----".utf8) {
      (state, isSigned) = (.armorHeader, true)
      return nil
    }
    if line.starts(with: "-----BEGIN PGP SIGNATURE-----".utf8) {
      (state, isSigned) = (.signature, false)
      return nil
    }
    return isSigned && line.starts(with: "- ".utf8) ? line.dropFirst(2) : line
  }

  /// Whether a line is `begin`, a mode in octal digits and perhaps a name.
  private static func beginsAttachment(_ line: ArraySlice<UInt8>) -> Bool {
    let mode = line.dropFirst(6).prefix { (0x30...0x37).contains($0) }
    let rest = line[mode.endIndex...]
    return (3...4).contains(mode.count) && (rest.isEmpty || rest.first == 0x20)
  }
}
