/// Text escaped so that BibTeX and LaTeX take it literally.
enum BibTeX {
  /// Returns a field's value in braces; line breaks become spaces.
  static func value(_ text: String) -> String { "{" + escaped(text) + "}" }

  /// Returns text without TeX commands; its braces balance, since BibTeX counts even those after a backslash.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.onOneExportedLine.unicodeScalars)
    let paired = pairedBraces(scalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let isRepeated = index > 0 && scalars[index - 1] == scalar
      switch scalar {
      case "{": result += paired.contains(index) ? "\\{" : "\\textbraceleft{}"
      case "}": result += paired.contains(index) ? "\\}" : "\\textbraceright{}"
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "$", "&", "#", "_", "%":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "-", "'", "`", ",", "<", ">":
        // `--`, `''` and the like would be set as one character.
        if isRepeated { result += "{}" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the positions of the braces that have a partner.
  private static func pairedBraces(_ scalars: [Unicode.Scalar]) -> Set<Int> {
    var open: [Int] = []
    var paired: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      if scalar == "{" {
        open.append(index)
      } else if scalar == "}", let partner = open.popLast() {
        paired.insert(partner)
        paired.insert(index)
      }
    }
    return paired
  }

  /// Returns a byline as names separated by `and`; a name that isn't clearly a person's is kept in braces.
  static func names(_ byline: String) -> String {
    byline.onOneExportedLine.replacing(" & ", with: ", ").replacing(" and ", with: ", ")
      .split(separator: ",").map { name in
        let words = name.split(separator: " ")
        let isPerson = (2...3).contains(words.count) && words.allSatisfy { $0.first?.isLetter == true }
        let escaped = escaped(words.joined(separator: " "))
        return isPerson ? escaped : "{" + escaped + "}"
      }.filter { $0 != "{}" }.joined(separator: " and ")
  }
}
