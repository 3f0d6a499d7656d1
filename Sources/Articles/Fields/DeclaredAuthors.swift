/// The authors that a document declares, compared with the lines of its text.
struct DeclaredAuthors {
  /// The names of the site, which aren't authors.
  private let outlets: [String]
  /// The names in the form in which they are compared.
  private let keys: Set<String>
  /// The words of the names in the form in which they are compared.
  private let words: Set<String>

  /// Reads a byline; `source` is the name of the site.
  init(_ byline: String, in source: String?) {
    outlets = [source].compactMap(\.self)
    let names = AuthorList([byline], outlets: outlets).names
    keys = Set(names.map(AuthorPart.key(of:)))
    words = Set(names.flatMap { $0.split(separator: " ").map { AuthorPart.key(of: String($0)) } })
      .subtracting([""])
  }

  /// Whether a line names some or all of the authors, and no other person.
  func areNamed(in line: String) -> Bool {
    if line.split(separator: " ").count > 16 { return false }
    // Most lines have no word of a name, which is faster to check than which names they have.
    let key = AuthorPart.key(of: line)
    guard words.contains(where: key.mayHold) else { return false }
    let names = AuthorList([line], outlets: outlets).names
    return !names.isEmpty && names.allSatisfy { keys.contains(AuthorPart.key(of: $0)) }
  }
}
