/// The hash by which a text or a document is known to be the same: SHA-256 (FIPS 180-4), in lower-case hexadecimal.
///
/// Any program can compute it, and it never changes: `printf %s "…" | sha256sum`.
package enum TextHash {
  /// The hash of a text's UTF-8 bytes: 64 hexadecimal digits.
  package static func of(_ text: String) -> String { "" }

  /// The hash of bytes: 64 hexadecimal digits.
  package static func of(_ bytes: [UInt8]) -> String { "" }
}
