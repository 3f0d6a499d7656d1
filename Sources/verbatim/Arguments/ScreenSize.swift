import ArgumentParser
import Frames

/// The size of a screen as an argument: `80x24`.
struct ScreenSize: ExpressibleByArgument {
  /// Columns and rows, from 1 to 1000 each.
  let size: Size

  init(size: Size) { self.size = size }

  init?(argument: String) {
    let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let columns = Int(parts[0]), let rows = Int(parts[1]) else { return nil }
    guard (1...1000).contains(columns), (1...1000).contains(rows) else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
