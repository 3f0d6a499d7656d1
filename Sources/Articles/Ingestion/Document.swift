/// A document as it arrived: its bytes, and what is known about where they came from.
package struct Document: Sendable {
  /// The bytes, unchanged.
  package var bytes: [UInt8]
  /// The file's name without folders and extension, for an article that has no title.
  package var name: String
  /// What the sender says the bytes are: `text/html`; `nil` if unknown.
  package var mediaType: String?
  /// The encoding that the sender says the text is in, which may be wrong; `nil` if it is unknown.
  package var charset: String?
  /// The encoding that the user names, which overrides what the document says; `nil` to detect it.
  package var encoding: String?
  /// The address from which the bytes came.
  package var address: String?
  /// The name of the file with its extension; `nil` if there is no file.
  package var fileName: String?
  /// The format that the user names; `nil` to detect it.
  package var format: DocumentFormat?
  /// Which part of a larger file the bytes are, such as a member of an archive; `nil` for a whole file.
  package var part: String?

  /// Makes a document.
  package init(
    bytes: [UInt8], name: String, mediaType: String? = nil, encoding: String? = nil, address: String? = nil,
    fileName: String? = nil, format: DocumentFormat? = nil, part: String? = nil
  ) {
    self.bytes = bytes
    self.name = name
    self.mediaType = mediaType
    self.encoding = encoding
    self.address = address
    self.fileName = fileName
    self.format = format
    self.part = part
  }
}
