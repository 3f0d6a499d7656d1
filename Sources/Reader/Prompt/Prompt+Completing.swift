import Articles
import Bookmarks
import Catalogue
import Frames

extension Prompt {
  /// What the reader offers for completing a line.
  struct Offers {
    /// The names of the commands that work on the screen.
    var commands: [String]
    /// The names of the themes that the user has made.
    var themes: [String]
    /// Whether the line is a query that chooses rows of the library.
    var readsQueries = false
    /// The names of the saved queries.
    var saved: [String] = []
  }

  /// Completes the word before the cursor, or shows the next completion.
  ///
  /// - Parameters:
  ///   - step: 1 for the next completion, -1 for the previous one.
  ///   - offers: what the reader offers.
  mutating func complete(_ step: Int, _ offers: Offers) -> [Outcome] {
    if cycleCompletion(step) { return description }
    let typed = editor.head
    switch purpose {
    case .command: return completeCommand(typed, offers) + description
    case .tags: return [.effect(.completeTag(Self.tagBeingTyped(in: typed).word, typed: typed))]
    case .speaker(let choice):
      return typed.isEmpty ? offer(choice.offers(for: ""), after: "") : [.effect(.completeSpeaker(typed))]
    case .person(let name): return [.effect(typed.isEmpty ? .proposePeople(name) : .completeSpeaker(typed))]
    case .narrow where offers.readsQueries, .searchLibrary: return completeQuery(typed)
    case .find, .narrow, .note, .pipe, .confirm, .mark: return []
    }
  }

  /// Completes a field of a query, or its value.
  private mutating func completeQuery(_ typed: String) -> [Outcome] {
    guard let completion = QueryCompletion(typed) else { return [.say(.noCompletions)] }
    switch completion.subject {
    case .texts(let texts): return offer(texts, after: completion.head)
    case .names(let field, let beginning):
      return [.effect(.completeName(field, beginning: beginning, typed: typed))]
    }
  }

  /// Offers words that were asked for, if the line hasn't changed since then.
  mutating func takeCompletions(of typed: String, _ words: [String]) -> [Outcome] {
    guard editor.head == typed else { return [] }
    switch purpose {
    case .command:
      return offer(words.map(TypedCommand.escaped), after: CommandWords.lastWord(of: typed).before)
    case .tags:
      let before = Self.tagBeingTyped(in: typed).before
      let present = Set([String](tagsIn: before))
      return offer(words.filter { !present.contains($0) }, after: before)
    case .speaker(let choice):
      let own = choice.offers(for: typed)
      return offer(own + words.filter { !own.contains($0) }, after: "")
    case .person(let name): return offer(words.filter { $0 != name }, after: "")
    case .narrow, .searchLibrary:
      guard let completion = QueryCompletion(typed) else { return [] }
      return offer(words.map(QueryCompletion.value), after: completion.head)
    case .find, .note, .pipe, .confirm, .mark: return []
    }
  }

  /// Splits a line of tags into the part before the last tag, and that tag without its `#`.
  private static func tagBeingTyped(in typed: String) -> (before: String, word: String) {
    let start =
      typed.lastIndex { $0.isWhitespace || $0 == "," }.map { typed.index(after: $0) } ?? typed.startIndex
    return (String(typed[..<start]), String(typed[start...].drop { $0 == "#" }))
  }

  /// Offers words for the place of the cursor and shows the first.
  private mutating func offer(_ words: [String], after head: String) -> [Outcome] {
    guard !words.isEmpty else { return [.say(.noCompletions)] }
    completions = Completions(head: head, words: words, index: 0)
    editor.replaceHead(with: head + words[0])
    // After a single completion, Tab completes the next word.
    if words.count == 1 { completions = nil }
    return []
  }

  /// Shows the next completion; returns false if there are none yet.
  private mutating func cycleCompletion(_ step: Int) -> Bool {
    guard var shown = completions, !shown.words.isEmpty else { return false }
    shown.index = (shown.index + step + shown.words.count) % shown.words.count
    completions = shown
    editor.replaceHead(with: shown.head + shown.words[shown.index])
    return true
  }
}

// MARK: - Commands

extension Prompt {
  private mutating func completeCommand(_ head: String, _ offers: Offers) -> [Outcome] {
    guard let blank = head.firstIndex(of: " ") else {
      let names = TypedCommand.names + offers.commands
      let folded = head.lowercased()
      let within = names.filter { !$0.hasPrefix(head) && $0.lowercased().contains(folded) }
      return offer(names.filter { $0.hasPrefix(head) } + within, after: "")
    }
    if head[..<blank] == "rename" {
      let (before, word) = CommandWords.lastWord(of: head)
      let key = word.lowercased()
      let names = offers.saved.filter { $0.lowercased().hasPrefix(key) }
      return offer(names.map(TypedCommand.escaped), after: before)
    }
    if ["query", "save", "unsave"].contains(head[..<blank]) {
      let (before, word) = (head[...blank], head[head.index(after: blank)...])
      let key = word.lowercased()
      return offer(offers.saved.filter { $0.lowercased().hasPrefix(key) }, after: String(before))
    }
    switch head[..<blank].first {
    case "a": return [.effect(.completePath(head))]
    case "e": return completeExport(head)
    case "s": return completeSetting(head, themes: offers.themes)
    default: return []
    }
  }

  /// Completes a format after `:export`, then a path.
  private mutating func completeExport(_ head: String) -> [Outcome] {
    let words = head.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, !words[1].contains(" ") else { return [.effect(.completePath(head))] }
    let formats = BookmarkExport.Format.allCases.map(\.rawValue).filter { $0.hasPrefix(words[1]) }
    return formats.isEmpty ? [.effect(.completePath(head))] : offer(formats, after: words[0] + " ")
  }

  /// Completes the name of a setting or field after `:set`, then its value.
  private mutating func completeSetting(_ head: String, themes: [String]) -> [Outcome] {
    let words = head.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, (2...3).contains(words.count) else { return [] }
    let choices =
      words.count == 2
      ? TypedCommand.settings : Setting(rawValue: String(words[1]))?.choices(themes: themes) ?? []
    let before = words.dropLast().joined(separator: " ") + " "
    return offer(choices.filter { $0.hasPrefix(last) }, after: before)
  }

  /// Says what the setting before the cursor is for.
  private var description: [Outcome] {
    let words = editor.head.split(separator: " ")
    guard words.count == 2, words[0].hasPrefix("s"), let setting = Setting(rawValue: String(words[1])) else {
      return []
    }
    return [.say(.setting(setting.summary))]
  }
}
