import Articles
import Bookmarks

/// Which bookmarks to export, and where to.
package struct ExportRequest: Hashable, Sendable {
  /// The form of the file.
  package var format: BookmarkExport.Format
  /// The file or folder as it was typed; nil for a file of the format's own name in the working folder.
  package var path: String?
  /// Whether a file that is there may be written over.
  package var overwrites: Bool
  /// Which bookmarks.
  package var scope: Scope

  /// Bookmarks that belong together.
  package enum Scope: Hashable, Sendable {
    /// All there are.
    case all
    /// Those of an article.
    case article(ArticleID)
    /// Those in which all these words stand, as the bookmarks screen shows them.
    case narrowed(String)
  }
}

/// What was typed after `:export`: `[FORMAT] [FILE]`.
struct ExportArguments: Hashable, Sendable {
  /// The form of the file; Markdown where nothing says so.
  var format = BookmarkExport.Format.markdown
  /// The file or folder.
  var path: String?
  /// Whether a file that is there may be written over: `:export!`.
  var overwrites: Bool

  /// Reads the words; it throws where they say no format, or more than one path.
  init(_ words: [String], overwrites: Bool) throws(TypedCommand.Problem) {
    self.overwrites = overwrites
    guard let first = words.first else { return }
    let all = Self.quoted(words.joined(separator: " "))
    if let format = BookmarkExport.Format(named: first) {
      let paths = words.dropFirst()
      if paths.count > 1 {
        throw .blankInPath(path: "\(first) \(Self.quoted(paths.joined(separator: " ")))")
      }
      self.format = format
      path = paths.first
    } else if words.count == 1 {
      guard let format = BookmarkExport.Format(ofFile: first) else { throw .noForm(first, path: nil) }
      self.format = format
      path = first
    } else {
      let isPath = BookmarkExport.Format(ofFile: words.last ?? "") != nil
      throw .noForm(first, path: isPath ? all : nil)
    }
  }

  private static func quoted(_ path: String) -> String {
    path.contains("\"") ? TypedCommand.escaped(path) : "\"\(path)\""
  }
}
