import Articles

/// Finds the lines of a mail that are separate although no blank line says so.
enum MailLineBreaks {
  /// How many lines together may say who wrote a quotation.
  private static let maximumLines = 4
  /// How many lines are examined for that: each examination is costly.
  static let maximumAttributions = 5000

  /// Marks these lines: signatures, headers of quoted mail, and who wrote a quotation; O(n).
  static func mark(_ text: inout MailTextLines, attributions: Int = maximumAttributions) {
    var attributions = attributions
    for index in text.lines.indices {
      let line = text.lines[index]
      let words = text.words[line.range].trimmingMailSpace
      guard let first = words.first, let last = words.last, words.count <= 400 else { continue }
      if MailTextLines.isSignatureMark(words) {
        isolate(index...index, in: &text)
      } else if first == UInt8(ascii: "-") || first == UInt8(ascii: "_") || last == UInt8(ascii: ":"),
        ReplyMarker(text.text(of: index)) != nil
      {
        isolate(index...index, in: &text)
      } else if words.prefix(32).contains(UInt8(ascii: ":")), isHeader(index, in: text) {
        isolate(index...index, in: &text)
      } else if attributions > 0, last == UInt8(ascii: ":") || last == 0x9A {
        attributions -= 1
        // The last byte of a full-width colon, U+FF1A.
        markAttribution(endingAt: index, in: &text)
      }
    }
  }

  private static func isolate(_ range: ClosedRange<Int>, in text: inout MailTextLines) {
    text.lines[range.lowerBound].startsBlock = true
    text.lines[range.upperBound].endsBlock = true
    for index in range.dropLast() { text.lines[index].joinsNext = true }
  }

  /// Whether a line is one of at least two in a row that are the header of a mail.
  private static func isHeader(_ index: Int, in text: MailTextLines) -> Bool {
    guard header(index, in: text) else { return false }
    return [index - 1, index + 1].contains {
      text.lines.indices.contains($0) && text.lines[$0].depth == text.lines[index].depth
        && header($0, in: text)
    }
  }

  private static func header(_ index: Int, in text: MailTextLines) -> Bool {
    text.lines[index].range.count <= 1000 && QuotedHeader.line(text.text(of: index)) != nil
  }

  /// Joins `On Wednesday, 7 May 2025,` and `Ada Quill wrote:` into one line.
  private static func markAttribution(endingAt index: Int, in text: inout MailTextLines) {
    var words = ""
    let depth = text.lines[index].depth
    for start in (max(0, index - maximumLines + 1)...index).reversed() {
      guard text.lines[start].depth == depth, !text.isBlank(start), !text.lines[start].joinsNext,
        text.lines[start].range.count <= 400
      else { return }
      words = text.text(of: start) + (words.isEmpty ? "" : " " + words)
      if let attribution = ReplyLine(words), attribution.isCertain {
        // A name may begin on the previous line: `On Wednesday Ada` and `Quill <ada@harbour.example> wrote:`.
        if attribution.isOpen, start > 0, text.lines[start - 1].depth == depth, !text.isBlank(start - 1) {
          continue
        }
        isolate(start...index, in: &text)
        return
      }
    }
  }
}
