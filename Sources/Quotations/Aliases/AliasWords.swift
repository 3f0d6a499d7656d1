/// The words that surround a name in quotation marks.
enum AliasWords {
  /// Nouns for a name: her name, his alias.
  static let names = keys(
    "name", "names", "nickname", "alias", "pseudonym", "moniker", "surname", "forename", "codename",
    "username",
    "handle", "callsign", "sobriquet", "nom-de-guerre", "aka", "a.k.a.", "a.k.a", "guerre", "plume")
  /// Participles that name.
  static let participles = keys(
    "nicknamed", "dubbed", "christened", "codenamed", "code-named", "surnamed", "alias", "aka", "a.k.a.",
    "a.k.a",
    "surnommé", "surnommée", "apodado", "apodada", "namens")
  static let known = keys("known", "connu", "connue", "conocido", "conocida", "bekannt")
  /// Verbs that present a person under a name.
  static let presents = keys(
    "identified", "identifies", "identify", "identifying", "introduced", "introduces", "introduce",
    "introducing",
    "styled", "styles", "styling", "billed", "credited", "registered", "performs", "performing", "performed",
    "writes", "writing", "posts", "posting", "posted", "tweets", "tweeting", "records", "recording", "named",
    "listed", "signs", "travelling", "traveling", "poses", "posing", "posed")
  static let refers = keys("refers", "referred", "refer", "referring")
  static let calls = keys(
    "call", "calls", "called", "calling", "names", "named", "naming", "styles", "styled", "signs",
    "signed", "sign")
  static let sign = NameKey("sign")
  static let called = NameKey("called")
  static let selves = keys("himself", "herself", "themselves", "themself", "itself", "myself", "ourselves")
  static let objects = keys("him", "her", "them", "me")
  static let goes = keys("go", "goes", "going", "went", "gone")
  static let answers = keys("answers", "answer", "answered", "answering")
  static let under = keys("by", "under", "with", "using", "to", "has", "had", "took", "takes")
  static let of = keys("of")
  static let `as` = keys("as", "als", "como", "comme")
  static let sich = keys("sich")
  static let nennt = keys("nennt", "nannte", "nennen", "nannten")
  /// People in general, who call a person by a name.
  static let people = keys(
    "they", "everyone", "everybody", "people", "friends", "colleagues", "neighbours", "neighbors", "locals",
    "fans",
    "teammates", "workmates", "classmates", "crew", "villagers", "children", "kids", "family", "relatives",
    "comrades", "followers", "regulars", "insiders", "all", "parents", "players", "sailors", "workers",
    "students",
    "residents", "islanders", "mates")
  /// Words that show that people call a thing by the name, not a person.
  static let things = keys("what", "which", "that")
  /// Words that may come between one of these words and the marks.
  static let fillers = keys(
    "only", "just", "simply", "merely", "also", "now", "once", "still", "better", "best", "fondly", "widely",
    "popularly", "commonly", "sometimes", "affectionately", "usually", "mostly", "otherwise", "always",
    "online", "locally", "professionally", "privately", "publicly", "universally",
    "variously", "there", "here")

  private static func keys(_ words: StaticString...) -> KeySet { KeySet(words.map { NameKey($0) }) }
}
