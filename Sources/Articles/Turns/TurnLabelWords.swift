/// Distinguishes names in labels from other words before a colon.
enum TurnLabelWords {
  /// Returns the form of a label's name; `nil` if it doesn't name anyone.
  static func form(of name: String) -> TurnLabel.Form? {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count <= 8, name.utf8.count <= 100 else { return nil }
    guard name.contains(where: \.isLetter), words.enumerated().allSatisfy({ isNameWord($1, at: $0) }) else {
      return nil
    }
    if words.count == 1, isLetter(first) { return .letter }
    let lowered = words.map { $0.lowercased().filter { $0 != "." } }
    guard !isOther(lowered) else { return nil }
    let letters = name.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count > 1, letters.allSatisfy({ !$0.properties.isLowercase }) {
      // Scripts without capitals have names of a few letters.
      return letters.contains { $0.properties.isUppercase } ? .capitals : letters.count <= 12 ? .word : nil
    }
    if isTitled(lowered) || isRole(lowered) { return .titled }
    let capitals = words.filter { $0.first?.isUppercase == true }
    return capitals.count > 1 ? .fullName : .word
  }

  /// Whether a name is a letter for a question or an answer.
  private static func isLetter(_ word: Substring) -> Bool {
    guard let letter = word.first, letter == "Q" || letter == "A" else { return false }
    return word.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
  }

  private static func isNameWord(_ word: Substring, at index: Int) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    if index > 0, particles.contains(word.lowercased()) || word.allSatisfy(\.isNumber) || word == "&" {
      return true
    }
    if first == "#", index > 0 { return true }
    let properties = first.properties
    let isCased = properties.isUppercase || properties.isLowercase
    let begins =
      properties.isUppercase || properties.isAlphabetic && !isCased
      || word.contains("'") && word.contains(where: \.isUppercase)
      || word.contains("’") && word.contains(where: \.isUppercase) || word.hasPrefix("al-")
    return begins && word.allSatisfy { $0.isLetter || $0.isNumber || ".-’'‑·・#".contains($0) }
  }

  private static func isTitled(_ words: [String]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    return honorifics.contains(first) || first == "the"
  }

  /// Whether lower-case words say what a person does in the conversation, and not who they are.
  static func isRole(_ words: [String]) -> Bool {
    let kept = words.filter { !$0.allSatisfy { $0.isNumber || $0 == "#" } }
    return !kept.isEmpty && kept.allSatisfy(roles.contains)
      || words.first.map { $0.hasPrefix("unidentified") } == true
      || words.first == "unknown"
  }

  /// Whether lower-case words begin a line about something: `note`, `see also`.
  private static func isOther(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    return others.contains(first) || words.count > 1 && others.contains(words.joined(separator: " "))
  }

  /// Whether a name is in the style of the Congressional Record.
  ///
  /// `Mr. LUND`, `Ms. LUND of Ohio`, `The PRESIDING OFFICER`.
  static func isOfRecord(_ name: String) -> Bool {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard (2...6).contains(words.count), let first = words.first else { return false }
    let title = first.lowercased().filter { $0 != "." }
    guard honorifics.contains(title) || title == "the", form(of: name) != nil else { return false }
    return words.dropFirst().contains { word in word.count > 1 && word.allSatisfy { !$0.isLowercase } }
  }

  /// Returns the person's name in some words; `nil` if they are anything else.
  static func person(in text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    let name = words.drop { honorifics.contains($0.lowercased().filter { $0 != "." }) }
    let isTitled = name.count < words.count
    let joined = name.joined(separator: " ")
    return Names.isPerson(joined) || isTitled && name.count == 1 && form(of: joined) != nil ? joined : nil
  }

  private static let particles: Set<String> = Set(
    """
    de la del der den van von da di du des dos bin bint al el le ten ter ibn ben af av zu of the for and und et y e d of
    pro tempore to in
    """.parts(between: " \n"))

  /// Forms of address and ranks, without stops.
  static let honorifics: Set<String> = Set(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend hon rt right senator sen rep
    representative congressman congresswoman delegate chairman chairwoman chairperson chair president vice minister
    secretary governor gov mayor judge justice general gen colonel col captain capt major maj lieutenant lt sergeant sgt
    officer detective admiral adm ambassador councillor councilor councilman councilwoman commissioner director king
    queen prince princess sheikh imam rabbi father sister brother pastor bishop archbishop cardinal pope
    m mme mlle maître me monsieur madame mademoiselle
    herr frau fräulein abgeordneter abgeordnete präsident präsidentin bundeskanzler bundeskanzlerin minister ministerin
    señor señora sr sra srta don doña signor signora dott herra rouva fru hr dhr mevr pan pani
    """.parts(between: " \n"))

  /// What people do in a conversation.
  private static let roles: Set<String> = Set(
    """
    q a question answer frage antwort réponse pregunta respuesta domanda risposta moderator moderatorin moderador
    moderadora animateur animatrice operator host co-host cohost interviewer interviewee reporter reporters journalist
    journaliste journalistin speaker sprecher sprecherin speakers mr mrs madam madame the court clerk bailiff witness
    juror foreperson foreman
    interpreter translator narrator announcer anchor presenter caller audience member members participant panelist
    panellist attendee guest voice man woman boy girl male female men women crowd chorus all both everyone several
    unidentified unknown unidentifiable speaker(s) chair chairman chairwoman chairperson vice president presiding officer
    hon honourable honorable le la président présidente der die präsident präsidentin zwischenruf zuruf
    and of first second third another other prime minister deputy acting counsel prosecutor defendant plaintiff
    claimant doctor nurse patient teacher student pupil
    """.parts(between: " \n"))

  /// Words that begin a line about something.
  private static let others: Set<String> = Set(
    """
    note notes warning update updates updated correction corrections source sources photo photos image images video
    audio caption captions contact contacts tel telephone phone fax mobile email e-mail mail address date dates time
    times when where what which who whom why how location venue place website web url link links subject from to cc bcc
    re fwd fw reply-to sent received ingredients method preparation serves tip tips price prices cost rating ratings
    related read see also example examples summary conclusion background abstract keywords results result score scores
    goals table tables figure figures fig chart map chapter section part parts step steps total totals tags tag category
    categories published posted edited written by title author authors page pages column volume issue isbn issn doi ps
    nb nota faq monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december today yesterday tomorrow here there this that these those it however but
    so and or then now yes no hint remember important reminder disclaimer copyright credit credits key highlights
    agenda topic topics attendees present absent apologies participants panelists venue language kind style format
    version name names age born died education occupation genre director cast starring running length size weight
    colour color material first second third fourth finally bottom last next previous pros cons verdict advantage
    advantages achtung hinweis hinweise quelle quellen foto fotos bild datum ort anmerkung zutaten zubereitung telefon
    montag dienstag mittwoch donnerstag freitag samstag sonntag remarque lieu contexte titre auteur
    lundi mardi mercredi jeudi vendredi samedi dimanche breaking exclusive watch listen more
    """.parts(between: " \n"))
}
