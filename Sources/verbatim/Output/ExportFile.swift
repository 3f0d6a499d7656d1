import Foundation
import Library

/// A file that results are written to: never through a link, and never over another file without permission.
struct ExportFile {
  /// The path as it was given; in a folder, with the file's name.
  let path: String
  /// What to do if the file already exists.
  private let remedy: String

  private static let remedy = "name another file, or overwrite it with --force"

  /// Creates a file at exactly this path.
  init(path: String) {
    self.path = path
    remedy = Self.remedy
  }

  /// Creates a file at a path; if the path is a folder, the file has this name inside it.
  init(path: String, nameInFolder name: String, remedy: String = Self.remedy) {
    self.remedy = remedy
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    self.path = isFolder ? path + (path.hasSuffix("/") ? "" : "/") + name : path
  }

  /// Returns the file's text; `nil` if there is no file.
  func content(limit: Int) throws -> String? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw failure(errno)
    }
    defer { close(descriptor) }
    guard FileStamp(descriptor: descriptor)?.isRegular == true else {
      throw Complaint(path, "this isn’t a file")
    }
    do throws(ByteSource.Failure) {
      return String(decoding: try ByteSource(descriptor: descriptor).readToEnd(limit: limit), as: UTF8.self)
    } catch {
      throw error == .tooLarge
        ? Complaint(path, "too large to update: name another file") : failure(errno)
    }
  }

  /// Whether something exists at the path, even a broken link.
  var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The first of `NAME.rescued.json`, `NAME.rescued-2.json` and so on that doesn't exist yet.
  var besideForRescue: ExportFile {
    let name = Paths.name(path)
    let stem = Paths.stem(name)
    let ending = name.dropFirst(stem.count)
    for number in 1... {
      let mark = number == 1 ? ".rescued" : ".rescued-\(number)"
      let file = ExportFile(path: Paths.folder(path) + stem + mark + ending)
      if !file.isThere { return file }
    }
    return self
  }

  /// Writes a file that didn't exist before, either all of it or nothing.
  func create(with text: String) throws {
    guard !isThere else { throw failure(EEXIST) }
    try placing(text) { part in
      if link(part, path) == 0 { return true }
      // Some file systems don't support links.
      return (errno == EPERM || errno == ENOTSUP || errno == ENOSYS) && !isThere && rename(part, path) == 0
    }
  }

  /// Replaces the file; at any moment, either the old one or the new one can be seen, never a part.
  func replace(with text: String) throws {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Complaint(path, "this is a link, or not a file: name the file itself")
    }
    try placing(text) { rename($0, path) == 0 }
  }

  /// Appends to the file; if that fails, the file is restored to its former length.
  func append(_ text: String) throws {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno) }
    defer { close(descriptor) }
    guard let stamp = FileStamp(descriptor: descriptor) else { throw failure(errno) }
    do {
      try write(text, to: descriptor)
    } catch {
      ftruncate(descriptor, stamp.size)
      throw error
    }
  }

  /// Writes a file under a temporary name and has `place` give it its own; the temporary name is then
  /// removed.
  private func placing(_ text: String, _ place: (String) -> Bool) throws {
    // Short, since it must fit in the folder even if the file's own name only just fits.
    let part = "\(folder)/.verbatim-\(UInt32.random(in: 0 ... .max)).part"
    let noted = UnfinishedFiles.note([part])
    defer { UnfinishedFiles.forget(noted) }
    let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(errno) }
    defer {
      close(descriptor)
      unlink(part)
    }
    try write(text, to: descriptor)
    guard place(part) else { throw failure(errno) }
  }

  private func write(_ text: String, to descriptor: Int32) throws {
    do throws(OutputError) {
      try StandardOutput.write(Array(text.utf8)[...], to: descriptor)
    } catch {
      if case .system(let code) = error { throw failure(code) }
      throw error
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(errno) }
  }

  /// The folder for the file.
  private var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
  }

  private func failure(_ code: Int32) -> Complaint {
    switch code {
    case EEXIST: Complaint(path, "this file is already there; \(remedy)")
    case ENOENT where access(folder, F_OK) != 0: Complaint(path, "there is no folder \(folder)")
    case ENOTDIR: Complaint(path, "\(folder) isn’t a folder")
    case ELOOP: Complaint(path, "this is a link: name the file itself")
    default: Complaint(path, "cannot be written: \(Wording.system(code))")
    }
  }
}
