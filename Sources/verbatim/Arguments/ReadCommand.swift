import ArgumentParser

/// `verbatim [PATH…]`: opens the reader.
struct ReadCommand: Action {
  /// The name that nobody has to type.
  static let name = "read"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Opens the reader.", shouldDisplay: false)

  @Argument(help: ArgumentHelp("Files and folders; “-” is standard input.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var options: GlobalOptions

  func perform(in session: Session) throws {
    if !paths.isEmpty { try checkSomethingExists(in: session) }
    try ReaderLoop.run(paths: paths, in: session)
  }

  /// Ends the run where none of the paths can lead anywhere, before the screen is touched.
  private func checkSomethingExists(in session: Session) throws {
    let failures = paths.compactMap { path -> InputError? in
      do throws(InputError) {
        try session.reader.check(path)
        return nil
      } catch {
        return error
      }
    }
    guard failures.count == paths.count else { return }
    let worded = failures.map { $0.suggestingCommands(RootCommand.commandNames) }
    for failure in worded { session.problems.report(failure) }
    throw Ending(status: worded.contains(where: \.meansCommand) ? .wrongUsage : .someFailed)
  }
}
