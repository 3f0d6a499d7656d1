import Articles
import JSON

/// Reads what ``BookmarkExport/json(_:)`` writes.
///
/// Unknown members are ignored, so that a later version's files can be read.
enum LosslessReading {
  static func bookmarks(in value: JSONValue) throws(BookmarkImportError) -> [ImportedBookmark] {
    var bookmarks: [ImportedBookmark] = []
    for (index, element) in value.elements.enumerated() {
      guard case .object = element else { throw .badMember("exact", bookmark: index + 1) }
      bookmarks.append(try bookmark(in: Members(value: element, number: index + 1)))
    }
    return bookmarks
  }

  private static func bookmark(in members: Members) throws(BookmarkImportError) -> ImportedBookmark {
    let exact = try members.required("exact")
    guard !exact.isEmpty else { throw members.bad("exact") }
    guard let kind = BookmarkDraft.Kind(name: try members.required("kind")) else { throw members.bad("kind") }
    let article = try members.object("article")
    let saved = try members.object("saved")
    let anchor = Anchor(
      exact: exact, prefix: try members.text("prefix") ?? "", suffix: try members.text("suffix") ?? "",
      range: try saved?.range("start_byte", "end_byte") ?? 0..<0,
      textHash: try saved?.text("text_hash") ?? "")
    let given: Anchor? = if let given = try members.object("given") { try givenPlace(in: given) } else { nil }
    let created = try members.moment("created")
    return ImportedBookmark(
      draft: BookmarkDraft(
        anchor: anchor, kind: kind, mention: try members.text("speaker"),
        person: try members.text("resolved"),
        cue: try members.text("cue"), note: try members.text("note"), tags: try members.texts("tags"),
        givenPlace: given),
      source: try fields(in: saved ?? article), path: try article?.text("path"), created: created,
      updated: try members.moment("updated"))
  }

  private static func givenPlace(in members: Members) throws(BookmarkImportError) -> Anchor {
    let exact = try members.required("exact")
    guard !exact.isEmpty else { throw members.bad("given") }
    return Anchor(
      exact: exact, prefix: try members.text("prefix") ?? "", suffix: try members.text("suffix") ?? "",
      range: try members.range("start_byte", "end_byte") ?? 0..<0,
      textHash: try members.text("text_hash") ?? "")
  }

  private static func fields(in members: Members?) throws(BookmarkImportError) -> ArticleFields {
    guard let members else { return ArticleFields(title: "") }
    var fields = ArticleFields(title: "")
    for field in ArticleField.all {
      let value = try members.text(field.member)
      field.store(&fields, value)
      guard value == nil || field.value(fields) != nil else { throw members.bad(field.member) }
    }
    return fields
  }
}

/// The members of an object, read as the types they should have.
struct Members {
  let value: JSONValue
  /// The number of the bookmark that the object belongs to, from 1.
  let number: Int

  /// Reads the objects of an array, all of them or none; O(n) in the number of bytes.
  ///
  /// - Parameter name: the member that is reported as missing if an element isn't an object.
  static func all<Value>(
    in bytes: [UInt8], needing name: String, _ read: (Members) throws(BookmarkImportError) -> Value
  ) throws(BookmarkImportError) -> [Value] {
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONValue(bytes)
    } catch {
      throw .notJSON(error)
    }
    var values: [Value] = []
    for (index, element) in value.elements.enumerated() {
      guard case .object = element else { throw .badMember(name, bookmark: index + 1) }
      values.append(try read(Members(value: element, number: index + 1)))
    }
    return values
  }

  func bad(_ name: String) -> BookmarkImportError { .badMember(name, bookmark: number) }

  /// Returns a string; `nil` if there is none.
  func text(_ name: String) throws(BookmarkImportError) -> String? {
    guard let member = value[name] else { return nil }
    guard let string = member.string else { throw bad(name) }
    return string
  }

  /// Returns a string that must exist.
  func required(_ name: String) throws(BookmarkImportError) -> String {
    guard let string = try text(name) else { throw bad(name) }
    return string
  }

  /// Returns an array of strings; empty if there is none.
  func texts(_ name: String) throws(BookmarkImportError) -> [String] {
    guard let member = value[name] else { return [] }
    guard case .array(let elements) = member else { throw bad(name) }
    let strings = elements.compactMap(\.string)
    guard strings.count == elements.count else { throw bad(name) }
    return strings
  }

  /// Returns an object; `nil` if there is none.
  func object(_ name: String) throws(BookmarkImportError) -> Members? {
    guard let member = value[name] else { return nil }
    guard case .object = member else { throw bad(name) }
    return Members(value: member, number: number)
  }

  /// Returns a moment in the years 1 to 9999; `nil` if there is none.
  func moment(_ name: String) throws(BookmarkImportError) -> Timestamp? {
    guard let string = try text(name) else { return nil }
    guard let moment = Timestamp(iso8601: string), moment.date != nil else { throw bad(name) }
    return moment
  }

  /// Returns the range between two numbers; `nil` if there are none.
  func range(_ start: String, _ end: String) throws(BookmarkImportError) -> Range<Int>? {
    if value[start] == nil && value[end] == nil { return nil }
    guard case .integer(let first)? = value[start], first >= 0 else { throw bad(start) }
    guard case .integer(let last)? = value[end], last >= first else { throw bad(end) }
    return first..<last
  }
}
