/// House spellings: reduces British and American forms, and words that a style guide shortens, to one form.
enum Spelling {
  /// Returns the form that represents all spellings of a word; O(n) in its length.
  static func canonical(_ letters: [UInt8]) -> [UInt8] {
    if let known = table[letters] { return known }
    guard letters.count >= 5, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return letters }
    var word = letters
    shorten(&word)
    return word
  }

  /// Unifies -our and -or, -ise and -ize, -lled and -led.
  private static func shorten(_ word: inout [UInt8]) {
    if word.count >= 6, let place = index(of: "our", in: word), place >= 3 {
      let isEnding = place + 3 == word.count || ourEndings.contains(Array(word[(place + 3)...]))
      if isEnding { word.remove(at: place + 1) }
    }
    for ending in iseEndings where word.count >= 6 && word.count > ending.count && word.ends(with: ending) {
      word[word.count - ending.count + 1] = UInt8(ascii: "z")
      break
    }
    for ending in doubledEndings where word.count > ending.count + 3 && word.ends(with: ending) {
      word.remove(at: word.count - ending.count)
      break
    }
  }

  private static func index(of part: StaticString, in word: [UInt8]) -> Int? {
    part.withUTF8Buffer { part in
      guard word.count >= part.count else { return nil }
      return (0...word.count - part.count).last { word[$0..<$0 + part.count].elementsEqual(part) }
    }
  }

  private static let ourEndings: Set<[UInt8]> = Set(
    "s ed ing er ers able ably ful fully less ite ites al hood y".split(separator: " ").map { Array($0.utf8) }
  )
  private static let iseEndings: [[UInt8]] =
    "ise ised ises ising iser isers isation isations yse ysed yses ysing".split(separator: " ")
    .map { Array($0.utf8) }
  private static let doubledEndings: [[UInt8]] =
    "lled lling ller llers llor llors".split(separator: " ").map { Array($0.utf8) }

  /// The full forms of titles before a name.
  static let titles: [[UInt8]: [UInt8]] = pairs(
    """
    sen senator sens senators rep representative reps representatives gov governor govs governors gen general
    lt lieutenant col colonel sgt sergeant capt captain cmdr commander adm admiral maj major dr doctor
    drs doctors prof professor mr mister rev reverend pres president st saint mt mount ft fort
    """)

  /// Pairs of a spelling and the one that represents both.
  private static let table = pairs(
    """
    okay ok o.k. ok oks ok okays ok centre center centres centers theatre theater theatres theaters metre meter
    metres meters litre liter litres liters fibre fiber fibres fibers calibre caliber sombre somber meagre meager
    kilometre kilometer kilometres kilometers centimetre centimeter centimetres centimeters lustre luster
    spectre specter sabre saber defence defense defences defenses offence offense offences offenses licence license
    licences licenses pretence pretense practise practice practised practiced practising practicing
    practises practices dialogue dialog dialogues dialogs catalogue catalog catalogues catalogs analogue analog
    grey gray greys grays tyre tire tyres tires kerb curb plough plow programme program programmes programs
    cheque check cheques checks sceptic skeptic sceptics skeptics sceptical skeptical scepticism skepticism
    aluminium aluminum judgement judgment judgements judgments ageing aging towards toward learnt learned
    burnt burned dreamt dreamed spelt spelled spoilt spoiled adviser advisor advisers advisors
    paediatric pediatric paediatrician pediatrician anaemia anemia foetus fetus manoeuvre maneuver
    manoeuvres maneuvers encyclopaedia encyclopedia orthopaedic orthopedic leukaemia leukemia diarrhoea diarrhea
    enrol enroll enrols enrolls enrolment enrollment fulfil fulfill fulfils fulfills fulfilment fulfillment
    skilful skillful wilful willful instalment installment instalments installments jewellery jewelry
    mould mold moulds molds smoulder smolder moustache mustache pyjamas pajamas cosy cozy draught draft
    odour odor odours odors dollars dollar euros euro pounds pound percents percent pct percent
    yeah yes yep yes versus vs usa us whilst while amidst amid acknowledgement acknowledgment
    doughnut donut doughnuts donuts artefact artifact artefacts artifacts furore furor
    grandad granddad organisation organization organisations organizations
    """)

  private static func pairs(_ words: String) -> [[UInt8]: [UInt8]] {
    let words = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    var table: [[UInt8]: [UInt8]] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) { table[words[index]] = words[index + 1] }
    return table
  }
}

extension [UInt8] {
  /// Whether the bytes end with others.
  func ends(with suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...] == suffix[...]
  }
}
