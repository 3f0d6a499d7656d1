import Articles
import Catalogue
import Frames

extension StatementsScreen {
  var hints: [Hint] {
    [
      Hint(.open, "opens the article there"), Hint(.bookmark, "bookmarks"), Hint(.find, "narrows"),
      Hint(.toggleOnce, isOnce ? "shows all" : "each once"),
    ]
  }

  func entry(_ row: Int, isFirst: Bool) -> Entry? {
    rows.window?[row].map { row in
      let isNew = timeline?.seen.map { row.article.id > $0 } ?? false
      return Entry(row, namesSpeaker: whose.namesSpeakers, isNew: isNew)
    }
  }

  func paint(into frame: inout Frame, in around: Surroundings) {
    let isLoaded = rows.window != nil
    let name: String
    let nothing: String
    switch whose {
    case .everyone: (name, nothing) = ("Quotations of the library", "Nobody is quoted in the library.")
    case .row(.speaker(let speaker)):
      (name, nothing) = (speaker.name, "Nothing else by this speaker.")
    case .row(.nobody): (name, nothing) = ("Nobody named", "Every speaker in the library is named.")
    }
    // If there are very many, only the newest are listed.
    let count = rows.window?.isCut == true ? "the newest \(total) statements" : total.counted("statement")
    let empty = filter.isEmpty ? [nothing] : Self.nothing(with: "No quotation or speaker has these words.")
    let rights = isLoaded ? [newText + count, "\(newText)\(total)"] : [""]
    // On a narrow terminal, bars are worth more than the word beside the number.
    let right = rights.first { bars(beside: name + $0, in: around) != "" } ?? rights[0]
    let left = (isOnce ? name + ", each once" : name) + bars(beside: name + right, in: around)
    paint(titled: left, count: right, empty: isLoaded ? empty : [], into: &frame, in: around)
  }
}

extension StatementsScreen {
  /// The number of new statements since the user last looked, shown before the total.
  private var newText: String {
    guard let timeline, timeline.newCount > 0, filter.isEmpty else { return "" }
    return "\(timeline.newCount) new of "
  }

  /// Returns the bars of the speaker's statements over time; empty if there is no room for them in the
  /// heading.
  private func bars(beside words: String, in around: Surroundings) -> String {
    guard let timeline, filter.isEmpty, !isOnce else { return "" }
    let room = around.geometry.size.columns - CharacterWidth.columns(of: words) - 15
    return timeline.bars(columns: min(room, 40)).map { "  \($0.text) \($0.step.name)" } ?? ""
  }
}

extension Entry {
  /// Shows a statement of the library: the words, then the speaker and the article.
  ///
  /// - Parameters:
  ///   - namesSpeaker: whether to name the speaker; if not, the date and the cue come first.
  ///   - isNew: whether it came into the library since the user last looked at the speaker.
  fileprivate init(_ statement: StatementSummary, namesSpeaker: Bool, isNew: Bool) {
    let fields = statement.article.fields
    let attribution = AttributionLine(statement)
    let date = fields.date.map(ArticleFacts.long)
    let place = [fields.title, fields.source]
    words = StyledText(statement.words)
    details = StyledText()
    isBookmarked = statement.isBookmarked
    if isNew { details.append("new" + StyledText.dot, .unread) }
    if statement.appearances > 1 {
      details.append("\(statement.appearances)×" + StyledText.dot, .secondary)
    }
    if namesSpeaker {
      details.append(attribution.shownName, attribution.person, then: place + [date])
    } else if attribution.isDoubtful {
      details.append(attribution.text, attribution.person, then: [date] + place)
    } else {
      let all = [date, attribution.cue] + place
      details.append(all.compactMap(\.self).joined(separator: StyledText.dot), .secondary)
    }
  }
}
