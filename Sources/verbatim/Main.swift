import ArgumentParser
import Foundation
import Library

/// The program: reads its arguments, does what they ask, and reports the outcome by its exit status.
@main
enum Main {
  static func main() {
    // A closed pipe and a file at its greatest size are reported by the failing write; SIGINT ends a command
    // with the status that shells expect.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in
      UnfinishedFiles.removeAll()
      _exit(ExitStatus.interrupted.rawValue)
    }
    let problems = Problems()
    let output = StandardOutput()
    var status = run(Array(CommandLine.arguments.dropFirst()), output: output, problems: problems)
    do {
      try output.finish()
    } catch {
      if error != .closed { status = problems.report(error) }
    }
    exit(status.rawValue)
  }

  /// Does what the arguments, without the program's name, ask for.
  private static func run(_ arguments: [String], output: StandardOutput, problems: Problems) -> ExitStatus {
    do {
      if ReadCommand.isMeant(by: arguments) {
        let settings = try Settings(library: nil, maximumSize: nil, environment: Environment.value)
        settings.tellMistakes(of: ReadCommand.settingsInUse, to: problems)
        try ReadCommand.read(arguments, in: Session(settings: settings, output: output, problems: problems))
        return problems.status
      }
      let arguments = DashedWords.afterOptions(OptionValues.joined(arguments))
      try DashedWords.refuse(in: arguments)
      var command = try RootCommand.parseAsRoot(arguments)
      guard let action = command as? any Action else {
        try command.run()
        return .done
      }
      let settings = try Settings(action.options)
      settings.tellMistakes(of: type(of: action).settingsInUse, to: problems)
      output.usesPager = type(of: action).printsForReading
      try action.perform(in: Session(settings: settings, output: output, problems: problems))
      return problems.status
    } catch let error as OutputError {
      return error == .closed ? problems.status : problems.report(error)
    } catch let ending as Ending {
      return ending.status
    } catch let error where Wording.knows(error) {
      return problems.report(error)
    } catch {
      return answer(error, output: output, problems: problems)
    }
  }

  /// Handles what the parser throws: help and version go to standard output; anything else is wrong usage.
  private static func answer(_ error: any Error, output: StandardOutput, problems: Problems) -> ExitStatus {
    guard RootCommand.exitCode(for: error) != .success else {
      // If the help cannot be written, there is nobody to tell.
      try? output.write(RootCommand.message(for: error) + "\n")
      return .done
    }
    return problems.report(UsageError(parsing: error))
  }
}
