import Foundation

/// How much likelier it is that a hard wrap made some line breaks than that an author did.
///
/// Each break is judged by three signs, treated as independent (naive Bayes): whether it follows from the
/// width, how the next line begins, and how the line ends. There are two alternatives: lines that are
/// paragraphs themselves (headlines, addresses, turns of a conversation), and verse. The shares are rough
/// counts from news and poems in English and German.
struct WrapEvidence {
  /// The logarithm of the ratio, against the likelier alternative; above 0 the breaks are those of a wrap.
  let total: Double

  /// What a break can show.
  fileprivate enum Sign: Int, CaseIterable {
    case fits, fitsOuter, near, loose
    /// A break that follows from the width in a script without spaces, where few columns do.
    case fitsClosely
    /// A break between two sentences that no wrap explains: a paragraph may end there.
    case paragraph
    case small, capital, neutral
    case shortWord, word, mark, sentence
    /// A line that ends without a mark in a script without spaces.
    case cut
  }

  /// Weighs some runs of breaks, assuming that the text was wrapped at these columns; O(n).
  ///
  /// - Parameters:
  ///   - sentences: how often a sentence ends inside the lines.
  ///   - isEstimate: whether the width was estimated from these very breaks and nothing else is
  ///     known. The break that the width was chosen to fit is then no evidence for it.
  init(
    of runs: [Range<Int>], in signs: [BreakSigns], at width: WrapWidth, sentences: SentenceRate,
    isEstimate: Bool
  ) {
    var counts = [Int](repeating: 0, count: Sign.allCases.count)
    for run in runs {
      for index in run where signs[index].possibility == .open {
        // A list of titles looks the same as a title of several lines.
        if isEstimate, signs[index].start == .title { continue }
        let fit = Self.fit(of: index, in: signs, at: width)
        counts[fit.rawValue] += 1
        guard fit != .paragraph else { continue }
        counts[Sign(signs[index].start).rawValue] += 1
        let isCut = signs[index].isUnspaced && signs[index].ending == .word
        counts[(isCut ? Sign.cut : Sign(signs[index].ending)).rawValue] += 1
      }
    }
    var (lines, verse) = (0.0, 0.0)
    if isEstimate {
      let fit = counts[Sign.fits.rawValue] > 0 ? Sign.fits : .fitsClosely
      counts[fit.rawValue] -= 1
      if width.outer != nil { counts[Sign.fitsOuter.rawValue] -= 1 }
      // Lines that are paragraphs are more frequent than wrapped ones; verse is rarer, and narrow.
      lines = -1.5
      verse = width.inner >= 55 ? 0 : width.inner >= 45 ? -1.5 : -3
    }
    for sign in Sign.allCases {
      let shares = Self.shares(of: sign, at: width, sentences)
      lines += Double(counts[sign.rawValue]) * log(shares.wrapped / shares.lines)
      verse += Double(counts[sign.rawValue]) * log(shares.wrapped / shares.verse)
    }
    total = min(lines, verse)
  }

  private static func fit(of index: Int, in signs: [BreakSigns], at width: WrapWidth) -> Sign {
    if width.fits(signs[index]) { return signs[index].isUnspaced ? .fitsClosely : .fits }
    if width.fitsOuter(index, in: signs) { return .fitsOuter }
    if signs[index].separatesSentences { return .paragraph }
    return width.isNear(signs[index]) ? .near : .loose
  }

  /// Returns the share of breaks with a sign in wrapped text, among lines that are paragraphs, and in verse.
  private static func shares(
    of sign: Sign, at width: WrapWidth, _ sentences: SentenceRate
  ) -> (wrapped: Double, lines: Double, verse: Double) {
    // A line of any length may seem wrapped by chance, more often the narrower the text.
    // A word in eight is a name; the others have a capital only at the beginning of a sentence.
    let capital = 0.13 + 0.87 * sentences.share
    let chance = min(0.65, 12 / Double(width.inner))
    return switch sign {
    case .fits: (0.85, chance, chance)
    case .fitsClosely: (0.85, chance * 0.4, chance * 0.4)
    case .fitsOuter: (0.85, 0.5, 0.5)
    case .near: (0.12, 0.2, 0.2)
    case .loose: (0.03, 0.8 - chance, 0.8 - chance)
    case .paragraph: (0.12, 0.3, 0.15)
    case .small: (0.92 - capital, 0.06, 0.4)
    case .capital: (capital, 0.75, 0.55)
    case .neutral: (1, 1, 1)
    case .shortWord: (0.35, 0.1, 0.15)
    case .word: (0.45, 0.35, 0.4)
    case .mark: (0.12, 0.15, 0.25)
    case .sentence: (sentences.share, 0.4, 0.2)
    case .cut: (0.75, 0.3, 0.4)
    }
  }
}

extension WrapEvidence.Sign {
  fileprivate init(_ start: BreakSigns.Start) {
    self =
      switch start {
      case .small: .small
      case .capital: .capital
      case .title, .neutral: .neutral
      }
  }

  fileprivate init(_ ending: BreakSigns.Ending) {
    self =
      switch ending {
      case .shortWord: .shortWord
      case .word: .word
      case .mark: .mark
      case .sentence: .sentence
      }
  }
}
