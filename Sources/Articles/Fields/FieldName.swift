/// A field of an article that users can set; ``field`` describes it.
package enum FieldName: String, Hashable, Sendable, CaseIterable {
  // In the order of JSON and tables.
  case title, byline, source, url, date
}

/// Why a field cannot have a value.
package enum FieldError: Error, Hashable, Sendable {
  /// An article always has a title.
  case emptyTitle
  /// The text isn't a web address as a browser reads it.
  ///
  /// `harbour.example/opens` and `https://harbour.example` are.
  case notAnAddress(String)
  /// No date could be read; `2024-05-29` always can.
  case notADate(String)
}

extension FieldError: CustomStringConvertible {
  /// What is wrong and what to do, as a part of a sentence.
  package var description: String {
    switch self {
    case .emptyTitle: "a title cannot be empty"
    case .notAnAddress(let value): "“\(value)” isn’t a web address: write it as https://harbour.example/opens"
    case .notADate(let value): "“\(value)” isn’t a date: write it as 2024-05-29 or 29 May 2024"
    }
  }
}
