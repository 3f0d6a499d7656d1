import Catalogue
import Frames

extension StyledText {
  /// Shows words that are compared: differences are in brackets, as in wdiff, and so don't need colours.
  ///
  /// - Parameter label: the text before them.
  init(pieces: [AppearanceRow.Piece], after label: String = "") {
    self.init(label, .secondary)
    for piece in pieces {
      switch piece.change {
      case .same: append(piece.text)
      case .added: append("{+\(piece.text)+}", .match)
      case .removed: append("[-\(piece.text)-]", .problem)
      }
    }
  }
}
