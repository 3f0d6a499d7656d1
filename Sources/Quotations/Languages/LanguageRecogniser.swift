/// Recognises the language of a text by its small words; O(1), since only the beginning is read.
///
/// Each language has a list of its most frequent function words (own counting, from common knowledge). A word that
/// several languages share counts for each. Without clear evidence a text is taken for English, whose rules are the
/// most cautious.
struct LanguageRecogniser {
  /// How many words are read.
  private static let sample = 400
  /// A lead of this many words over every other language is enough.
  private static let enough = 12

  /// From this many words on, a text is in no known language if fewer than one word in `leastShare` is a small word
  /// of English, and half as many of any other.
  private static let least = 24
  private static let leastShare = 8

  private static let table = makeTable()

  /// Returns the language of a text.
  static func language(of text: SourceText) -> TextLanguage {
    var counts = [Int](repeating: 0, count: Candidate.allCases.count)
    var words = 0
    var offset = 0
    let limit = min(text.count, 16_384)
    while offset < limit, words < sample {
      guard isLetter(text.bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var hash = seed
      while offset < limit, isLetter(text.bytes[offset]) {
        hash = mix(hash, Byte.lowercased(text.bytes[offset]))
        offset += 1
      }
      words += 1
      guard offset - start <= 10, var candidates = table[hash] else { continue }
      while candidates != 0 {
        counts[candidates.trailingZeroBitCount] += 1
        candidates &= candidates - 1
      }
      if words % 32 == 0, isClear(counts) { break }
    }
    return best(counts, of: words)
  }

  /// Whether one language leads all others by enough words.
  private static func isClear(_ counts: [Int]) -> Bool {
    var (first, second) = (0, 0)
    for count in counts {
      if count > first { (first, second) = (count, first) } else { second = max(second, count) }
    }
    return first - second >= enough
  }

  /// The language with the most words; of several equal ones the first.
  private static func best(_ counts: [Int], of words: Int) -> TextLanguage {
    var best = Candidate.english
    for candidate in Candidate.allCases where counts[candidate.rawValue] > counts[best.rawValue] {
      best = candidate
    }
    let count = counts[best.rawValue]
    let share = best == .english ? leastShare : 2 * leastShare
    if words >= least, count * share < words { return .unknown }
    return count >= 2 || counts[Candidate.english.rawValue] == 0 ? best.language : .english
  }

  private static func isLetter(_ byte: UInt8) -> Bool { Byte.isLetter(byte) || byte >= 0x80 && byte != 0xE2 }

  // MARK: The table

  private enum Candidate: Int, CaseIterable {
    case english, german, french, spanish, italian, portuguese, dutch, scandinavian, polish, czech, croatian,
      russian

    var language: TextLanguage {
      switch self {
      case .english: .english
      case .german: .german
      case .french: .french
      case .spanish: .spanish
      case .italian: .italian
      case .portuguese: .portuguese
      case .dutch: .dutch
      case .scandinavian: .scandinavian
      case .polish, .czech, .croatian, .russian: .slavic
      }
    }

    var words: StaticString {
      switch self {
      case .english:
        "the of and to in a is that was for with on as by at from his her they have not said it be are he she this but who will had has were their its an or you me my so if all do no when what there would can one him up out about into over if"
      case .german:
        "der die und das ist nicht mit sich auf für von dem den ein eine auch im zu des er es sie wir ich hat dass zum zur bei sei wird wurde sagte aus nach als war du mich mir mein sein so wenn aber nur noch da oder ihr fragte rief ja nein was wie man ihn ihm dich dir"
      case .french:
        "le la les des et est une un dans que pour pas sur au aux avec ce qui du il elle son de en a d l qu n s cette ses leur mais ou par dit nous je plus sont été à ont"
      case .spanish:
        "el la los las de que y en una un por con para del se su no es al como lo más pero sus le ha o este sí ya dijo fue está son ser a"
      case .italian:
        "il la di che e un una per non con del della i gli le sono ha nel è al l si da dei in lo alla ma anche dal delle più come d a ho questo o nella ci detto"
      case .portuguese:
        "o a os as de que e do da em um uma para com por não no na se dos das ao mais como foi ele ela mas à seu sua é pelo pela disse ou está são"
      case .dutch:
        "de het een van en in dat op te zijn met voor niet is aan er ook die als bij om was hij maar ze naar door over uit zei nog wordt heeft we hebben of je ik zegt dit zo heel mijn deze niets geen"
      case .scandinavian:
        "och att det som en är på för av inte med den til om i er at af ikke og ett et har han hun hon de sig var vi jag jeg fra från men säger siger sier sa till å skal eller ikkje ein eit eg dei seier frå hans fru sagde skriver"
      case .polish:
        "i w na z do nie się że to jest o jak po ale za od przez są tak dla już co oraz być a który które która"
      case .czech:
        "a v na se že je to s z do o i pro za jsou jako ale by si podle by jsem jeho k po který která které také"
      case .croatian:
        "i u na je se da za su od s o iz kao koji koje koja nije što ne to bi a ali ili te će smo sam rekao kako"
      case .russian: "и в на не что с по как это он из к за о от но для а его у мы я они было также"
      }
    }
  }

  private static func makeTable() -> [UInt32: UInt16] {
    var table: [UInt32: UInt16] = [:]
    for candidate in Candidate.allCases {
      candidate.words.withUTF8Buffer { bytes in
        for word in bytes.split(separator: Byte.space) {
          table[word.reduce(seed, mix), default: 0] |= 1 << UInt16(candidate.rawValue)
        }
      }
    }
    return table
  }

  // The hash is FNV-1a (Fowler, Noll, Vo).
  private static let seed: UInt32 = 2_166_136_261

  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
}
