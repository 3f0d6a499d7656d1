import Quotations

/// A correction at its place in a text.
package struct PlacedCorrection: Hashable, Sendable {
  /// The words that it is about, in UTF-8 offsets.
  package var range: Range<Int>
  /// What the words are.
  package var ruling: Correction.Ruling

  /// Makes a placed correction; `range` is in UTF-8 offsets.
  package init(range: Range<Int>, ruling: Correction.Ruling) {
    self.range = range
    self.ruling = ruling
  }
}

extension [Quotation] {
  /// Returns the quotations of a text with corrections applied, in text order.
  ///
  /// A correction is about every statement that it touches, including all its parts. A speaker is also given
  /// to words in scare quotes and to words outside quotations, which become a quotation, or one in each
  /// paragraph. Statements are renumbered. Ranges stay ascending and disjoint. O(n) in the length of the text
  /// for each speaker.
  ///
  /// - Parameters:
  ///   - corrections: oldest first; if two disagree, the later one holds.
  ///   - text: the text that the offsets of both refer to.
  package func corrected(by corrections: [PlacedCorrection], in text: String) -> [Quotation] {
    guard !corrections.isEmpty else { return self }
    var correcting = QuotationCorrecting(self, in: text)
    for correction in corrections where correction.range.upperBound <= text.utf8.count {
      correcting.apply(correction)
    }
    return correcting.numbered
  }
}

extension Correction.Ruling {
  /// The `verdict` of the JSON: `speaker`, `nobody` or `not-speech`.
  package var name: String {
    switch self {
    case .speaker: "speaker"
    case .nobody: "nobody"
    case .notSpeech: "not-speech"
    }
  }

  /// The speaker's name; `nil` if there is none.
  package var speaker: String? { if case .speaker(let name) = self { name } else { nil } }

  /// Reads the `verdict` of the JSON; `nil` if it isn't one, or a speaker has no name.
  package init?(name: String, speaker: String?) {
    switch name {
    case "speaker":
      guard let speaker, speaker.contains(where: { !$0.isWhitespace }) else { return nil }
      self = .speaker(speaker)
    case "nobody": self = .nobody
    case "not-speech": self = .notSpeech
    default: return nil
    }
  }
}
