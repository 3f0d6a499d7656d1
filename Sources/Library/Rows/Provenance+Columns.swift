import Articles
import GRDB

extension Provenance {
  /// The columns of `content` that hold how an article was read; null in those that an earlier version read.
  static let columns = ["format", "encoding", "undecodable", "is_summary", "language", "origins"]

  /// The values of the columns.
  var values: [(any DatabaseValueConvertible)?] {
    let origins = FieldName.allCases.compactMap { name in
      self.origins[name].map { "\(name.rawValue)=\($0.rawValue)" }
    }
    return [
      format.rawValue, encoding.column, undecodable, isSummary, language?.column,
      origins.isEmpty ? nil : origins.joined(separator: " "),
    ]
  }

  /// Reads the columns; values that this version doesn't know are left out.
  init(_ row: Row) {
    self.init(
      format: row.value("format").flatMap(DocumentFormat.init(rawValue:)) ?? .text,
      encoding: row.value("encoding") ?? "UTF-8", undecodable: row.value("undecodable") ?? 0,
      isSummary: row.value("is_summary") ?? false, language: row.value("language"))
    let pairs: String? = row.value("origins")
    for pair in (pairs ?? "").split(separator: " ") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let name = FieldName(rawValue: parts[0]),
        let origin = FieldOrigin(rawValue: parts[1])
      else { continue }
      origins[name] = origin
    }
  }
}
