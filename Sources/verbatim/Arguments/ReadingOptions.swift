import ArgumentParser
import Articles

/// What the user says about documents; it replaces what would be detected.
struct ReadingOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What the documents are, instead of detecting it.", valueName: "format"))
  var format: DocumentFormat?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The encoding of the documents, as in windows-1251.", valueName: "name"))
  var encoding: String?
}

extension DocumentFormat: ExpressibleByArgument {}
