/// The columns of the article list, given its width.
struct ListColumns: Hashable {
  /// The title.
  let title: Range<Int>
  /// The source, if there is room.
  let source: Range<Int>?
  /// The date, if there is room.
  let date: Range<Int>?
  /// The number of quotations.
  let count: Range<Int>?
  /// The mark of a bookmark.
  let mark: Int?

  /// Divides a width given in `columns`; a wider list shows the count, then the date, then the source.
  ///
  /// The title keeps at least 22 columns, and in a wide list the source gets more than its 14.
  init(width: Int, showsSource: Bool) {
    var end = width
    mark = width >= 20 ? end - 1 : nil
    if width >= 20 { end -= 2 }
    count = width >= 20 ? end - 3..<end : nil
    if width >= 20 { end -= 5 }
    date = width >= 42 ? end - 9..<end : nil
    if width >= 42 { end -= 11 }
    let sourceWidth = max(14, min(32, width / 6))
    source = width >= 60 && showsSource ? end - sourceWidth..<end : nil
    if source != nil { end -= sourceWidth + 2 }
    let start = width >= 12 ? 2 : 0
    title = start..<max(start, end)
  }
}
