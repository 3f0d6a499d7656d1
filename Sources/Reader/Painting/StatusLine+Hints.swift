import Frames

extension StatusLine {
  /// What the keys that one is likely to want next do on a screen, the most wanted first.
  static func hints(for context: KeyContext) -> [String] {
    switch context {
    case .quotations: ["? help", "Enter goes there", "b bookmarks", "y copies", "/ narrows"]
    case .statements: ["? help", "Enter opens the article there", "b bookmarks", "/ narrows"]
    case .speakers: ["? help", "Enter shows what they said", "/ narrows"]
    case .bookmarks: ["? help", "Enter goes there", "a note", "t tags", "s groups", "/ narrows"]
    case .search: ["? help", "Enter opens the article there", "S searches anew", "/ narrows"]
    case .help: ["q closes", "/ narrows", "Space turns the page"]
    case .list, .article, .passage, .prompt: []
    }
  }

  /// As many of the hints as fit whole into some columns.
  static func line(of hints: [String], columns: Int) -> String {
    var line = ""
    for hint in hints {
      let longer = line.isEmpty ? hint : "\(line) · \(hint)"
      if CharacterWidth.columns(of: longer) > columns { break }
      line = longer
    }
    return line.isEmpty ? hints.first ?? "" : line
  }
}
