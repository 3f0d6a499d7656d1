import Articles
import Bookmarks
import Catalogue

/// What was typed after `:export`: `[FORMAT] [FILE]`.
struct ExportArguments: Hashable, Sendable {
  /// The format of the file.
  var format = BookmarkExport.Format.markdown
  /// The file or folder as typed.
  var path: String?
  /// Whether an existing file may be overwritten: `:export!`.
  var overwrites: Bool

  /// Reads the words.
  ///
  /// - Throws: ``TypedCommand/Problem`` if they name no format, or more than one path.
  init(_ words: [String], overwrites: Bool) throws(TypedCommand.Problem) {
    self.overwrites = overwrites
    guard let first = words.first else { return }
    let all = Self.quoted(words.joined(separator: " "))
    if let format = BookmarkExport.Format(named: first) {
      let paths = words.dropFirst()
      if paths.count > 1 {
        throw .spaceInPath(path: "\(first) \(Self.quoted(paths.joined(separator: " ")))")
      }
      self.format = format
      path = paths.first
    } else if words.count == 1 {
      guard let format = BookmarkExport.Format(ofFile: first) else { throw .noFormat(first, path: nil) }
      self.format = format
      path = first
    } else {
      let isPath = BookmarkExport.Format(ofFile: words.last ?? "") != nil
      throw .noFormat(first, path: isPath ? all : nil)
    }
  }

  private static func quoted(_ path: String) -> String {
    path.contains("\"") ? TypedCommand.escaped(path) : "\"\(path)\""
  }
}

extension ExportArguments {
  /// Exports bookmarks.
  func exported(_ scope: ExportRequest.Scope) -> [Outcome] {
    let request = ExportRequest(format: format, path: path, overwrites: overwrites, scope: scope)
    return [.effect(.export(request))]
  }

  /// Exports the bookmarks of an article.
  func exported(of pane: ArticlePane) -> [Outcome] {
    pane.id.map { exported(.article($0)) } ?? [.say(.notStoredYet)]
  }
}
