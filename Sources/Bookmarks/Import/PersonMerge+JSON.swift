import Articles
import Catalogue
import JSON

/// What users say about names, as `people export` writes it.
extension PersonMerge {
  /// The merge as an object of `people list --json`.
  package var json: JSONValue {
    ["name": .string(name), "person": .string(person), "created": .string(created.iso8601)]
  }

  /// Reads a whole file, or nothing of it; O(n) in the number of bytes.
  ///
  /// Unknown members are ignored.
  ///
  /// - Throws: ``BookmarkImportError``, which numbers names as it numbers bookmarks.
  package static func merges(in bytes: [UInt8]) throws(BookmarkImportError) -> [PersonMerge] {
    try Members.all(in: bytes, needing: "name") { members throws(BookmarkImportError) in
      let (name, person) = (try members.required("name"), try members.required("person"))
      guard let created = try members.moment("created") else { throw members.bad("created") }
      guard SpeakerKey(name) != nil else { throw members.bad("name") }
      guard SpeakerKey(person) != nil else { throw members.bad("person") }
      return PersonMerge(name: name, person: person, created: created)
    }
  }
}
