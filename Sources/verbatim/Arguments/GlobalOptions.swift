import ArgumentParser

/// The options that may come before or after the command.
struct GlobalOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The library file.",
      discussion: "Default: VERBATIM_LIBRARY, or $XDG_DATA_HOME/verbatim/library.sqlite.", valueName: "file"))
  var library: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The largest document to read, as in 128M (64M by default).", valueName: "size"))
  var maxSize: ByteCount?
}
