import ArgumentParser
import Articles

/// What the user says about documents; it replaces what would be detected.
struct ReadingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Read documents as text, html, mhtml, markdown, feed, mail, mailbox, subtitles, transcript, docx, odt, epub or archive.",
      valueName: "format"))
  var format: DocumentFormat?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The encoding of documents, as in windows-1251.", valueName: "name"))
  var encoding: String?
}

extension DocumentFormat: ExpressibleByArgument {}
