import Articles
import Bookmarks

/// Files that commands export and import.
extension Session {
  /// Writes a text to a file, or to standard output if none is named.
  func export(_ text: String, to path: String?, nameInFolder name: String, force: Bool) throws {
    guard let path, path != "-" else { return try output.write(text) }
    let file = ExportFile(path: path, nameInFolder: name)
    if force { try file.replace(with: text) } else { try file.create(with: text) }
  }

  /// Reads a whole file that an export wrote, or nothing of it.
  ///
  /// - Parameter noun: what one of the file's values is called in messages.
  func imported<Values>(
    from file: String, of noun: String, by read: ([UInt8]) throws(BookmarkImportError) -> Values
  ) throws -> Values {
    let bytes = try reader.load(file).document.bytes
    do throws(BookmarkImportError) {
      return try read(bytes)
    } catch {
      throw Complaint(Wording.name(ofInput: file), Wording.words(error, of: noun))
    }
  }
}
