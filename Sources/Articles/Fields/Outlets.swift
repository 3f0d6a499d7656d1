/// Names of publishers.
enum Outlets {
  /// Whether a name belongs to an agency or a paper: a known one, or one that says so ("Harbour Tribune").
  static func isOutlet(_ name: String) -> Bool {
    if isAgency(name) { return true }
    let words = name.split(separator: " ")
    guard (2...6).contains(words.count), let last = words.last else { return false }
    guard words.allSatisfy({ $0.first?.isUppercase == true || ["of", "and", "the"].contains($0) }) else {
      return false
    }
    return mastheads.contains(last.lowercased())
  }

  /// Whether a name belongs to an agency or a well-known outlet.
  static func isAgency(_ name: String) -> Bool {
    // Most texts passed here are paragraphs; a letter and its lower-case form have one to three bytes.
    name.utf8.count <= 3 * longest && known.contains(name.lowercased())
  }

  /// How many bytes the longest known name has.
  private static let longest = known.lazy.map(\.utf8.count).max() ?? 0

  /// Whether a name belongs to a service that distributes press releases: `PRNewswire`, `BUSINESS WIRE`.
  static func isWire(_ name: String) -> Bool {
    let words = name.lowercased().split { $0 == " " || $0 == "-" }
    guard (1...4).contains(words.count), let last = words.last else { return false }
    return last.hasSuffix("wire") && last.count > 4 || words.count > 1 && last == "wire"
      || wires.contains(name.lowercased())
  }

  private static let wires: Set<String> = [
    "cnw", "cnw group", "newsfile corp.", "newsfile", "marketwired", "prweb", "ots", "news aktuell", "eqs",
    "dgap", "pr web",
  ]

  private static let mastheads: Set<String> = [
    "news", "times", "post", "press", "journal", "herald", "tribune", "guardian", "telegraph", "gazette",
    "chronicle",
    "observer", "mail", "standard", "courier", "dispatch", "review", "today", "agency", "newspaper",
    "magazine",
    "daily", "weekly", "globe", "sun", "star", "express", "mirror", "examiner", "inquirer", "sentinel",
    "bulletin",
    "zeitung", "nachrichten", "anzeiger", "kurier", "bote", "rundschau", "tageblatt", "presse", "blatt",
    "echo", "ledger",
    "advertiser", "argus", "enquirer", "beacon", "advocate", "citizen", "tidende", "diario",
    "broadcasting", "radio", "television", "network", "monitor", "record", "register", "bee", "wire",
  ]

  private static let known: Set<String> = Set(
    """
    reuters|thomson reuters|ap|epd|kna|sid|sda|keystone-sda|belga|anp|ntb|tt|ritzau|lusa|agi|mti|pap|ctk|dpa-afx|afx|aap
    associated press|the associated press|afp|agence france-presse|upi|dpa|efe|ansa|apa
    xinhua|tass|ria novosti|interfax|yonhap|yonhap news agency|kyodo|kyodo news|jiji press|ani|pti|bloomberg|pa media
    cnn|bbc|bbc news|npr|pbs|abc news|cbs news|nbc news|fox news|msnbc|sky news|al jazeera|deutsche welle|dw
    newsweek|time|the economist|politico|axios|the hill|the atlantic|the guardian|the new york times|new york times
    the washington post|washington post|the wall street journal|wall street journal|financial times|usa today
    los angeles times|le monde|le figaro|der spiegel|die zeit|el país|la repubblica|the telegraph|the independent
    huffpost|the huffington post|buzzfeed news|vox|slate|the intercept|propublica|nikkei asia|the japan times
    south china morning post|global times|the times of india|hindustan times|the hindu|euronews|france 24
    тасс|риа новости|интерфакс|укринформ|унн|белта|prensa latina|europa press|anadolu|irna|antara|bernama
    radio free europe/radio liberty|rfe/rl|voice of america|voa|the canadian press|canadian press|cbc|cbc news|ctv news
    """.parts(between: "|\n"))
}
