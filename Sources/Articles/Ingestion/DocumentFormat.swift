/// The formats of documents; the raw value is `format` in the JSON and what `--format` accepts.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// A web page.
  case html
  /// A web page and its resources in one file, as browsers save it.
  case mhtml
  case markdown
  /// RSS, Atom or JSON Feed.
  case feed
  /// One message.
  case mail
  /// A folder of messages in one file, as in mbox.
  case mailbox
  /// SubRip or WebVTT.
  case subtitles
  /// Text whose lines say who is speaking.
  case transcript
  /// A Word document.
  case docx
  /// An OpenDocument text.
  case odt
  /// A book.
  case epub
  /// An archive or a compressed file that contains documents of any format.
  case archive
}
