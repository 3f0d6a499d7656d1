import Articles
import Bookmarks
import Catalogue
import Frames

extension Prompt {
  /// Completes the word before the cursor, or shows the next completion.
  ///
  /// - Parameters:
  ///   - step: 1 for the next completion, -1 for the one before.
  ///   - isQuery: whether rows of the library are chosen by what is typed.
  mutating func complete(_ step: Int, inQuery isQuery: Bool = false) -> [Outcome] {
    if cycleCompletion(step) { return [] }
    let typed = editor.head
    switch purpose {
    case .command: return completeCommand(typed)
    case .tags: return [.effect(.completeTag(Self.tagBeingTyped(in: typed).word, typed: typed))]
    case .speaker(let choice):
      return typed.isEmpty ? offer(choice.offers(for: ""), after: "") : [.effect(.completeSpeaker(typed))]
    case .narrow where isQuery, .searchLibrary: return completeQuery(typed)
    case .find, .narrow, .note, .confirm: return []
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

  /// Offers words that were asked for, if the line is still as it was then.
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
    case .narrow, .searchLibrary:
      guard let completion = QueryCompletion(typed) else { return [] }
      return offer(words.map(QueryCompletion.value), after: completion.head)
    case .find, .note, .confirm: return []
    }
  }

  /// Splits a line of tags into what is before the last tag, and that tag without its `#`.
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
  private mutating func completeCommand(_ head: String) -> [Outcome] {
    guard let blank = head.firstIndex(of: " ") else {
      return offer(TypedCommand.names.filter { $0.hasPrefix(head) }, after: "")
    }
    switch head[..<blank].first {
    case "a": return [.effect(.completePath(head))]
    case "e": return completeExport(head)
    case "s": return completeTheme(head) ?? completeSetting(head, after: blank)
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

  /// Completes the name of a theme after `:set theme`; returns `nil` for other settings.
  private mutating func completeTheme(_ head: String) -> [Outcome]? {
    let words = head.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[1] == "theme" else { return nil }
    let names = Theme.Kind.allCases.map(\.rawValue).filter { $0.hasPrefix(words[2]) }
    return offer(names, after: words[..<2].joined(separator: " ") + " ")
  }

  /// Completes the name of a setting after `:set`.
  private mutating func completeSetting(_ head: String, after blank: String.Index) -> [Outcome] {
    let start = head.lastIndex(of: " ") ?? blank
    let word = head[head.index(after: start)...]
    guard head[..<start].allSatisfy({ $0 != " " }) || start == blank else { return [] }
    return offer(TypedCommand.settings.filter { $0.hasPrefix(word) }, after: String(head[...start]))
  }
}
