/// A line that announces another mail: `-----Original Message-----`.
enum ReplyMarker {
  /// A mail that is answered.
  case original
  /// A mail that is forwarded.
  case forwarded

  /// Reads a line; `nil` for other lines.
  init?(_ line: String) {
    guard line.utf8.count <= 120 else { return nil }
    let marks: Set<Character> = ["-", "_", "*", ":", " ", "=", ">", "—"]
    guard let first = line.firstIndex(where: { !marks.contains($0) }),
      let last = line.lastIndex(where: { !marks.contains($0) })
    else { return nil }
    let key = line[first...last].lowercased().replacing("’", with: "'")
    let isMarked = first > line.startIndex || line.hasSuffix(":")
    guard isMarked, let marker = Self.markers[key] else { return nil }
    self = marker
  }

  private static let markers: [String: ReplyMarker] = [
    "original message": .original, "original mail": .original, "ursprüngliche nachricht": .original,
    "originalnachricht": .original, "message d'origine": .original, "message original": .original,
    "mensaje original": .original, "messaggio originale": .original, "oorspronkelijk bericht": .original,
    "mensagem original": .original, "originalmeddelande": .original, "oprindelig meddelelse": .original,
    "opprinnelig melding": .original, "alkuperäinen viesti": .original, "wiadomość oryginalna": .original,
    "исходное сообщение": .original, "původní zpráva": .original, "original appointment": .original,
    "原始邮件": .original, "邮件原件": .original, "元のメッセージ": .original, "reply message": .original,
    "forwarded message": .forwarded, "begin forwarded message": .forwarded,
    "weitergeleitete nachricht": .forwarded, "anfang der weitergeleiteten nachricht": .forwarded,
    "message transféré": .forwarded, "message transmis": .forwarded, "début du message réexpédié": .forwarded,
    "début du message transféré": .forwarded, "mensaje reenviado": .forwarded,
    "inicio del mensaje reenviado": .forwarded, "messaggio inoltrato": .forwarded,
    "inizio messaggio inoltrato": .forwarded, "doorgestuurd bericht": .forwarded,
    "begin doorgestuurd bericht": .forwarded, "mensagem encaminhada": .forwarded,
    "mensagem reencaminhada": .forwarded, "vidarebefordrat meddelande": .forwarded,
    "пересылаемое сообщение": .forwarded, "przekazana wiadomość": .forwarded, "转发邮件信息": .forwarded,
    "forwarded mail": .forwarded, "start of forwarded message": .forwarded,
  ]
}
