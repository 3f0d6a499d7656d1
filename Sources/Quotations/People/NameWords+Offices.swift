/// Words around offices, and those by which listeners are addressed.
extension NameWords {
  /// Nouns by which a listener is addressed: after "your" and "my".
  static let addressNouns = keys(
    """
    honour honor honours honors excellency excellencies majesty highness grace lordship lordships ladyship worship
    holiness eminence reverence lord lords lady ladies liege
    """)
  static let addressOwners = keys("your my his her")
  static let spokenOwners = keys("your my")
  static let honorifics = keys("mr mr. mrs mrs. ms ms. mister madam madame miss mx mx. dr dr.")
  static let monsieur = NameKey("m.")
  static let greetings = keys("dear")
  static let listeners = keys(
    "sir madam ma'am ma’am sirs ladies gentlemen counsel counsels counselor counsellor")

  /// Whoever is spoken to before a comma at the start of a turn.
  static let audiences = keys(
    "ladies gentlemen members counsel friends colleagues comrades citizens brothers sisters folks fellow mesdames"
  )

  /// Titles that after "the" and other words with capitals name a post: "the First Sea Lord".
  static let postEndings = keys("lord marshal chancellor")

  static let officeJoints = keys("of for")
  /// What an office's name ends with when a person's name follows: "Secretary of State", "Chief of Staff".
  static let officeEnds = keys("state staff")
  /// Ranks below the one they come before.
  static let lowerRanks = keys("deputy vice assistant associate junior sub under shadow")
  /// What offices and desks are for, where no capital says so: "the health minister".
  static let fields = keys(
    """
    health transport transportation finance defence defense education foreign interior home justice labour labor
    environment environmental agriculture energy trade culture housing treasury immigration climate science sports sport
    tourism fisheries police fire school schools prime vice deputy assistant associate attorney press county city state
    federal provincial national regional district town village works water harbour harbor port union church
    """)
  static let describing = keys(
    """
    former acting interim then late current new old young senior longtime veteran embattled outgoing incoming retired
    ex-chief newly-elected designate elect first second third long-time own same other
    """)
  static let indefinites = keys("a an another some any one")
  static let too = NameKey("too")

  /// Posts that no list of titles holds.
  static let posts = keys(
    """
    duke duchess earl count countess viscount marquess marquis margrave emir sultan tsar emperor empress warden
    keeper master provost rector abbot abbess prior ombudsman registrar chamberlain serjeant clerk steward surgeon
    """)

  /// What is done to a person who then holds an office.
  static let appointing = keys(
    "named appointed elected became become becomes made chosen nominated promoted re-elected installed sworn served worked"
  )
  /// Prepositions that set a person against the sentence's subject.
  static let contrasts = keys("unlike like besides")
  /// Prepositions before a place.
  static let places = keys("in near outside across")
}
