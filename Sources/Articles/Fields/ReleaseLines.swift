/// The lines that press offices and agencies put around a text, by their words.
enum ReleaseLines {
  /// What a line of a press release is.
  enum Kind {
    /// `FOR IMMEDIATE RELEASE`, `###`, `-30-`, `Page 1 of 2`: a separate line, perhaps with a date.
    case mark(PublicationDate?)
    /// `Media contact:`: what follows says how to reach someone.
    case contact
    /// `About Sund Ferries`: what follows is the same in every release.
    case about(String)
    /// `Notes to editors`: what follows is for newsrooms.
    case notes
  }

  /// Returns the kind of a line; `nil` if it is none of these.
  static func kind(of line: String) -> Kind? {
    guard line.utf8.count <= 160, !line.isEmpty else { return nil }
    let key = NoisePhrases.key(of: line)
    // The beginning of the key rules out most lines at once.
    let mayBePage = key.hasPrefix("p") || key.hasPrefix("seite")
    if isEnd(line) || mayBePage && isPageNumber(line) || isFolio(line)
      || isPageOfPages(line) || isOrigin(line)
    {
      return .mark(nil)
    }
    if marks.contains(key) { return .mark(nil) }
    if let opening = openings.first(where: { key.hasPrefix($0) && isOpening(line, $0) }) {
      return .mark(DateLine(String(line.dropFirst(opening.count)))?.date)
    }
    if notes.contains(String(key.prefix { $0 != ":" })) { return .notes }
    if contacts.contains(where: { key == $0 || key.hasPrefix($0 + ":") }) { return .contact }
    if line.last == ":", contacts.contains(where: { key.hasPrefix($0 + " ") }) { return .contact }
    return about(line).map { .about($0) }
  }

  /// Whether a line is an end mark: `###`, `# # #`, `-30-`, `– ENDS –`, `ENDS`.
  private static func isEnd(_ line: String) -> Bool {
    guard line.utf8.count <= 48, line.utf8.count(where: isLetterOrDigit) <= 4 else { return false }
    let plain = line.filter { !$0.isWhitespace }
    let words = plain.filter { !"-–—*#=/()[]".contains($0) }
    let isMarked = words.count < plain.count
    if words.isEmpty { return plain.allSatisfy { $0 == "#" } && plain.count >= 2 }
    if words == "30" || words.lowercased() == "more" { return isMarked && plain.count <= 10 }
    let isCapital = words.allSatisfy(\.isUppercase)
    return ["ends", "end", "ende", "fin"].contains(words.lowercased())
      && (isMarked || isCapital && words.count > 3)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether a line names who issued the release, as a wire service's last line does: `SOURCE Sund Ferries`.
  private static func isOrigin(_ line: String) -> Bool {
    let name = line.dropFirst(7)
    return line.hasPrefix("SOURCE ") && name.first?.isUppercase == true
      && !".!?”\"".contains(name.last ?? ".")
      && name.split(separator: " ").count <= 8
  }

  /// Returns a title without the label of a release before it: `PRESS RELEASE: Ferry hits pier`.
  static func withoutLabel(_ title: String) -> String {
    let head = title.drop { "[(".contains($0) }
    for joint in [":", "]", ")", " - ", " – ", " | "] {
      guard head.mayHold(joint), let place = head.firstRange(of: joint) else { continue }
      let key = NoisePhrases.key(of: String(head[..<place.lowerBound])).trimmingColon
      let rest = head[place.upperBound...].drop { $0.isWhitespace || ":-–".contains($0) }
      if !rest.isEmpty, marks.contains(key) || openings.contains(key) { return String(rest) }
    }
    return title
  }

  /// Returns the company in a line `About Sund Ferries` that isn't a sentence.
  private static func about(_ line: String) -> String? {
    for label in abouts
    where line.hasPrefix(label) {
      var name = line.dropFirst(label.count).drop(while: \.isWhitespace)
      if name.last == ":" { name = name.dropLast() }
      for article in ["the ", "The ", "die ", "das ", "den ", "la ", "le ", "el ", "los ", "las ", "les "]
      where name.hasPrefix(article) {
        name = name.dropFirst(article.count)
      }
      let isNamed =
        name.first?.isUppercase == true || name.first?.isNumber == true && name.contains(where: \.isUppercase)
      guard isNamed, name.utf8.count <= 80, let last = name.last, !"?!”\"".contains(last) else { return nil }
      let isSentence = last == "." && name.split(separator: " ").count > 4
      return isSentence ? nil : String(name)
    }
    return nil
  }

  /// Whether a line begins with words of a release, and continues as such lines do.
  private static func isOpening(_ line: String, _ opening: String) -> Bool {
    guard line.lowercased().hasPrefix(opening) else { return false }
    let rest = line.dropFirst(opening.count)
    let isCapital = line.prefix(opening.count).allSatisfy { !$0.isLowercase }
    return rest.isEmpty || ":".contains(rest.first ?? " ") || isCapital
  }

  /// What precedes the name of a company above the note about it.
  private static let abouts = [
    "About ", "ABOUT ", "Über ", "ÜBER ", "À propos de ", "À propos d’", "À propos d'", "A propos de ",
    "À PROPOS DE ", "Acerca de ", "ACERCA DE ", "Sobre ", "SOBRE ", "Informazioni su ", "Over ", "OVER ",
    "Om ",
    "O firmie ", "О компании ",
  ]

  private static let openings = [
    "for immediate release", "for release", "embargoed until", "embargoed for", "under embargo until",
    "strictly embargoed",
    "not for release before", "not for distribution to", "sperrfrist",
  ]

  private static let marks: Set<String> = [
    "press release", "news release", "media release", "for immediate distribution", "pressemitteilung",
    "presseinformation",
    "medienmitteilung", "communiqué de presse", "nota de prensa", "comunicato stampa", "persbericht",
    "pressmeddelande", "pressemelding", "pressemeddelelse", "comunicado de prensa", "comunicado de imprensa",
    "пресс-релиз",
    "zur sofortigen veröffentlichung",
    "pour diffusion immédiate", "original message", "forwarded message", "begin forwarded message:",
    "begin forwarded message", "ursprüngliche nachricht", "weitergeleitete nachricht",
  ]

  private static let notes: Set<String> = [
    "notes to editors", "note to editors", "notes for editors", "note for editors", "editor's notes",
    "editors' notes",
    "editors' note", "notes to the editor", "notes to editor", "hinweis für die redaktion",
    "hinweise für die redaktion", "hinweis an die redaktionen", "note aux rédactions",
    "forward-looking statements", "forward looking statements", "safe harbor statement",
    "cautionary statement regarding forward-looking statements",
    "cautionary note regarding forward-looking statements",
    "nota para los editores", "nota a los editores", "notas para los editores", "notes aux rédactions",
    "notes aux rédacteurs", "note agli editori", "noot voor de redactie",
  ]

  private static let contacts: Set<String> = [
    "media contact", "media contacts", "press contact", "press contacts", "contact", "contacts",
    "contact information",
    "media inquiries", "media enquiries", "press inquiries", "press enquiries", "media relations",
    "press office",
    "press officer", "investor contact", "investor contacts", "investor relations", "news contact",
    "company contact",
    "for more information", "for more information, contact", "for more information contact",
    "for further information",
    "for further information, contact", "for further information contact",
    "for further information, please contact",
    "for more information, please contact", "for media inquiries", "for media enquiries",
    "for press inquiries",
    "contact for media", "contact for journalists", "pressekontakt", "medienkontakt", "kontakt",
    "ansprechpartner",
    "ansprechpartnerin", "rückfragen an", "contact presse", "contacts presse", "contacto de prensa",
    "contatto stampa",
    "perscontact", "presskontakt", "contact médias", "contacts médias", "relations presse", "contacto",
    "contactos de prensa", "contacto para medios", "contatto", "contatti", "contatti stampa",
    "contato de imprensa", "presse-kontakt", "kontakt für medien",
    "medienanfragen", "presseanfragen", "rückfragen", "weitere informationen", "for additional information",
    "for additional information, contact",
  ]
}

extension String {
  /// The text without a colon at its end.
  fileprivate var trimmingColon: String { last == ":" ? String(dropLast()) : self }
}
