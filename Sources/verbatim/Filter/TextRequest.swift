import Bookmarks
import JSON

/// A line that asks for the quotations in a text: `{"id": "…", "text": "…", "language": "de"}`.
struct TextRequest: Hashable {
  /// The text.
  var text: String
  /// What identifies the answer, as JSON: a string, a number, or `null` if the line has no `id`.
  var id: JSONValue
  /// The language (BCP 47) that the text is said to be in; if `nil`, it is detected from the words.
  var language: String?
}

/// What is wrong with a line.
struct TextRequestError: Error, Hashable {
  /// What is wrong and what to do.
  var message: String
  /// The line's `id`, if it could be read.
  var id: JSONValue = .null
}

extension TextRequest {
  /// Reads a line, without its line break.
  ///
  /// Strict as RFC 8259; other members are skipped, and of several with one name the last counts.
  init(line: UnsafeBufferPointer<UInt8>) throws(TextRequestError) {
    var reader = JSONReader(line)
    var id = JSONValue.null
    var text: String?
    var language: String?
    do throws(JSONReader.Failure) {
      try reader.readObject { name, reader throws(JSONReader.Failure) in
        switch name {
        case "id": id = try reader.readName()
        case "text": text = try reader.readString()
        case "language" where reader.peek == UInt8(ascii: "\""): language = try reader.readString()
        default: try reader.skipValue()
        }
      }
    } catch {
      throw TextRequestError(message: error.message, id: id)
    }
    guard let text else {
      throw TextRequestError(message: "“text” is missing: send {\"id\":…,\"text\":…}", id: id)
    }
    self.init(text: text, id: id, language: language)
  }
}
