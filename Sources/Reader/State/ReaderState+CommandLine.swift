import Articles

extension ReaderState {
  /// Carries out a command typed after `:`.
  mutating func run(typed line: String) -> [Effect] {
    do throws(TypedCommand.Problem) {
      guard let command = try TypedCommand.parse(line) else { return [] }
      switch command {
      case .add(let paths): return [.add(paths)]
      case .help: return run(.help, count: nil)
      case .quit: return quit()
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
    case .missingPath: .missingPath
    case .unclosedQuote: .unclosedQuote
    case .setUsage: .setUsage
    case .badWidth: .badWidth
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

  /// Completes the word before the cursor, or shows the next completion.
  mutating func complete(_ step: Int) -> [Effect] {
    guard var prompt, case .command = prompt.purpose else { return [] }
    if prompt.cycleCompletion(step) {
      self.prompt = prompt
      return []
    }
    let head = prompt.editor.head
    guard let blank = head.firstIndex(of: " ") else {
      offer(TypedCommand.names.filter { $0.hasPrefix(head) }, after: "")
      return []
    }
    let name = head[..<blank]
    if name.hasPrefix("a") { return [.completePath(head)] }
    if name.hasPrefix("s") {
      let start = head.lastIndex(of: " ") ?? blank
      let word = head[head.index(after: start)...]
      guard head[..<start].allSatisfy({ $0 != " " }) || start == blank else { return [] }
      offer(TypedCommand.settings.filter { $0.hasPrefix(word) }, after: String(head[...start]))
    }
    return []
  }

  /// Offers words that may stand at the cursor and shows the first.
  mutating func offer(_ words: [String], after head: String) {
    guard !words.isEmpty else {
      say(.noCompletions)
      return
    }
    prompt?.completions = Prompt.Completions(head: head, words: words, index: 0)
    prompt?.editor.replaceHead(with: head + words[0])
    // One that is the only one is done: Tab after it completes anew.
    if words.count == 1 { prompt?.completions = nil }
  }

  /// The part of a command line before the path at its end, and that path with its escapes taken out.
  package static func pathBeingTyped(in head: String) -> (before: String, path: String) {
    var wordStart = head.startIndex
    var escaped = false
    for index in head.indices {
      if head[index] == " ", !escaped { wordStart = head.index(after: index) }
      escaped = head[index] == "\\" && !escaped
    }
    let word = head[wordStart...]
    let path = (try? TypedCommand.words(of: word))?.first ?? ""
    return (String(head[..<wordStart]), path)
  }
}
