import Frames

/// Turns the bytes that a terminal sends into keys.
///
/// A state machine without a clock: the terminal says when nothing more waits to be read, and ``patience``
/// limits how long the decoder holds on to bytes. Sequences that don't stand for a key (Alt with a letter,
/// answers of the terminal) are swallowed whole, so that their letters never become commands; so is pasted
/// text, until its end. A long paste may be taken in parts.
struct KeyDecoder {
  /// One thing that the terminal sent.
  enum Input {
    /// A byte, and whether it was the only one waiting.
    case byte(UInt8, alone: Bool)
    /// A sequence that the terminal library knows: a key, or `nil` if it stands for none.
    case known(Key?)
  }

  /// Decoded keys, in order, that haven't been taken.
  private var decoded = DecodedKeys()
  /// Answers of the terminal, in order, that haven't been taken.
  private var replies: [TerminalReply] = []
  /// Whether an answer is expected: an escape character may be its first byte, and is held a little longer.
  var expectsReply = false

  private enum State {
    case ground
    /// After an escape character; `alone` if nothing came with it, as when the key is pressed.
    case escape(alone: Bool)
    /// After two escape characters that came together: a sequence with Alt, or the key pressed twice.
    case twoEscapes
    /// Within an escape sequence; with Alt, it never stands for a key.
    case sequence(EscapeSequence, withAlt: Bool)
    /// Within the bytes of one character.
    case character(UTF8Assembly, withAlt: Bool)
  }

  private var state = State.ground
  /// The pasted text between its marks, while it is arriving.
  private var paste: PastedText?

  /// How long the decoder waits for the rest of a sequence, in milliseconds; `nil` if none has begun.
  var patience: Int? {
    if paste != nil { return 2000 }
    return switch state {
    case .ground: decoded.holdsCharacter ? 0 : nil
    case .escape, .twoEscapes: expectsReply ? 100 : 0
    case .sequence(let sequence, _): sequence.isAnswer ? 2000 : expectsReply ? 500 : 50
    case .character: 50
    }
  }

  /// Takes the keys decoded so far.
  mutating func takeKeys() -> [Key] { decoded.takeAll() }

  /// Takes the answers that have come so far.
  mutating func takeReplies() -> [TerminalReply] {
    defer { replies = [] }
    return replies
  }

  /// Takes the next input.
  mutating func take(_ input: Input) {
    switch input {
    case .byte(0x03, alone: true) where paste != nil:
      // Typed, not pasted: a paste whose end is lost doesn't swallow Control-C.
      endPaste()
      take(0x03, alone: true)
    case .byte(let byte, _) where paste != nil:
      if paste?.append(byte) == true { endPaste() }
    case .known where paste != nil: break
    case .byte(let byte, let alone): take(byte, alone: alone)
    case .known(let key): take(key)
    }
  }

  /// Takes a key that the terminal library knows.
  private mutating func take(_ key: Key?) {
    defer { state = .ground }
    switch state {
    case .escape(alone: true): emit(.escape, key)
    case .escape, .twoEscapes: emit()
    case .ground, .sequence, .character: emit(key)
    }
  }

  /// Takes a byte.
  private mutating func take(_ byte: UInt8, alone: Bool) {
    switch state {
    case .ground: takeFirst(byte, alone: alone)
    case .escape(let escapeAlone): take(byte, alone: alone, afterEscapeAlone: escapeAlone)
    case .twoEscapes:
      state = EscapeSequence(introducer: byte, alone: false).map { .sequence($0, withAlt: true) } ?? .ground
    case .sequence(var sequence, let withAlt):
      let progress = sequence.append(byte)
      if let reply = sequence.reply { replies.append(reply) }
      switch progress {
      case .more: state = .sequence(sequence, withAlt: withAlt)
      case .restart: state = .escape(alone: false)
      case .paste:
        state = .ground
        paste = PastedText()
      case .end(let key):
        state = .ground
        if !withAlt { emit(key) }
      }
    case .character(var character, let withAlt):
      switch character.append(byte) {
      case .more: state = .character(character, withAlt: withAlt)
      case .end(let scalar):
        state = .ground
        if !withAlt { decoded.hold(scalar) }
      case .broken: takeFirst(byte, alone: alone)
      }
    }
  }

  /// Gives up on the rest of a sequence, because no input came within ``patience``.
  mutating func giveUp() {
    switch state {
    case .ground, .sequence, .character: emit()
    case .escape: emit(.escape)
    case .twoEscapes: emit(.escape, .escape)
    }
    state = .ground
    if paste != nil { endPaste() }
  }

  /// Whether text is being pasted.
  var isPasting: Bool { paste != nil }

  /// Hands over a part of a paste that has become long, so that it is shown while the rest arrives.
  mutating func partPaste() {
    if let part = paste?.takePart() { emit(.paste(part)) }
  }

  /// Delivers the pasted text, or the rest of it.
  private mutating func endPaste() {
    emit(paste?.takeRest().map { .paste($0) })
    paste = nil
  }

  /// Takes the first byte of a key or sequence.
  private mutating func takeFirst(_ byte: UInt8, alone: Bool) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape(alone: alone)
    case 0x00..<0x20, 0x7F: emit(Self.control(byte))
    case 0x20..<0x7F: emit(.character(Character(Unicode.Scalar(byte))))
    default:
      if let character = UTF8Assembly(first: byte) { state = .character(character, withAlt: false) }
    }
  }

  /// Takes the byte after an escape character: the escape key and a key, a key with Alt, or a sequence.
  private mutating func take(_ byte: UInt8, alone: Bool, afterEscapeAlone escapeAlone: Bool) {
    if let sequence = EscapeSequence(introducer: byte, alone: escapeAlone && !expectsReply) {
      state = .sequence(sequence, withAlt: false)
    } else if escapeAlone {
      emit(.escape)
      takeFirst(byte, alone: alone)
    } else if byte == 0x1B {
      state = .twoEscapes
    } else {
      state = UTF8Assembly(first: byte).map { .character($0, withAlt: true) } ?? .ground
    }
  }

  /// Adds keys; without any, the character that was held in case marks follow is complete.
  private mutating func emit(_ keys: Key?...) { decoded.append(keys.compactMap(\.self)) }

  /// Returns the key of a control character.
  private static func control(_ byte: UInt8) -> Key? {
    // Control flips bit 6 of a character; by the same rule, DEL is Control-?.
    let character = Character(Unicode.Scalar(byte ^ 0x40))
    return .typedWithControl(Character(character.lowercased()))
  }
}
