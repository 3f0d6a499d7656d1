import Frames

/// An answer of a terminal, or a report without a question.
enum TerminalReply: Hashable, Sendable {
  /// The colour of the background (OSC 11).
  case background(Color.RGB)
  /// Whether a mode is known: 1 and 3 mean set, 2 and 4 reset, 0 unknown (DECRPM).
  case mode(Int, state: Int)
  /// The flags of kitty's keyboard protocol.
  case keyboard(flags: Int)
  /// The level of xterm's modifyOtherKeys; 0 means off (XTQMODKEYS).
  case otherKeys(level: Int)
  /// The primary attributes (DA1): everything asked before has been answered.
  case attributes
  /// The user's colours have become dark or light (mode 2031).
  case scheme(isDark: Bool)

  /// Reads a control sequence `CSI parameters final`; `nil` for any other.
  init?(final: UInt8, parameters: String) {
    let numbers = parameters.dropFirst().split(separator: ";", omittingEmptySubsequences: false)
    if parameters.first == ">", final == UInt8(ascii: "m"), numbers.count == 2, numbers[0] == "4",
      let level = Int(numbers[1]), (0...3).contains(level)
    {
      self = .otherKeys(level: level)
      return
    }
    guard parameters.first == "?" else { return nil }
    switch Unicode.Scalar(final) {
    case "c": self = .attributes
    case "u":
      guard let flags = Int(numbers[0]) else { return nil }
      self = .keyboard(flags: flags)
    case "y":
      guard numbers.count == 2, parameters.last == "$", let mode = Int(numbers[0]),
        let state = Int(numbers[1].dropLast())
      else { return nil }
      self = .mode(mode, state: state)
    case "n":
      guard numbers.count == 2, numbers[0] == "997", let scheme = Int(numbers[1]), (1...2).contains(scheme)
      else { return nil }
      self = .scheme(isDark: scheme == 1)
    default: return nil
    }
  }

  /// Reads an operating system command, without `ESC ]` and end: `11;rgb:ffff/ffff/ffff`; `nil` for any
  /// other.
  init?(command: String) {
    guard command.hasPrefix("11;") else { return nil }
    let color = command.dropFirst(3)
    let digits: [Substring]
    if color.hasPrefix("#"), (color.utf8.count - 1) % 3 == 0 {
      let length = (color.utf8.count - 1) / 3
      digits = (0..<3).map { color.dropFirst(1 + $0 * length).prefix(length) }
    } else {
      guard let colon = color.firstIndex(of: ":"), color.hasPrefix("rgb") else { return nil }
      digits = color[color.index(after: colon)...].split(separator: "/").prefix(3).map { $0 }
    }
    let parts = digits.compactMap(Self.strength)
    guard parts.count == 3 else { return nil }
    self = .background(Color.RGB(parts[0], parts[1], parts[2]))
  }

  /// Returns the strength of a colour, from 0 to 255, read from one to four hexadecimal digits.
  private static func strength(_ digits: Substring) -> Int? {
    guard (1...4).contains(digits.utf8.count), let value = Int(digits, radix: 16), value >= 0 else {
      return nil
    }
    return value * 255 / (1 << (4 * digits.utf8.count) - 1)
  }
}

/// What a terminal has said that it can do: asked once, after the first frame.
package struct TerminalCapabilities: Hashable, Sendable {
  /// Whether the background is light; `nil` if the terminal hasn't said so.
  package private(set) var isLight: Bool?
  /// Whether it can hold the picture until a frame is complete (mode 2026).
  package private(set) var holdsUpdates = false
  /// Whether it reports changes between dark and light (mode 2031).
  package private(set) var reportsScheme = false
  /// Whether another program has left a keyboard mode on.
  package private(set) var hasKeyboardMode = false
  /// The level of modifyOtherKeys that another program has left on; 0 if it is off.
  package private(set) var otherKeys = 0
  /// Whether all questions have been answered.
  package private(set) var isComplete = false

  /// Takes an answer.
  mutating func take(_ reply: TerminalReply) {
    switch reply {
    case .background(let color): isLight = Self.isLight(color)
    case .mode(2026, let state): holdsUpdates = (1...2).contains(state)
    case .mode(2031, let state): reportsScheme = (1...3).contains(state)
    case .mode: break
    case .keyboard(let flags): hasKeyboardMode = flags != 0
    case .otherKeys(let level): otherKeys = level
    case .attributes: isComplete = true
    case .scheme(let isDark): isLight = !isDark
    }
  }

  /// Whether black has more contrast with a colour than white does, by the luma of ITU-R BT.601.
  private static func isLight(_ color: Color.RGB) -> Bool {
    299 * color.red + 587 * color.green + 114 * color.blue > 127_500
  }
}
