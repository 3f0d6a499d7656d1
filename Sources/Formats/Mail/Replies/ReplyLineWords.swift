/// The words of lines that say who wrote a quotation, in the languages of mail programs.
enum ReplyLineWords {
  /// Returns where the last verb is among some words.
  static func verb(in words: [String]) -> Range<Int>? {
    for index in words.indices.reversed() {
      let key = key(of: words[index])
      // Chinese has no spaces between words.
      if key.hasSuffix("写道") || key.hasSuffix("寫道") { return index + 1..<index + 1 }
      guard verbs.contains(key) else { continue }
      let isAfterAuxiliary = index > 0 && auxiliaries.contains(self.key(of: words[index - 1]))
      return index - (isAfterAuxiliary ? 1 : 0)..<index + 1
    }
    return nil
  }

  /// Returns a word in lower case without marks at its ends.
  static func key(of word: String) -> String {
    let isMark: (Character) -> Bool = { ",;:.()[]<>\"'*".contains($0) }
    guard let first = word.firstIndex(where: { !isMark($0) }),
      let last = word.lastIndex(where: { !isMark($0) })
    else { return "" }
    return word[first...last].lowercased()
  }

  /// Whether a lower-case word belongs to a date.
  static func isDateWord(_ word: String) -> Bool {
    word.isEmpty || openings.contains(word) || dateWords.contains(word) || quoting.contains(word)
  }

  /// Whether a word is a time of day: `9:12`, `09.12`, `9h12`.
  static func isTime(_ word: String) -> Bool {
    let parts = word.split(whereSeparator: { !$0.isNumber || !$0.isASCII })
    guard parts.count >= 2, parts.count <= 3, let first = parts.first, first.count <= 2, parts[1].count == 2
    else {
      return false
    }
    let sign = word[first.endIndex]
    return sign == ":" || parts.count == 2 && (sign == "h" || sign == ".")
  }

  private static let verbs = words(
    """
    wrote writes written schrieb schreibt geschrieben écrit écrivait escribió escribio scritto scrisse scrive
    schreef geschreven escreveu skrev skrifaði napisał napisała napisał(a napisał(a) napsal napsal(a napísal
    написал написала пишет писал писала написав kirjoitti írta yazdı έγραψε scris rašė 写道 寫道
    """)

  private static let auxiliaries = words("a has ha hat heeft have à")

  /// Words that begin these lines, before a date.
  static let openings = words("on am um le el il op em den på dne dnia w в dňa la a den: le: em: dana de kl")

  /// Words that begin these lines, before a name.
  static let quoting = words("quoting zitat citando citation citat")

  private static let dateWords = words(
    """
    at um à a las alle ore às kl kl. klo pm p.m am a.m uhr h gmt utc est edt cst cdt mst mdt pst pdt cet cest bst mez
    mesz o'clock o’clock dniu wtorek r г. г time article news message
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun today yesterday
    montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
