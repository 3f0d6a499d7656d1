/// A mention that means no one in particular: "nobody said", "everyone agreed".
enum IndefiniteMention {
  /// "nobody", "no one", "none": no one said it.
  case nobody
  /// "everyone", "somebody": people said it, but no one person.
  case anybody

  /// Reads a mention; `nil` if it means someone in particular.
  init?(_ mention: Mention, tokens: [Token], in text: SourceText) {
    let head = NameKey(tokens[mention.head], in: text)
    if head == Self.one {
      guard mention.head > 0, NameKey(tokens[mention.head - 1], in: text) == Self.no else { return nil }
      self = .nobody
    } else if Self.nobodies.contains(head) {
      self = .nobody
    } else if Self.anybodies.contains(head) {
      self = .anybody
    } else {
      return nil
    }
  }

  private static let no = NameKey("no")
  private static let one = NameKey("one")
  private static let nobodies: KeySet = [NameKey("nobody"), NameKey("none"), NameKey("nothing")]
  private static let anybodies: KeySet = [
    NameKey("everyone"), NameKey("everybody"), NameKey("someone"), NameKey("somebody"), NameKey("anyone"),
    NameKey("anybody"),
  ]
}
