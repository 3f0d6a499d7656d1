import Foundation

/// A file for another program to edit, in a new folder that only the user may access.
struct PrivateFile {
  /// The file.
  let path: String
  private let folder: String

  /// Creates the folder and the file.
  ///
  /// They are in `XDG_RUNTIME_DIR` if it exists, which belongs to the user alone and is kept in memory;
  /// otherwise they are among the temporary files.
  init(_ text: String, named name: String, environment: (String) -> String?) throws(Complaint) {
    let places = [environment("XDG_RUNTIME_DIR"), environment("TMPDIR"), "/tmp"].compactMap(\.self)
    var made: String?
    for place in places where place.hasPrefix("/") && made == nil {
      var template = Array("\(place)/verbatim-XXXXXX".utf8CString)
      // Mode 0700.
      if mkdtemp(&template) != nil {
        made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
    }
    guard let made else { throw Complaint("/tmp", "no folder can be made there: \(Wording.system(errno))") }
    folder = made
    path = "\(made)/\(name)"
    do {
      // Mode 0600.
      try ExportFile(path: path).create(with: text)
    } catch {
      let problem = Wording.message(error)
      remove()
      throw Complaint(worded: problem)
    }
  }

  /// Returns the text as it is now; `nil` if it isn't UTF-8, is longer than `limit` bytes, or is gone.
  func text(limit: Int) -> String? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard FileStamp(descriptor: descriptor)?.isRegular == true,
      let bytes = try? ByteSource(descriptor: descriptor).readToEnd(limit: limit)
    else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Removes the folder, with what editors leave beside their files.
  func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
