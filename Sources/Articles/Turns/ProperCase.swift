/// Writes names in capitals with one capital.
enum ProperCase {
  /// Returns a word in capitals with one capital.
  ///
  /// `O’NEILL` becomes `O’Neill`, `MCDONALD` `McDonald`, `SMITH-JONES` `Smith-Jones`, and `VAN` `van`; `J.R.`
  /// stays unchanged.
  static func word(_ word: String) -> String {
    if particles.contains(word) { return word.lowercased() }
    var result = ""
    var begins = true
    for character in word {
      result.append(begins ? String(character) : character.lowercased())
      begins = !character.isLetter
    }
    if result.hasPrefix("Mc"), result.count > 3 {
      let rest = result.dropFirst(2)
      return "Mc" + rest.prefix(1).uppercased() + rest.dropFirst()
    }
    return result
  }

  private static let particles: Set<String> = [
    "VAN", "VON", "DE", "DER", "DEN", "DI", "DU", "BIN", "AL", "Y",
  ]
}
