import Articles

/// A row of the list of who speaks in a library.
package enum SpeakerRow: Hashable, Sendable {
  /// A person or body.
  case speaker(SpeakerSummary)
  /// All statements without a known speaker: "a sailor said", or no speaker at all.
  case nobody(statements: Int)

  /// How many statements the row stands for.
  package var statements: Int {
    switch self {
    case .speaker(let speaker): speaker.statements
    case .nobody(let statements): statements
    }
  }

  /// The name of the row for statements without a known speaker.
  package static let nobodyName = "nobody named"

  /// The name as it is shown.
  package var name: String {
    switch self {
    case .speaker(let speaker): speaker.name
    case .nobody: Self.nobodyName
    }
  }
}

/// A window of the list of who speaks.
package struct SpeakerRows: Hashable, Sendable {
  /// The rows: the speakers, then one for the statements without a known speaker, if there are any.
  package var window: RowWindow<SpeakerRow>
  /// How many rows of the whole list are speakers.
  package var speakers: Int

  /// Makes a window of the list.
  package init(_ window: RowWindow<SpeakerRow>, speakers: Int) {
    self.window = window
    self.speakers = speakers
  }
}
