/// Which body a noun such as "the company" means.
extension Directory {
  /// Notes the noun by which the text describes a named body: "Boltra, an airline", "the charity, Safe
  /// Harbour".
  mutating func describe(_ person: Int, as noun: Int) {
    let key = names.key(noun)
    guard tokens[noun].isAny(.body) || BodyKind(noun: key) != nil,
      !tokens[noun].isAny([.plural, .utterance]),
      !tokens[noun].traits.contains(.possessive), DocumentNouns.kind(of: key) == nil, people[person].isNamed,
      !people[person].isSurelyPerson
    else { return }
    people[person].nouns.insert(key)
    people[person].kind = .organisation
  }

  /// Returns whether "the company" or another noun can mean a body.
  ///
  /// Only a body whose name or whose text says so is a hospital, a bank, an airline or a charity; any body
  /// that isn’t said to be something else may be a company, and likewise for papers, parties and schools.
  func mayBe(_ person: Int, called noun: NameKey) -> Bool {
    guard !isSaid(person, toBe: noun), let wanted = BodyKind(noun: noun) else { return true }
    let kinds = bodyKinds(of: person)
    switch wanted {
    case .airline, .bank, .charity, .hospital, .venue: return false
    case .company: return kinds.isEmpty && people[person].kind != .place
    case .union, .party, .council, .court: return kinds.isEmpty
    default: return kinds.isSubset(of: [.other])
    }
  }

  /// Returns whether the text or a name itself says that a body is what a noun calls it.
  func isSaid(_ person: Int, toBe noun: NameKey) -> Bool {
    if people[person].nouns.contains(noun) { return true }
    guard let wanted = BodyKind(noun: noun) else { return false }
    let kinds = bodyKinds(of: person)
    return kinds.contains(wanted)
      || wanted == .company && !kinds.isEmpty && kinds.allSatisfy(\.isCommercial)
  }

  private func bodyKinds(of person: Int) -> Set<BodyKind> {
    var kinds = Set(people[person].nouns.compactMap { BodyKind(noun: $0) })
    for index in people[person].name {
      if let kind = BodyKind(word: names.key(index)) {
        kinds.insert(kind)
      } else if tokens[index].isAny(.body) {
        kinds.insert(.other)
      }
    }
    if names.isFirm(people[person].name) { kinds.insert(.company) }
    return kinds
  }
}

/// What a body is, by the noun for it or by a word in its name.
enum BodyKind: Hashable {
  case venue, company, airline, bank, union, party, charity, hospital, school, paper, station, council, court,
    team
  /// A body of any other kind: a ministry, an agency.
  case other

  /// Reads a noun: "airline", "firm".
  init?(noun: NameKey) {
    guard let kind = BodyKind.nouns[noun] else { return nil }
    self = kind
  }

  /// Reads a word of a name: "Airways", "Inc.".
  init?(word: NameKey) {
    guard let kind = BodyKind.nouns[word] ?? BodyKind.words[word] else { return nil }
    self = kind
  }

  /// Whether the body may be called a company.
  var isCommercial: Bool {
    switch self {
    case .company, .airline, .bank, .paper, .station: true
    default: false
    }
  }

  private static let nouns = table([
    (
      .company,
      "company firm corporation utility manufacturer maker retailer subsidiary operator startup chain"
    ),
    (.airline, "airline carrier"), (.bank, "bank lender"), (.union, "union federation guild"),
    (.party, "party"),
    (.charity, "charity nonprofit foundation trust"), (.hospital, "hospital clinic infirmary"),
    (.school, "school university college academy"),
    (.paper, "newspaper paper magazine tabloid daily weekly publication"),
    (.station, "network station channel broadcaster"), (.council, "council"), (.court, "court"),
    (.team, "team club"),
    (
      .venue,
      """
      museum gallery theatre theater choir band orchestra ensemble troupe quartet festival brewery shipyard restaurant hotel
      shop supermarket zoo library factory airport bakery cafe café pub inn studio laboratory lab archive
      """
    ),
  ])
  private static let words = table([
    (
      .company,
      """
      corp corp. inc inc. ltd ltd. llc plc gmbh co co. group holdings industries motors ventures systems technologies
      partners lines ferries energy electric petroleum oil gas steel stores foods brothers pharmaceuticals
      """
    ),
    (.airline, "airlines airways air"), (.bank, "bancorp"), (.union, "brotherhood teamsters association"),
    (.charity, "fund relief aid"),
    (
      .paper,
      """
      times post courier herald gazette tribune chronicle telegraph register journal observer guardian sentinel
      examiner mirror inquirer dispatch bulletin ledger globe independent
      """
    ),
    (.station, "broadcasting television radio news"), (.team, "united rovers rangers wanderers fc"),
  ])

  private static func table(_ kinds: [(BodyKind, StaticString)]) -> KeyTable<BodyKind> {
    KeyTable(kinds.flatMap { kind, words in NameWords.list(words).map { ($0, kind) } })
  }
}

/// Nouns for bodies that don't mean the last body named.
enum BodyNouns {
  /// Nouns that mean only a body with the noun in its name.
  static let specific: KeySet = [
    NameKey("commission"), NameKey("council"), NameKey("committee"), NameKey("board"), NameKey("court"),
    NameKey("ministry"), NameKey("department"), NameKey("parliament"), NameKey("senate"), NameKey("congress"),
    NameKey("house"), NameKey("cabinet"), NameKey("army"), NameKey("navy"), NameKey("military"),
    NameKey("government"), NameKey("administration"), NameKey("office"), NameKey("force"), NameKey("embassy"),
    NameKey("panel"), NameKey("bureau"), NameKey("church"), NameKey("coalition"), NameKey("alliance"),
  ]
  /// Nouns that mean no body at all.
  static let crowds: KeySet = [
    NameKey("crowd"), NameKey("audience"), NameKey("jury"), NameKey("public"), NameKey("nation"),
    NameKey("state"),
    NameKey("city"), NameKey("sign"), NameKey("banner"), NameKey("headline"), NameKey("page"),
    NameKey("plaque"),
    NameKey("sticker"), NameKey("slide"), NameKey("chyron"), NameKey("brochure"), NameKey("handout"),
    NameKey("campaign"), NameKey("country"),
  ]
}
