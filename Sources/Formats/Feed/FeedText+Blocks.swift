import Articles

extension FeedText {
  /// Returns the text in blocks.
  ///
  /// - Parameters:
  ///   - base: what relative addresses are relative to if the feed doesn't say.
  ///   - language: the language of the words if the feed doesn't say.
  func blocks(base: String? = nil, language: String? = nil) -> BlockText {
    guard isMarkup else { return Self.paragraphs(of: utf8, keepingLines: kind == .lines) }
    let markup = FeedMarkup.isEscapedTwice(utf8) ? FeedMarkup.unescaped(utf8) : utf8
    return HTMLFragment.text(of: markup, base: self.base ?? base, language: self.language ?? language)
  }

  /// The words on one line; `nil` if there are none.
  var line: String? {
    let text = blocks().utf8
    let words = Array(text.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.joined(separator: [0x20]))
    return words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
  }

  private var isMarkup: Bool {
    switch kind {
    case .plain, .lines: false
    case .markup: true
    case .unknown: FeedMarkup.looksLikeMarkup(utf8)
    }
  }

  /// Returns the stretches between blank lines as paragraphs.
  private static func paragraphs(of utf8: [UInt8], keepingLines: Bool) -> BlockText {
    var builder = BlockBuilder(capacity: utf8.count)
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 <= 0x20 }) {
        builder.end()
      } else {
        if keepingLines { builder.breakLine() }
        builder.append(line)
        builder.append(CollectionOfOne(0x20))
      }
    }
    return builder.finish()
  }
}
