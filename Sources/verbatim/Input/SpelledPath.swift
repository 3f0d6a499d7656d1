import Foundation

extension Paths {
  /// Returns the path as the system knows it, for text in which U+FFFD may replace bytes that aren't UTF-8.
  ///
  /// File names are bytes, but what is typed, listed and stored here is text. A name that text cannot hold is
  /// found by how it looks, if only one name in its folder looks so. Otherwise the path is unchanged.
  static func existing(_ path: String) -> [CChar] {
    guard path.unicodeScalars.contains("\u{FFFD}") else { return Array(path.utf8CString) }
    var found: [CChar] = path.hasPrefix("/") ? [0x2F] : []
    for part in path.split(separator: "/") {
      let names = part.unicodeScalars.contains("\u{FFFD}") ? namesLooking(like: String(part), in: found) : []
      let name = names.count == 1 ? names[0] : part.utf8.map(CChar.init(bitPattern:))
      if let last = found.last, last != 0x2F { found.append(0x2F) }
      found += name
    }
    return found + [0]
  }

  /// Returns the names in a folder that look like this one, without the zero byte at their end.
  private static func namesLooking(like name: String, in folder: [CChar]) -> [[CChar]] {
    guard let stream = opendir(folder.isEmpty ? [0x2E, 0] : folder + [0]) else { return [] }
    defer { closedir(stream) }
    var names: [[CChar]] = []
    while let entry = readdir(stream) {
      let bytes = entry.nameBytes
      if String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self) == name { names.append(bytes) }
    }
    return names
  }
}

extension UnsafeMutablePointer<dirent> {
  /// The entry's name, without the zero byte at its end.
  var nameBytes: [CChar] {
    withUnsafePointer(to: &pointee.d_name) { pointer in
      let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
      return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
    }
  }

  /// The entry's name as text, with U+FFFD for bytes that aren't UTF-8.
  var name: String { String(decoding: nameBytes.map(UInt8.init(bitPattern:)), as: UTF8.self) }
}
