import ArgumentParser

/// The options that may come before or after the command.
struct GlobalOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The library's file.",
      discussion: "Else VERBATIM_LIBRARY, else $XDG_DATA_HOME/verbatim/library.sqlite.", valueName: "file"))
  var library: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest document to read, as in 128M (64M by default).", valueName: "size"))
  var maxSize: ByteCount?
}
