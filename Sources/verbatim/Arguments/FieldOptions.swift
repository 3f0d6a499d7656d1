import ArgumentParser
import Articles
import Library

/// What the user says about the articles that are added; it takes precedence over what their documents say.
struct FieldOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: ArgumentHelp("The title, for one article.", valueName: "text"))
  var title: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Who wrote it.", valueName: "name"))
  var byline: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Who published it.", valueName: "name"))
  var source: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Its address, for one article, as in a browser: harbour.example/opens.",
      valueName: "address"))
  var url: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was published, as in 2024-05-29.", valueName: "date")
  )
  var date: String?

  /// Whether something is said that can be true of one article only.
  var isForOne: Bool { title != nil || url != nil }

  /// Returns the fields, after checking them.
  func edits() throws(UsageError) -> [FieldEdit] {
    var fields = ArticleFields(title: "-")
    var edits: [FieldEdit] = []
    for name in FieldName.allCases {
      guard let typed = self[name] else { continue }
      do throws(FieldError) {
        try fields.set(name, to: typed)
      } catch {
        throw UsageError("--\(name.field.member): \(error)")
      }
      edits.append(FieldEdit(name, value: fields[name]))
    }
    return edits
  }

  /// What was typed for a field.
  private subscript(_ name: FieldName) -> String? {
    switch name {
    case .title: title
    case .byline: byline
    case .source: source
    case .url: url
    case .date: date
    }
  }
}
