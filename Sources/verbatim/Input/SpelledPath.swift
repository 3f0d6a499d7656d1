import Foundation

extension Paths {
  /// The path as the system knows it if bytes in it that aren't UTF-8 had to be written as U+FFFD; otherwise the same path.
  ///
  /// Names of files are bytes. What is typed, listed and stored here is text; a name that text cannot hold is found by
  /// how it looks, if it is the only one in its folder that looks so.
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

  /// The names in a folder that are written like this one, without the zero at their end.
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
  /// The entry's name, without the zero at its end.
  var nameBytes: [CChar] {
    withUnsafePointer(to: &pointee.d_name) { pointer in
      let start = UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self)
      return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
    }
  }

  /// The entry's name as text, with U+FFFD for bytes that aren't UTF-8.
  var name: String { String(decoding: nameBytes.map(UInt8.init(bitPattern:)), as: UTF8.self) }
}
