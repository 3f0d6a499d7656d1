/// The formats of documents; the raw value is the `format` of the JSON and what `--format` takes.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text.
  case text
  /// A web page.
  case html
  /// A web page with everything that belongs to it in one file, as browsers save it.
  case mhtml
  case markdown
  /// RSS, Atom or JSON Feed.
  case feed
  /// One message.
  case mail
  /// A folder of messages in one file, as mbox has it.
  case mailbox
  /// SubRip or WebVTT.
  case subtitles
  /// Text whose lines say who is speaking.
  case transcript
  /// A document of Word.
  case docx
  /// An OpenDocument text.
  case odt
  /// A book.
  case epub
  /// An archive or a compressed file with documents of any format in it.
  case archive
}
