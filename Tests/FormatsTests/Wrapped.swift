import Articles
import Foundation

/// Texts wrapped as programs wrap them.
enum Wrapped {
  /// Returns a text with each of its lines broken greedily at spaces and hyphens.
  ///
  /// Words that are longer than a line stay whole.
  ///
  /// - Parameter prefix: what precedes each line and counts as a part of it, such as `> `.
  static func text(_ text: String, at width: Int, prefix: String = "", indent: Int = 0) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { lines($0, at: width - prefix.count, indent: indent).map { prefix + $0 }.joined(separator: "\n") }
      .joined(separator: "\n")
  }

  private static func lines(_ paragraph: Substring, at width: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    let isParagraph = paragraph.count > 100
    for word in paragraph.split(separator: " ") {
      for (index, piece) in pieces(of: word).enumerated() {
        if line.isEmpty {
          line = (lines.isEmpty && isParagraph ? String(repeating: " ", count: indent) : "") + piece
        } else if index > 0, line.count + piece.count <= width {
          line += piece
        } else if index == 0, line.count + 1 + piece.count <= width {
          line += " " + piece
        } else {
          lines.append(line)
          line = String(piece)
        }
      }
    }
    return lines + [line]
  }

  /// Returns the parts of a compound, each with its hyphen.
  private static func pieces(of word: Substring) -> [Substring] {
    var (pieces, start): ([Substring], Substring.Index) = ([], word.startIndex)
    for index in word.indices where word[index] == "-" {
      let next = word.index(after: index)
      guard index > start, next < word.endIndex, word[word.index(before: index)].isLetter, word[next].isLetter
      else {
        continue
      }
      pieces.append(word[start..<next])
      start = next
    }
    return pieces + [word[start...]]
  }

  /// Returns the project's sample articles whose paragraphs are single lines, by name.
  static func samples() throws -> [(name: String, text: String)] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../seeds")
      .standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".txt")
    }
    return try files.sorted().compactMap { name in
      let bytes = try Data(contentsOf: folder.appending(path: name))
      guard let text = String(bytes: bytes, encoding: .utf8) else { return nil }
      let plain = text.replacing("\r\n", with: "\n")
      return plain.split(separator: "\n").contains { $0.count > 140 } ? (name, plain) : nil
    }
  }
}
