/// Finds signs other than dashes that come before a signature: `“…” (Ada Lund, baker)`, `~ Ada Lund`.
enum SignatureSigns {
  /// How many tokens a name with its role may have.
  private static let reach = 24

  /// Returns the tokens with each such sign turned into a dash, so that all signatures are read alike.
  ///
  /// Brackets mark a signature only if they follow a quotation, end their line and begin with a name of two
  /// words or more. O(n).
  static func dashed(in tokens: [Token], of text: SourceText) -> [Token] {
    var signs: [(sign: Int, close: Int?)] = []
    for index in tokens.indices where tokens[index].kind == .quotation {
      let sign = index + 2 < tokens.count && tokens[index + 1].kind == .lineBreak ? index + 2 : index + 1
      guard sign + 1 < tokens.count else { break }
      switch tokens[sign].kind {
      case .open:
        guard let close = close(of: sign, tokens), names(from: sign + 1, to: close, tokens, text) else {
          continue
        }
        signs.append((sign, close))
      case .other where tokens[sign].end - tokens[sign].start == 1 && text[tokens[sign].start] == tilde:
        if tokens[sign + 1].isCapital { signs.append((sign, nil)) }
      default: continue
      }
    }
    guard !signs.isEmpty else { return tokens }
    var tokens = tokens
    for (sign, close) in signs {
      tokens[sign].kind = .dash
      if let close { tokens[close].kind = .other }
    }
    return tokens
  }

  private static let tilde = UInt8(ascii: "~")

  /// Returns the bracket that closes the one at an index and ends its line.
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
