import Articles
import Catalogue

extension ReaderState {
  /// Carries out a command typed after `:`.
  mutating func run(typed line: String) -> [Effect] {
    do throws(TypedCommand.Problem) {
      guard let command = try TypedCommand.parse(line) else { return [] }
      switch command {
      case .add(let paths): return [.add(paths)]
      case .export(let arguments): return export(arguments)
      case .help: return run(.help, count: nil)
      case .quit: return quit()
      case .step(let direction, let passesOver): return [.step(direction, passesOver: passesOver)]
      case .theme(let theme): return use(theme)
      case .width(let columns): return setMeasure(columns)
      case .set(let field, let value): return set(field, to: value)
      case .line(let number): return run(.bottom, count: number)
      }
    } catch {
      say(Self.notice(of: error))
      return []
    }
  }

  private static func notice(of problem: TypedCommand.Problem) -> Notice {
    switch problem {
    case .unknown(let name): .unknownCommand(name)
    case .unexpected(let words, let name): .unexpectedWords(words, after: name)
    case .missingPath: .missingPath
    case .unclosedQuote: .unclosedQuote
    case .missingSetting: .missingSetting
    case .unknownSetting(let name): .unknownSetting(name)
    case .badWidth: .badWidth
    case .badTheme: .badTheme
    case .badLine(let words): .badLine(words)
    case .noForm(let word, let path): .noExportForm(word, path: path)
    case .blankInPath(let path): .blankInPath(path)
    }
  }

  private mutating func set(_ field: FieldName, to value: String) -> [Effect] {
    let id: ArticleID?
    switch screens.top {
    case .article(let pane): id = pane.id
    case .list(let list): id = list.rows.selectedRow?.id
    default: id = nil
    }
    guard let id else {
      say(.nothingToSet)
      return []
    }
    return [.setField(id, field, value)]
  }
}
