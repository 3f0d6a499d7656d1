/// The notation for keys in the keymap, in help and in `verbatim play`.
///
/// Characters stand for themselves; `<Enter> <Esc> <Tab> <S-Tab> <Space> <BS> <Del> <Up> <Down> <Left>
/// <Right> <PgUp> <PgDn> <Home> <End> <F1> <C-d> <lt> <Resize 40x12> <Click 3,10> <DoubleClick 3,10> <Drag
/// 3,20> <WheelUp> <WheelDown>` stand for keys; the case of names doesn't matter. Mouse positions are row and
/// column from 0. What comes between `<Paste>` and `<EndPaste>` is pasted.
package enum KeyNotation {
  /// Reads keys written one after another.
  ///
  /// - Throws: ``KeyNotationError`` for an unknown or unclosed name.
  package static func keys(in notation: String) throws(KeyNotationError) -> [Key] {
    var keys: [Key] = []
    var pasted: String?
    var rest = notation[...]
    while let first = rest.popFirst() {
      guard first == "<" else {
        keep(.character(first), in: &keys, pasted: &pasted)
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { throw .unclosed("<" + rest) }
      let name = String(rest[..<close])
      rest = rest[rest.index(after: close)...]
      switch name.lowercased() {
      case "paste": pasted = pasted ?? ""
      case "endpaste":
        guard let text = pasted else { throw .unknownName(name) }
        keys.append(.paste(text))
        pasted = nil
      default:
        guard let key = key(named: name) else { throw .unknownName(name) }
        keep(key, in: &keys, pasted: &pasted)
      }
    }
    if pasted != nil { throw .unclosed("<Paste>") }
    return keys
  }

  /// Writes a key; reading it again gives the same key.
  package static func string(for key: Key) -> String {
    switch key {
    case .character("<"): "<lt>"
    case .character(" "): "<Space>"
    case .character(let character): String(character)
    case .control(let character): "<C-\(character)>"
    case .function(let number): "<F\(number)>"
    case .paste(let text): "<Paste>" + text.map(pastedNotation).joined() + "<EndPaste>"
    case .mouse(let event, let position): "<\(name(of: event)) \(position.row),\(position.column)>"
    case .resize(let size): "<Resize \(size.columns)x\(size.rows)>"
    default: plain.first { $0.key == key }.map { "<\($0.name)>" } ?? ""
    }
  }

  /// The keys that have only a name; of several names for a key, the first is the one that is written.
  private static let plain: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("BS", .backspace),
    ("Del", .delete),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown),
    ("Space", .character(" ")), ("lt", .character("<")),
    ("CR", .enter), ("Return", .enter), ("Backspace", .backspace), ("Delete", .delete),
    ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  private static func name(of event: MouseEvent) -> String {
    switch event {
    case .click: "Click"
    case .doubleClick: "DoubleClick"
    case .drag: "Drag"
    case .wheelUp: "WheelUp"
    case .wheelDown: "WheelDown"
    }
  }

  /// Returns the notation of a pasted character: a line feed as Enter, a tab as Tab.
  private static func pastedNotation(_ character: Character) -> String {
    switch character {
    case "\n": "<Enter>"
    case "\t": "<Tab>"
    default: string(for: .character(character))
    }
  }
}

extension KeyNotation {
  /// Adds a key, or adds what it types to the text being pasted.
  private static func keep(_ key: Key, in keys: inout [Key], pasted: inout String?) {
    guard pasted != nil else { return keys.append(key) }
    switch key {
    case .character(let character): pasted?.append(character)
    case .enter: pasted?.append("\n")
    case .tab: pasted?.append("\t")
    default: break
    }
  }

  /// Returns the key with a name, as written between `<` and `>`; `nil` if there is none.
  private static func key(named name: String) -> Key? {
    let folded = name.lowercased()
    if let match = plain.first(where: { $0.name.lowercased() == folded }) { return match.key }
    if folded.hasPrefix("c-") { return controlKey(String(folded.dropFirst(2))) }
    if folded.hasPrefix("f"), let number = number(folded.dropFirst()) {
      return (1...63).contains(number) ? .function(number) : nil
    }
    let words = folded.split(separator: " ")
    guard let event = words.first, words.count <= 2 else { return nil }
    let numbers = words.count == 2 ? pair(words[1], separator: event == "resize" ? "x" : ",") : nil
    if event == "resize" { return numbers.map { .resize(Size(columns: $0, rows: $1)) } }
    guard let mouse = mouseEvent(event) else { return nil }
    if words.count == 2, numbers == nil { return nil }
    return .mouse(mouse, Position(row: numbers?.0 ?? 0, column: numbers?.1 ?? 0))
  }

  private static func controlKey(_ name: String) -> Key? {
    if name == "space" { return .typedWithControl("@") }
    guard name.count == 1, let character = name.first else { return nil }
    return .typedWithControl(character)
  }

  private static func mouseEvent(_ name: Substring) -> MouseEvent? {
    switch name {
    case "click": .click
    case "doubleclick": .doubleClick
    case "drag": .drag
    case "wheelup": .wheelUp
    case "wheeldown": .wheelDown
    default: nil
    }
  }

  /// Returns two numbers that a separator divides.
  private static func pair(_ text: Substring, separator: Character) -> (Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 2, let first = number(parts[0]), let second = number(parts[1]) else { return nil }
    return (first, second)
  }

  /// Returns a number written only in digits, if it is no larger than a screen may be.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return nil }
    return number < 100_000 ? number : nil
  }
}

/// What is wrong with keys as written.
package enum KeyNotationError: Error, Hashable, Sendable {
  /// `<name>` isn't a key.
  case unknownName(String)
  /// `<` without `>`; a literal `<` is written `<lt>`.
  case unclosed(String)
}
