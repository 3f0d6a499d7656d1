/// Finds signs other than dashes that come before a signature: `“…” (Ada Lund, baker)`, `~ Ada Lund`.
enum SignatureSigns {
  /// How many tokens a name with its role may have.
  private static let reach = 24

  /// Returns the tokens with each such sign turned into a dash, so that a signature is read as after a dash.
  ///
  /// Brackets sign only if they follow a quotation, end their line and begin with a name of two words or more.
  /// O(n).
  static func dashed(in tokens: [Token], of text: SourceText) -> [Token] {
    var tokens = tokens
    for index in tokens.indices.dropFirst() where follows(quotation: index, tokens) {
      switch tokens[index].kind {
      case .open:
        guard let close = close(of: index, tokens), names(from: index + 1, to: close, tokens, text) else {
          continue
        }
        tokens[index].kind = .dash
        tokens[close].kind = .other
      case .other where tokens[index].end - tokens[index].start == 1 && text[tokens[index].start] == tilde:
        guard index + 1 < tokens.count, tokens[index + 1].isCapital else { continue }
        tokens[index].kind = .dash
      default: continue
      }
    }
    return tokens
  }

  private static let tilde = UInt8(ascii: "~")

  /// Whether a quotation comes directly before a token, or ends the line before it.
  private static func follows(quotation index: Int, _ tokens: [Token]) -> Bool {
    let before = tokens[index - 1]
    if before.kind == .quotation { return true }
    return before.kind == .lineBreak && index > 1 && tokens[index - 2].kind == .quotation
  }

  /// The bracket that closes the one at an index and ends its line.
  private static func close(of open: Int, _ tokens: [Token]) -> Int? {
    for index in tokens[(open + 1)...].prefix(reach).indices {
      switch tokens[index].kind {
      case .close:
        let next = index + 1
        if next < tokens.count, tokens[next].kind == .stop {
          return next + 1 >= tokens.count || tokens[next + 1].kind == .lineBreak ? index : nil
        }
        return next >= tokens.count || tokens[next].kind == .lineBreak ? index : nil
      case .lineBreak, .open, .quotation: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether words begin with a person's name, to the end or up to a comma: not "Hult Courier", "See page 4".
  private static func names(from start: Int, to end: Int, _ tokens: [Token], _ text: SourceText) -> Bool {
    let name = tokens[start..<end].prefix { $0.kind != .comma }
    guard (2...5).contains(name.count) else { return false }
    return name.allSatisfy { token in
      guard token.isWord, !token.isAny([.body, .work, .utterance, .cue]) else { return false }
      let key = NameKey(token, in: text)
      if NameWords.bodyEndings.contains(key) || NameWords.labels.contains(key) { return false }
      return token.isCapital
        ? !token.isAny([.closed, .time]) || token.isAny([.joint, .surname, .male, .female])
        : token.isAny(.joint)
    }
  }
}
