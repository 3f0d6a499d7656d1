extension [String] {
  /// Reads tags as a user types them, separated by spaces or commas, with or without `#`; drops duplicates.
  package init(tagsIn text: String) {
    var seen: Set<String> = []
    self = text.split { $0.isWhitespace || $0 == "," }.map { String($0.drop { $0 == "#" }) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
