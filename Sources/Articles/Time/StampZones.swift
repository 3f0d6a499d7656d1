/// The names of zones that programs write.
enum StampZones {
  /// Returns minutes east of UTC for a lower-case name; `nil` if the name doesn't say.
  ///
  /// `CST` is the American one, as in RFC 822.
  static func minutes(_ name: String) -> Int? { others[name] ?? DateWords.zone(name) }

  /// Whether a lower-case word is a zone that doesn't say how far from UTC it is, or a part of a name.
  ///
  /// The single letters of RFC 822 say nothing, since their signs were wrong there (RFC 5322, section 4.3).
  static func isVague(_ word: String) -> Bool {
    DateWords.vagueZones.contains(word) || word.utf8.count == 1 || regions.contains(word)
      || (3...5).contains(word.utf8.count) && word.hasSuffix("t")
  }

  private static let regions: Set<String> = [
    "etc", "europe", "america", "asia", "africa", "australia", "pacific",
  ]

  private static let others: [String: Int] = [
    "ut": 0, "cst": -360, "met": 60, "mest": 120, "ast": -240, "adt": -180, "nst": -210, "ndt": -150,
    "akst": -540, "akdt": -480, "hst": -600, "acst": 570, "acdt": 630, "awst": 480,
  ]
}
