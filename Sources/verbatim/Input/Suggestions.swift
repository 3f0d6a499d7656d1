import Foundation

/// What the user may have meant by a name that doesn't exist.
enum Suggestions {
  /// Returns the one of `names` that is the fewest typing errors away, if it is close enough to be meant.
  static func nearest(to word: String, among names: some Sequence<String>) -> String? {
    let limit = max(1, min(3, word.count / 3))
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(Array(word.lowercased()), Array(name.lowercased()))
      if distance <= limit, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
  }

  /// Returns the path of something in the same folder with a similar name.
  static func path(near path: String) -> String? {
    let folder = Paths.folder(path)
    let word = Paths.name(path)
    guard !word.isEmpty, word.utf8.count < 256, let stream = opendir(folder.isEmpty ? "." : folder) else {
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < 10_000, let entry = readdir(stream) {
      let name = entry.name
      if name != ".", name != "..", name != word { names.append(name) }
    }
    names.sort()
    // What people leave out is the extension.
    let name =
      nearest(to: word, among: names)
      ?? names.first { Paths.stem($0).lowercased() == word.lowercased() }
    guard let name, access(Paths.existing(folder + name), F_OK) == 0 else { return nil }
    return folder + name
  }

  /// Returns the optimal string alignment distance between two words.
  ///
  /// It is the number of letters to insert, delete, replace or swap with their neighbour to get from one to
  /// the other.
  private static func distance(_ first: [Character], _ second: [Character]) -> Int {
    guard abs(first.count - second.count) <= 3 else { return Int.max }
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1]
      for j in second.indices {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      (beforeLast, last) = (last, row)
    }
    return last[second.count]
  }
}

extension InputError {
  /// Whether a command was meant.
  var meansCommand: Bool {
    if case .missing(.command) = reason { true } else { false }
  }

  /// Returns the error with a command as its suggestion, if the path is a lone word that resembles one.
  func suggestingCommands(_ names: [String]) -> InputError {
    guard case .missing = reason, !path.contains("/"), !path.contains(".") else { return self }
    guard let name = Suggestions.nearest(to: path, among: names) else { return self }
    return InputError(path: path, .missing(.command(name)))
  }
}
