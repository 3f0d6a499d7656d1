import Bookmarks
import Reader

/// Clickable links in lines for a terminal: OSC 8.
///
/// Terminals have agreed on it: see <https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda>.
enum TerminalLinks {
  /// The maximum length of an address, in bytes; some terminals reject longer ones.
  private static let mostBytes = 2083

  /// Returns whether a terminal may be sent links; one without colours gets none.
  static func areShown(_ environment: (String) -> String?) -> Bool {
    guard environment("NO_COLOR") == nil, let terminal = environment("TERM") else { return false }
    return !["dumb", "linux"].contains(terminal)
  }

  /// Returns a line that has passed the gate, with its links to web and mail addresses.
  static func text(_ line: PrintedArticle.Line) -> String {
    var addresses = line.links.compactMap { link in
      WebLink.openable(link.address).flatMap { $0.utf8.count <= mostBytes ? (link.range, $0) : nil }
    }[...]
    return MarkedLine.text(line.text, marking: addresses.map(\.0)) { words in
      guard let (_, address) = addresses.popFirst() else { return words }
      // The address is percent-encoded, so it has no byte that could end the sequence.
      return "\u{1B}]8;;\(address)\u{1B}\\\(words)\u{1B}]8;;\u{1B}\\"
    }
  }
}
