/// Words around the names of authors.
enum AuthorWords {
  /// Returns where the label at the start of a text ends, and whether authors follow it.
  static func label(of text: Substring) -> (end: Substring.Index, isAuthor: Bool)? {
    let head = text.prefix(40).lowercased()
    for (label, isAuthor) in labels where head.hasPrefix(label) {
      let end = text.index(text.startIndex, offsetBy: label.count, limitedBy: text.endIndex) ?? text.endIndex
      guard end < text.endIndex else { return (end, isAuthor) }
      let next = text[end]
      if next.isWhitespace || ":：/／.".contains(next)
        || label.unicodeScalars.allSatisfy(\.properties.isIdeographic)
      {
        return (end, isAuthor)
      }
    }
    return nil
  }

  /// Labels in lower case, longest first.
  private static let labels: [(String, Bool)] =
    (authors.map { ($0, true) } + helpers.map { ($0, false) }).sorted { $0.0.utf8.count > $1.0.utf8.count }

  private static let authors =
    """
    by|written by|words by|text by|story by|report by|reported by|reporting by|posted by|published by|article by
    analysis by|opinion by|author|authors|byline|contributors|contributor|reporter|words|von|ein artikel von
    geschrieben von|text von|autor|autorin|autoren|text|par|écrit par|publié par|propos recueillis par|auteur|por
    escrito por|publicado por|autora|autores|di|a cura di|scritto da|autore|door|geschreven door|af|av|skrevet av
    skrevet af|tekst|autorzy|автор|авторы|текст|yazan|oleh|penulis|kirjoittaja|作者|记者|記者|撰文|文|글|기자|posted on|posted
    """.parts(between: "|\n")

  private static let helpers =
    """
    edited by|editing by|editor|photo by|photos by|photographs by|photography by|illustration by|illustrations by
    translated by|reviewed by|medically reviewed by|fact checked by|updated by|updated|published|last updated|photo
    photos|follow|fotos|foto|责任编辑|编辑|編輯|責任編輯|来源|來源|source|share
    """.parts(between: "|\n")

  /// Keys of what systems write if they don't know the author, and of buttons.
  static let noNames: Set<String> = [
    "admin", "administrator", "webmaster", "editor", "guest", "user", "unknown", "null", "undefined", "none",
    "na",
    "author", "root", "nobody", "anonymous", "follow", "followauthor", "share", "subscribe", "comments", "by",
    "viewprofile", "viewmycompleteprofile", "aboutus", "contact", "false", "true", "object", "objectobject",
    "redirectto", "default", "test", "wordpress", "more", "readmore", "profile", "biography", "seemore", "人氣",
    "人气", "瀏覽", "阅读", "评论", "評論", "分享", "关注", "發表", "发布",
  ]

  /// Words in lower case after which a place, an outlet or a sentence follows a name.
  static let cuts: Set<String> = [
    "for", "in", "at", "of", "on", "is", "has", "from", "aus", "für", "pour", "à", "via", "special",
    "contributed", "para",
    "covers", "writes", "was",
  ]

  /// The words in the names of roles and teams.
  static let roles: Set<String> = Set(
    """
    staff writer writers reporter reporters correspondent correspondents editor editors columnist journalist contributor
    contributors contributing freelance producer photographer critic columnists journalists senior chief deputy managing
    associate assistant executive special political foreign national international business science health technology
    sports sport news our from the guest opinion team bureau desk newsroom agencies agency wires wire service services
    reports redaktion redakteur redakteurin autor autorin korrespondent korrespondentin rédaction redacción redazione
    redactie redação journaliste correspondant periodista redactor redactora giornalista editorial board
    """.parts(between: " \n"))

  /// Whether all words are from names of roles and teams: `Senior Staff Writer`, `Our Foreign Staff`.
  static func isRole(_ text: String) -> Bool {
    text.lowercased().split(separator: " ").allSatisfy { roles.contains(String($0)) }
  }

  /// Whether a name contains a word for an organisation.
  static func isBody(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { bodies.contains(String($0)) }
  }

  private static let bodies: Set<String> = Set(
    """
    news magazine institute university association foundation team staff editors redaktion rédaction redacción redazione
    newsroom agency agencies network media press inc ltd llc gmbh corp company organization organisation contributors
    wikipedia wire desk bureau board council committee ministry department society group blog podcast online editorial
    correspondents reporters writers community project service services
    """.parts(between: " \n"))

  /// Whether words begin with a number: `5 min read`, `3 comments`.
  static func isCount(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 1)
    return words.count > 1 && words[0].allSatisfy(\.isNumber)
  }

  /// Whether words have a month and a number, or a time of day, which makes them a date.
  static func isDate(_ text: String) -> Bool {
    let tokens = DateToken.tokens(of: text)
    let hasNumber = tokens.contains { if case .number = $0 { true } else { false } }
    let hasMonth = tokens.contains {
      if case .word(let word) = $0 { DateWords.month(word) != nil || word == "ago" } else { false }
    }
    return hasNumber
      && (hasMonth || tokens.contains(.sign(":")) || tokens.contains(.sign("-")) && tokens.count < 8)
  }
}
