import Articles
import Bookmarks
import Catalogue

extension ReaderState {
  /// Asks who said some words of an article, in UTF-8 offsets.
  mutating func correct(_ range: Range<Int>, in pane: ArticlePane, id: ArticleID) -> [Effect] {
    say(.whoSaidIt)
    return open(Prompt(.speaker(SpeakerChoice(article: id, range: range, in: pane))))
  }

  /// Keeps the answer.
  mutating func keep(_ answer: String, of choice: SpeakerChoice) -> [Effect] {
    if case .article(var pane) = screens.top, pane.passage != nil {
      pane.passage = nil
      screens.top = .article(pane)
    }
    let answer = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch answer.lowercased() {
    case "": return []
    case SpeakerChoice.asFound: return [.withdrawCorrection(choice.anchor.range, choice.article)]
    case SpeakerChoice.nobody: return [.correct(choice.anchor, .nobody, choice.article)]
    case SpeakerChoice.notSpeech: return [.correct(choice.anchor, .notSpeech, choice.article)]
    default: return [.correct(choice.anchor, .speaker(choice.name(for: answer)), choice.article)]
    }
  }

  /// What the user said was kept.
  mutating func takeCorrected(_ article: OpenedArticle, _ row: ArticleSummary?) -> [Effect] {
    acceptedPrompt = nil
    update(article)
    if let row { take(row) }
    say(.corrected)
    invalidateRows()
    return []
  }
}
