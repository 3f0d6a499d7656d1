extension Notice {
  /// Says what is wrong with a typed command.
  init(_ problem: TypedCommand.Problem) {
    self =
      switch problem {
      case .unknown(let name): .unknownCommand(name)
      case .unexpected(let words, let name): .unexpectedWords(words, after: name)
      case .missingName(let usage): .missingName(usage)
      case .spaceInNames: .spaceInNames
      case .missingPath: .missingPath
      case .unclosedQuote: .unclosedQuote
      case .missingSetting: .missingSetting
      case .unknownSetting(let name): .unknownSetting(name)
      case .fieldAsSetting(let name): .fieldAsSetting(name)
      case .badLine(let words): .badLine(words)
      case .noFormat(let word, let path): .noExportFormat(word, path: path)
      case .spaceInPath(let path): .spaceInPath(path)
      }
  }
}
