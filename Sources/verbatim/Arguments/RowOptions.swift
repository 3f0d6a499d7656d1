import ArgumentParser

/// How many rows a command prints, and in which format.
struct RowOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most this many.", valueName: "n"))
  var limit: Int?

  @Flag(help: "Print a JSON array.")
  var json = false

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit cannot be less than 0") }
  }
}
