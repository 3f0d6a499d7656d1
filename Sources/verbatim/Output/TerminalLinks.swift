import Bookmarks
import Reader

/// Links in lines for a terminal, which can be clicked: OSC 8, as terminals agreed on it
/// (<https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>).
enum TerminalLinks {
  /// Some terminals take no longer addresses.
  private static let mostBytes = 2083

  /// Returns whether a terminal may have them; one without colours is left alone.
  static func areShown(_ environment: (String) -> String?) -> Bool {
    guard environment("NO_COLOR") == nil, let terminal = environment("TERM") else { return false }
    return !["dumb", "linux"].contains(terminal)
  }

  /// Returns a line through the gate with its links, those of the web and of mail.
  static func text(_ line: PrintedArticle.Line) -> String {
    var addresses = line.links.compactMap { link in
      WebLink.openable(link.address).flatMap { $0.utf8.count <= mostBytes ? (link.range, $0) : nil }
    }[...]
    return MarkedLine.text(line.text, marking: addresses.map(\.0)) { words in
      guard let (_, address) = addresses.popFirst() else { return words }
      // Percent-encoded: it has no byte that could end the sequence.
      return "\u{1B}]8;;\(address)\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
    }
  }
}
