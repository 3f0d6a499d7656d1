import Foundation

/// A file to read, and how surely it was meant.
struct FoundFile: Hashable, Sendable {
  /// Its path.
  var path: String
  /// Whether it was named, and not come upon in a folder.
  var isNamed = false
  /// Whether it was named, or has the ending of a text: then it is told of when it cannot be read.
  var isExpected: Bool
}

/// Looks through a folder for files that may be articles.
///
/// Hidden files and folders are left out, and so are files whose ending says that they are something else. Links are
/// followed; a folder or file that was reached once is not reached again, so that a circle of links ends. Folders may
/// stand in each other as deep as a path can be long; what lies deeper is a failure.
struct FolderWalk {
  /// How many files one folder may hold, all in all.
  static let mostFiles = 1_000_000

  /// The files, in the natural order of their names, folder by folder.
  private(set) var files: [FoundFile] = []
  /// What went wrong on the way.
  private(set) var failures: [InputError] = []
  private var seen: Set<Identity> = []

  private struct Identity: Hashable {
    let device: dev_t
    let number: ino_t
  }

  /// Looks through the folder at `path`, until SIGINT comes if that is held back.
  init(_ path: String) {
    var status = stat()
    if stat(Paths.existing(path), &status) == 0 { _ = isNew(status) }
    walk(from: path)
    if files.isEmpty, failures.isEmpty, !Interruption.isPending {
      failures = [InputError(path: path, .nothingToRead)]
    }
  }

  private mutating func walk(from folder: String) {
    // What is still to be visited, the next one last.
    var pending = entries(of: folder)
    while let path = pending.popLast() {
      guard files.count < Self.mostFiles else {
        failures.append(InputError(path: folder, .tooMany(limit: Self.mostFiles)))
        return
      }
      guard visit(path) else { continue }
      if Interruption.isPending { return }
      pending += entries(of: path)
    }
  }

  /// The paths of what a folder holds, the first one last.
  private mutating func entries(of folder: String) -> [String] {
    guard let stream = opendir(Paths.existing(folder)) else {
      failures.append(InputError(path: folder, .unreadable(errno)))
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = entry.name
      if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
    }
    names.sort(by: NaturalOrder.precedes)
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    return names.reversed().map { start + $0 }
  }

  /// Takes a file; returns whether this is a folder to be entered.
  private mutating func visit(_ path: String) -> Bool {
    let kind = FileKind(ending: Paths.ending(path))
    var status = stat()
    guard stat(Paths.existing(path), &status) == 0 else {
      let code = errno
      // A link that leads nowhere, or something that went away, was not asked for by name.
      if code != ENOENT, code != ELOOP, kind != .other {
        failures.append(InputError(path: path, .unreadable(code)))
      }
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return isNew(status)
    case S_IFREG:
      if kind != .other, isNew(status) { files.append(FoundFile(path: path, isExpected: kind == .text)) }
    default: break
    }
    return false
  }

  private mutating func isNew(_ status: stat) -> Bool {
    seen.insert(Identity(device: status.st_dev, number: status.st_ino)).inserted
  }
}

/// What a file's ending says of it.
enum FileKind {
  /// A text.
  case text
  /// Nothing: it may be a text.
  case unknown
  /// Something that isn't an article, or in a format that is not read yet.
  case other

  /// Judges an ending in small letters, without its dot.
  init(ending: String) {
    if ["txt", "text", "md", "markdown", "asc"].contains(ending) {
      self = .text
    } else {
      self = Self.others.contains(ending) ? .other : .unknown
    }
  }

  private static let others: Set<String> = Set(
    """
    jpg jpeg png gif webp avif heic svg ico bmp tif tiff psd mp3 m4a aac ogg oga opus flac wav mp4 m4v mov avi mkv webm
    pdf ps eps djvu epub mobi azw3 doc docx dot odt ods odp xls xlsx ppt pptx pages numbers key rtf
    zip gz tgz bz2 xz zst 7z rar tar jar iso dmg deb rpm apk exe dll so dylib a o obj class pyc wasm bin dat img
    sqlite sqlite3 db sqlite-wal sqlite-shm wal shm lock tmp bak part crdownload torrent
    html htm xhtml mht mhtml xml rss atom opml json jsonld jsonl ndjson csv tsv yaml yml toml ini cfg conf plist log
    css js mjs ts tsx jsx py rb pl php sh bash zsh fish c h cc cpp hpp m mm swift rs go java kt scala hs lua sql
    ttf otf woff woff2 eml mbox ics vcf bib tex
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
