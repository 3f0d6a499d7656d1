import ArgumentParser
import Articles
import Bookmarks
import JSON
import Library

/// `verbatim corrections add`.
struct CorrectionsAddCommand: Action {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Corrects who said some words of an article.",
    usage:
      "verbatim corrections add --article <id> --exact <words> [--prefix <words>] [--suffix <words>] [--nth <number>] (--speaker <name> | --nobody | --not-speech) [--json]",
    discussion: """
      The words are a quotation or a part of one: the whole statement is corrected. Words outside quotations \
      become one. If the words occur several times, the first place is used, and a message says so, unless \
      --nth, --prefix or --suffix chooses one. It replaces an earlier correction of the same words.

      EXAMPLES:
        verbatim corrections add --article 17 --exact '“the glass is falling”' --speaker 'Augustin Tull'
        verbatim corrections add --article 17 --exact 'so-called “experts”' --not-speech
      """)

  @Option(help: ArgumentHelp("The article's number.", valueName: "id"))
  var article: String

  @OptionGroup var passage: PassageOptions

  @Option(parsing: .unconditional, help: ArgumentHelp("Who said them.", valueName: "name"))
  var speaker: String?

  @Flag(help: "The speaker is unknown.")
  var nobody = false

  @Flag(help: "The words are not speech.")
  var notSpeech = false

  @Flag(help: "Print the correction as a JSON object.")
  var json = false

  @OptionGroup var options: GlobalOptions

  func validate() throws {
    if ArticleID(text: article) == nil {
      throw ValidationError("--article “\(article)”: give the number that “verbatim list” shows")
    }
    if [speaker != nil, nobody, notSpeech].count(where: \.self) != 1 {
      throw ValidationError("give one of --speaker, --nobody and --not-speech")
    }
    if speaker?.allSatisfy(\.isWhitespace) == true { throw ValidationError("--speaker: the name is missing") }
  }

  func perform(in session: Session) throws {
    guard let id = ArticleID(text: article) else { return }
    guard let library = try session.existingLibrary(), let stored = try library.article(id)?.withQuotations
    else {
      throw LibraryError.noSuchArticle(id)
    }
    let place = try passage.place(in: stored.article, called: article, session)
    let anchor = Anchor(of: place, in: stored.article.text)
    let ruling: Correction.Ruling = speaker.map { .speaker($0) } ?? (nobody ? .nobody : .notSpeech)
    let now = session.settings.now()
    let correction = try library.correct(
      Correction(anchor: anchor, ruling: ruling, created: now), in: id, now: now)
    guard let made = try library.storedCorrections(in: id).first(where: { $0.correction.id == correction.id })
    else { return }
    if json {
      for value in try library.json([made]) { try session.output.write(value.line + "\n") }
    } else {
      try session.output.write(made)
    }
  }
}
