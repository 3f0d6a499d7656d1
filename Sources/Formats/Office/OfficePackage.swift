import Articles

/// The parts of an office document or a book, which is a zip archive of them.
struct OfficePackage {
  private var parts: [String: [UInt8]] = [:]

  /// Unpacks the parts with paths that `isNeeded` accepts.
  ///
  /// A part that cannot be unpacked is missing; this throws only if none can be.
  ///
  /// - Throws: ``IngestionError`` if the archive is damaged from the start, encrypted, or too large.
  init(_ document: Document, nested: DocumentFormats, isNeeded: (String) -> Bool) throws(IngestionError) {
    let budget = nested.budget ?? UnpackingBudget(size: document.bytes.count)
    guard let archive = Unpacker(document.bytes, as: .zip, budget: budget) else { throw .damaged }
    do throws(IngestionError) {
      while let member = try archive.next() {
        guard member.isFile, isNeeded(member.path) else { continue }
        if member.isEncrypted { throw .encrypted }
        if parts[member.path] == nil { parts[member.path] = try archive.data() }
      }
    } catch {
      guard error == .damaged, !parts.isEmpty else { throw error }
    }
  }

  /// Returns the bytes of a part; `nil` if there is none.
  func bytes(_ path: String) -> [UInt8]? { parts[path] }

  /// Returns an XML part; `nil` if there is none.
  func xml(_ path: String) -> XMLTree? {
    guard let bytes = parts[path], let text = try? TextDecoding.text(of: bytes) else { return nil }
    return XMLTree.read(text.utf8[text.start...])
  }

  /// Returns the path that a reference in a part means, without `..` and `%20`.
  ///
  /// `nil` if it leads outside the archive or to the web.
  static func path(of reference: String, from part: String) -> String? {
    let reference = reference.prefix { $0 != "#" && $0 != "?" }
    if reference.contains("://") { return nil }
    let name = String(reference).removingPercentEncoding(or: reference)
    var folders = name.hasPrefix("/") ? [] : part.split(separator: "/").dropLast().map(String.init)
    for step in name.split(separator: "/") {
      switch step {
      case ".": continue
      case "..":
        if folders.popLast() == nil { return nil }
      default: folders.append(String(step))
      }
    }
    return folders.joined(separator: "/")
  }
}

extension String {
  /// Returns the text with `%20` and the like decoded; `other` if that isn't UTF-8.
  fileprivate func removingPercentEncoding(or other: Substring) -> String {
    var decoded: [UInt8] = []
    var bytes = Array(utf8)[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "%"), bytes.count >= 2,
        let value = UInt8(String(decoding: bytes.prefix(2), as: UTF8.self), radix: 16)
      {
        decoded.append(value)
        bytes = bytes.dropFirst(2)
      } else {
        decoded.append(byte)
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? String(other)
  }
}
