extension [String] {
  /// Reads tags as a user types them, separated by spaces or commas, with or without `#`; each once.
  package init(tagsIn text: String) {
    self =
      text.split { $0.isWhitespace || $0 == "," }.map { String($0.drop { $0 == "#" }) }
      .filter { !$0.isEmpty }.eachTagOnce
  }

  /// The tags without those that an earlier one equals apart from case.
  var eachTagOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.lowercased()).inserted }
  }
}
