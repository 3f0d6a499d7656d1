/// What a page or document says in place of an image.
enum AlternativeText {
  /// Whether it tells a reader something: it has several words and isn't a file name.
  static func isReadable(_ words: String) -> Bool {
    guard words.utf8.count <= 1000 else { return false }
    let parts = words.split(whereSeparator: \.isWhitespace)
    return parts.count >= 3 && !words.contains("://") && !words.contains("=")
  }

  /// Whether Word generated it, recognised by the note that it adds in the language of its menus.
  static func isAutomatic(_ words: String) -> Bool {
    let words = words.lowercased()
    return notes.contains { words.contains($0) }
  }

  private static let notes = [
    "automatically generated", "ai-generated content", "automatisch generiert", "ki-generierte inhalte",
    "générée automatiquement", "généré par l’ia", "generada automáticamente", "generado por ia",
    "generata automaticamente", "gerada automaticamente", "automatisch gegenereerde",
  ]
}
