import Frames

/// An escape sequence being read, from the byte after its escape character on (ECMA-48, and xterm's “Control
/// Sequences”).
///
/// The terminal library knows the sequences in the terminal's description; this type knows the usual
/// sequences of all other terminals, and where each ends.
struct EscapeSequence {
  /// What a byte did to the sequence.
  enum Progress {
    case more
    /// The sequence is complete; it may stand for a key.
    case end(Key?)
    /// Pasted text begins.
    case paste
    /// The sequence was interrupted by another escape character.
    case restart
  }

  private enum Form {
    /// `ESC [`: parameters and a final byte.
    case control
    /// `ESC O` and one byte; `ESC [ [` and one byte on the Linux console.
    case single(console: Bool)
    /// `ESC ]`, `ESC P` and the like: an answer of the terminal, up to BEL or `ESC \`.
    case string
    /// Bytes that stand for a mouse event in its oldest form.
    case counted(Int)
  }

  /// The maximum length of a sequence; terminals send none that are longer.
  private static let limit = 4096

  private var form: Form
  private var parameters = ""
  private var count = 0
  /// The first bytes of a string.
  private var payload: [UInt8] = []
  /// The answer, once the sequence is complete, if it is one.
  private(set) var reply: TerminalReply?

  /// Whether it can only be an answer: then its rest may arrive late, and is never taken for keys.
  var isAnswer: Bool {
    switch form {
    case .string: true
    case .control: parameters.hasPrefix("?") || parameters.hasPrefix(">")
    case .single, .counted: false
    }
  }

  /// Begins a sequence; `nil` if the byte doesn't begin one.
  ///
  /// - Parameter alone: whether the escape character came by itself; then a letter after it is a separate
  ///   key.
  init?(introducer: UInt8, alone: Bool) {
    switch introducer {
    case UInt8(ascii: "["): form = .control
    case UInt8(ascii: "O"): form = .single(console: false)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
      if alone { return nil }
      form = .string
    default: return nil
    }
  }

  /// Takes the next byte.
  mutating func append(_ byte: UInt8) -> Progress {
    count += 1
    if count > Self.limit { return .end(nil) }
    switch form {
    case .string:
      guard byte == 0x1B || byte == 0x07 else {
        if payload.count < 64 { payload.append(byte) }
        return .more
      }
      reply = TerminalReply(command: String(decoding: payload, as: UTF8.self))
      // The backslash of a closing `ESC \` becomes a key with Alt, which is ignored.
      return byte == 0x1B ? .restart : .end(nil)
    case .counted(let left):
      form = .counted(left - 1)
      return left <= 1 ? .end(nil) : .more
    case .single(let console):
      if byte == 0x1B { return .restart }
      return .end(console ? Self.consoleKey(byte) : Self.key(final: byte, parameters: ""))
    case .control: return appendControl(byte)
    }
  }

  private mutating func appendControl(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x1B: return .restart
    case UInt8(ascii: "[") where parameters.isEmpty:
      form = .single(console: true)
      return .more
    case UInt8(ascii: "M") where parameters.isEmpty:
      form = .counted(3)
      return .more
    case 0x20...0x3F:
      parameters.unicodeScalars.append(Unicode.Scalar(byte))
      return .more
    case UInt8(ascii: "~") where parameters == "200": return .paste
    case 0x40...0x7E:
      reply = TerminalReply(final: byte, parameters: parameters)
      return .end(Self.key(final: byte, parameters: parameters))
    default: return .end(nil)
    }
  }

  /// Returns the key of a complete sequence; `nil` for keys with Shift, Alt or Control.
  private static func key(final: UInt8, parameters: String) -> Key? {
    switch (Character(Unicode.Scalar(final)), parameters) {
    case ("A", ""): .up
    case ("B", ""): .down
    case ("C", ""): .right
    case ("D", ""): .left
    case ("H", ""), ("~", "1"), ("~", "7"): .home
    case ("F", ""), ("~", "4"), ("~", "8"): .end
    case ("M", ""): .enter
    case ("Z", ""): .backTab
    case ("~", "3"): .delete
    case ("~", "5"): .pageUp
    case ("~", "6"): .pageDown
    case ("P", ""), ("~", "11"): .function(1)
    case ("Q", ""), ("~", "12"): .function(2)
    case ("R", ""), ("~", "13"): .function(3)
    case ("S", ""), ("~", "14"): .function(4)
    case ("~", "15"): .function(5)
    case ("~", "17"), ("~", "18"), ("~", "19"), ("~", "20"), ("~", "21"):
      Int(parameters).map { .function($0 - 11) }
    case ("~", "23"), ("~", "24"): Int(parameters).map { .function($0 - 12) }
    default: nil
    }
  }

  /// Returns one of the first five function keys as the Linux console sends them; `nil` for any other byte.
  private static func consoleKey(_ byte: UInt8) -> Key? {
    (0x41...0x45).contains(byte) ? .function(Int(byte) - 0x40) : nil
  }
}
