import Articles

extension ReaderState {
  /// Completes the word before the cursor, or shows the next completion.
  mutating func complete(_ step: Int) -> [Effect] {
    guard var prompt else { return [] }
    if prompt.cycleCompletion(step) {
      self.prompt = prompt
      return []
    }
    let typed = prompt.editor.head
    switch prompt.purpose {
    case .command: return completeCommand(typed)
    case .tags: return [.completeTag(Self.tagBeingTyped(in: typed).word, typed: typed)]
    case .speaker(let choice):
      guard typed.isEmpty else { return [.completeSpeaker(typed)] }
      offer(choice.offers(for: ""), after: "")
      return []
    case .find, .narrow, .searchLibrary, .note, .confirm: return []
    }
  }

  /// Words that were asked for have come.
  mutating func takeCompletions(of typed: String, _ words: [String]) {
    guard let prompt, prompt.editor.head == typed else { return }
    switch prompt.purpose {
    case .command:
      offer(words.map(TypedCommand.escaped), after: Self.pathBeingTyped(in: typed).before)
    case .tags:
      let before = Self.tagBeingTyped(in: typed).before
      let present = Set(Self.tags(in: before))
      offer(words.filter { !present.contains($0) }, after: before)
    case .speaker(let choice):
      let own = choice.offers(for: typed)
      offer(own + words.filter { !own.contains($0) }, after: "")
    case .find, .narrow, .searchLibrary, .note, .confirm: break
    }
  }

  /// The part of a line of tags before the one at its end, and that one without its `#`.
  private static func tagBeingTyped(in typed: String) -> (before: String, word: String) {
    let start =
      typed.lastIndex { $0.isWhitespace || $0 == "," }.map { typed.index(after: $0) } ?? typed.startIndex
    return (String(typed[..<start]), String(typed[start...].drop { $0 == "#" }))
  }

  private mutating func completeCommand(_ head: String) -> [Effect] {
    guard let blank = head.firstIndex(of: " ") else {
      offer(TypedCommand.names.filter { $0.hasPrefix(head) }, after: "")
      return []
    }
    let name = head[..<blank]
    if name.hasPrefix("a") { return [.completePath(head)] }
    if name.hasPrefix("e") { return completeExport(head) }
    if name.hasPrefix("s"), !completeTheme(head) {
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
