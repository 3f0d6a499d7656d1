/// A screen of rows that take as many lines as their words need.
protocol EntryScreen: RowScreen {
  /// A row as it is painted; nil where it is not at hand.
  ///
  /// - Parameter isFirst: whether it is the first in view.
  func entry(_ row: Int, isFirst: Bool) -> Entry?
}

extension EntryScreen {
  func view(in size: RowsSize) -> RowView {
    RowView(lines: size.lines, gap: 1, leastHeight: 2) { row, isFirst in
      // What is not at hand is taken to be as low as can be, so that nothing is scrolled for the sake of it.
      entry(row, isFirst: isFirst)?.lines(in: EntryShape(size)).count ?? 2
    }
  }
}
