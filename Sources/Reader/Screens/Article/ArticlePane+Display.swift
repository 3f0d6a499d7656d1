extension ArticlePane {
  /// How text is shown: set once for all articles.
  struct Display: Hashable, Sendable {
    /// The maximum width of a line, in `columns`.
    var measure = 72
    /// Whether blocks of noise are shown; if not, they are folded.
    var showsNoise = false
    /// Whether notes are shown in the text.
    var showsNotes = true
    /// Whether everything but the quotations is dimmed.
    var dimsText = false
    /// Whether lines end at the right edge.
    var justifies = false
    /// Whether words are divided at the ends of lines, and how.
    var hyphenation = Hyphenation()
    /// The number of blank lines between paragraphs.
    var spacing = 1
    /// Whether a wide pane has two columns of text.
    var usesTwoColumns = false

    /// The measure that reads best.
    static let defaultMeasure = 72
    /// The measures that can be set.
    static let measures = 24...200
  }

  /// The hyphenators, by language.
  struct Hyphenation: Hashable, Sendable {
    /// Whether words are divided.
    var isOn = false
    /// The patterns that were loaded.
    var hyphenators: [String: Hyphenator] = [:]
  }

}
