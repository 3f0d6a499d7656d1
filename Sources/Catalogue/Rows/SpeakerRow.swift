import Articles

/// A row of the list of who speaks in a library.
package enum SpeakerRow: Hashable, Sendable {
  /// A person or body.
  case speaker(SpeakerSummary)
  /// All statements of which it is not known which person or body made them: "a sailor said", or nobody at all.
  case nobody(statements: Int)

  /// How many statements the row stands for.
  package var statements: Int {
    switch self {
    case .speaker(let speaker): speaker.statements
    case .nobody(let statements): statements
    }
  }

  /// What the row of nobody is called.
  package static let nobodyName = "nobody named"

  /// The name as it is shown.
  package var name: String {
    switch self {
    case .speaker(let speaker): speaker.name
    case .nobody: Self.nobodyName
    }
  }
}

/// A part of the list of who speaks.
package struct SpeakerRows: Hashable, Sendable {
  /// The rows: the speakers, and a last one for nobody where there are such statements.
  package var window: RowWindow<SpeakerRow>
  /// How many of the rows of the whole list are speakers.
  package var speakers: Int

  /// Makes a part of the list.
  package init(_ window: RowWindow<SpeakerRow>, speakers: Int) {
    self.window = window
    self.speakers = speakers
  }
}
