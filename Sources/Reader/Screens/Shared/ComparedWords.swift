import Catalogue
import Frames

extension StyledText {
  /// Shows words that are compared: what differs is in brackets, as wdiff writes it, so that it shows without colours.
  ///
  /// - Parameter label: what stands before them.
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
