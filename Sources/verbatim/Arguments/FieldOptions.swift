import ArgumentParser
import Articles
import Library

/// What the user says of the articles that are added.
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
      "Where it is published, for one article, as a browser takes it: harbour.example/opens.",
      valueName: "address"))
  var url: String?

  @Option(
    parsing: .unconditional, help: ArgumentHelp("When it was published, as in 2024-05-29.", valueName: "date")
  )
  var date: String?

  /// Whether something is said that can be true of one article only.
  var isForOne: Bool { title != nil || url != nil }

  /// What is said, once it has been found to fit.
  func edits() throws(UsageError) -> [FieldEdit] {
    var fields = ArticleFields(title: "-")
    var edits: [FieldEdit] = []
    let given = [
      (FieldName.title, title), (.byline, byline), (.source, source), (.url, url), (.date, date),
    ]
    for case (let name, let value?) in given {
      do throws(FieldError) {
        try fields.set(name, to: value)
      } catch {
        throw UsageError("--\(name.rawValue): \(error)")
      }
      edits.append(FieldEdit(name, of: fields))
    }
    return edits
  }
}

extension FieldEdit {
  /// Says of an article what these fields say.
  init(_ name: FieldName, of fields: ArticleFields) {
    switch name {
    case .title: self = .title(fields.title)
    case .byline: self = .byline(fields.byline)
    case .source: self = .source(fields.source)
    case .url: self = .url(fields.url)
    case .date: self = .date(fields.date)
    }
  }
}
