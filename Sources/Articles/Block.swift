/// A part of an article's text: a paragraph, a heading, an item of a list and so on.
///
/// Kept small, since a list of words has millions of them: properties that most blocks lack are stored
/// separately.
package struct Block: Hashable, Sendable {
  /// `UTF-8 offsets` into the article's text, without the line breaks around the block.
  package var range: Range<Int>
  /// What the block says about the article; `nil` for the text itself.
  package var role: Role?
  /// Whether the block is noise: a repeated title, "Leave a Reply", a biography, share buttons.
  package var isNoise: Bool
  private var shape = Shape.paragraph
  private var storedDepth: UInt8 = 0
  private var extras: Extras?

  /// What a block looks like in its document.
  package enum Form: Hashable, Sendable {
    case paragraph
    /// A heading; `level` is 1 for the highest, `nil` if the document doesn't say.
    case heading(level: Int? = nil)
    /// An item of a list; `marker` is its bullet or number, `nil` if that is part of the text.
    case item(marker: String? = nil)
    case quote
    /// A cell of a table, counted from 0.
    case cell(row: Int, column: Int)
    /// Text whose spaces and line breaks matter.
    case preformatted
    case rule
    /// None of these: in plain text a table row, a rule drawn with characters, or a line of the site.
    case other
  }

  /// What a block says about the article.
  package enum Role: UInt8, Hashable, Sendable, CaseIterable {
    // The numbers are stored in libraries: see `BlockEncoding`.
    case deck = 1
    case byline, dateline, biography, credit, caption
  }

  /// Makes a block.
  ///
  /// `range` is in `UTF-8 offsets`, and `time` in `milliseconds` from the start of the recording.
  package init(
    _ form: Form, role: Role? = nil, range: Range<Int>, isNoise: Bool = false, depth: Int = 0,
    speaker: String? = nil, time: Int? = nil
  ) {
    self.range = range
    self.role = role
    self.isNoise = isNoise
    storedDepth = UInt8(clamping: depth)
    if speaker != nil || time != nil { extras = .values(Extras.Values(speaker: speaker, time: time)) }
    if form != .paragraph { self.form = form }
  }

  /// What the block looks like.
  package var form: Form {
    get {
      switch shape {
      case .paragraph: .paragraph
      case .heading: .heading(level: extras?.stored.level)
      case .item: .item(marker: extras?.stored.marker)
      case .quote: .quote
      case .cell: .cell(row: extras?.stored.row ?? 0, column: extras?.stored.column ?? 0)
      case .preformatted: .preformatted
      case .rule: .rule
      case .other: .other
      }
    }
    set {
      if extras != nil { change { $0.clearForm() } }
      switch newValue {
      case .paragraph: shape = .paragraph
      case .heading(let level):
        shape = .heading
        if let level { change { $0.level = level } }
      case .item(let marker):
        shape = .item
        if let marker { change { $0.marker = marker } }
      case .quote: shape = .quote
      case .cell(let row, let column):
        shape = .cell
        change { ($0.row, $0.column) = (row, column) }
      case .preformatted: shape = .preformatted
      case .rule: shape = .rule
      case .other: shape = .other
      }
    }
  }

  /// How deeply the block is nested in lists and quotes, 0 to 255; 0 for the text itself.
  package var depth: Int {
    get { Int(storedDepth) }
    set { storedDepth = UInt8(clamping: newValue) }
  }

  /// Who says the block, if the text doesn't say: the voice of a turn, the person cited below a quote.
  package var speaker: String? {
    get { extras?.stored.speaker }
    set { change { $0.speaker = newValue } }
  }

  /// When the block is heard, in `milliseconds` from the start of the recording.
  package var time: Int? {
    get { extras?.stored.time }
    set { change { $0.time = newValue } }
  }

  private mutating func change(_ body: (inout Extras.Values) -> Void) {
    var values = extras?.stored ?? Extras.Values()
    body(&values)
    extras = values == Extras.Values() ? nil : .values(values)
  }

  private enum Shape: UInt8 {
    case paragraph, heading, item, quote, cell, preformatted, rule, other
  }

  /// The properties that most blocks lack, in a separate box.
  private indirect enum Extras: Hashable, Sendable {
    case values(Values)

    var stored: Values {
      switch self {
      case .values(let values): values
      }
    }

    struct Values: Hashable, Sendable {
      var level: Int?
      var marker: String?
      var row: Int?
      var column: Int?
      var speaker: String?
      var time: Int?

      mutating func clearForm() { (level, marker, row, column) = (nil, nil, nil, nil) }
    }
  }
}
