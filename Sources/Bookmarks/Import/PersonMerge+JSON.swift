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
    let value: JSONValue
    do throws(JSONReader.Failure) {
      value = try JSONValue(bytes)
    } catch {
      throw .notJSON(error)
    }
    var merges: [PersonMerge] = []
    for (index, element) in value.elements.enumerated() {
      guard case .object = element else { throw .badMember("name", bookmark: index + 1) }
      let members = Members(value: element, number: index + 1)
      let (name, person) = (try members.required("name"), try members.required("person"))
      guard let created = try members.moment("created") else { throw members.bad("created") }
      guard SpeakerKey(name) != nil else { throw members.bad("name") }
      guard SpeakerKey(person) != nil else { throw members.bad("person") }
      merges.append(PersonMerge(name: name, person: person, created: created))
    }
    return merges
  }
}
