import Articles

/// Invented reports, some of which are copies.
enum CopyTexts {
  static let wire = [
    "The ferry between Aldmouth and the outer islands ran aground on a sandbank shortly after dawn on Tuesday, and all 212 passengers had to wait for the tide.",
    "Nobody was hurt, the harbour office said, although several people were treated for the cold in the hall of the old fish market.",
    "“The channel has moved again, and the charts have not moved with it,” said the harbour master, Odile Marsh, who has asked for a new survey since 2019.",
    "Divers found two scratches in the hull but no leak, and the company expects the ship to sail again on Friday, at the earliest at 7.30 in the morning.",
    "The sandbank lies 400 metres from the lighthouse, in water that pilots have avoided at low tide for as long as anyone in the village remembers.",
  ]

  /// A report of the same event by another author, with the same quotations.
  static let twin = [
    "Two hundred travellers spent a freezing morning off Aldmouth yesterday when their boat got stuck. Fishermen were the first to see it.",
    "“The channel has moved again, and the charts have not moved with it,” said the harbour master, Odile Marsh, who has asked for a new survey since 2019.",
    "Families with small children were given blankets and tea by volunteers, while the crew tried in vain to free the vessel by shifting cars to the stern.",
    "The operator apologised, promised refunds to everyone on board, and announced that buses would replace the service until the end of the week.",
  ]

  /// A weekly report, in which only numbers change.
  static func market(_ numbers: [String]) -> [String] {
    let n = numbers
    return [
      "The fish market at Aldmouth closed \(n[0]) percent higher on the week, with \(n[1]) crates of herring sold at the auction, against \(n[2]) the week before.",
      "A crate of cod fetched \(n[3]) crowns on average, and the best lot went for \(n[4]) crowns to a buyer from the mainland, the auctioneers said in their report.",
      "Crab was scarce, at \(n[5]) baskets, since boats stayed in port on \(n[6]) of the days, and traders expect prices to stay near \(n[7]) crowns next week.",
    ]
  }

  /// An article of paragraphs.
  static func article(_ paragraphs: [String], title: String, noise: [String] = [], date: String? = nil)
    -> Article
  {
    let text = (paragraphs + noise).joined(separator: "\n\n")
    var (blocks, start): ([Block], Int) = ([], 0)
    for paragraph in paragraphs + noise {
      let end = start + paragraph.utf8.count
      blocks.append(Block(.paragraph, range: start..<end, isNoise: blocks.count >= paragraphs.count))
      start = end + 2
    }
    return Article(
      fields: ArticleFields(title: title, date: date.flatMap(PublicationDate.init(iso8601:))), text: text,
      blocks: blocks, quotations: [])
  }
}
