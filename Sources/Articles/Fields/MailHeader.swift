/// A header line of mail: `Subject: Ferry hits pier`.
package struct MailHeader {
  /// What the line says.
  package let name: Name
  /// The text after the colon.
  package let value: String

  /// What a header line says.
  package enum Name {
    case sender, recipient, subject, date, other
  }

  private static let labels: [String: Name] = [
    "from": .sender, "von": .sender, "de": .sender, "da": .sender, "van": .sender,
    "fra": .sender, "från": .sender, "od": .sender, "lähettäjä": .sender, "kimden": .sender, "от": .sender,
    "від": .sender, "expéditeur": .sender, "absender": .sender, "mittente": .sender, "remitente": .sender,
    "to": .recipient, "an": .recipient, "à": .recipient, "para": .recipient,
    "aan": .recipient, "til": .recipient, "till": .recipient, "do": .recipient, "vastaanottaja": .recipient,
    "kime": .recipient, "кому": .recipient, "a": .recipient, "destinataire": .recipient, "cci": .recipient,
    "empfänger": .recipient, "копия": .recipient, "kopi": .recipient, "kopia": .recipient,
    "cc": .recipient, "bcc": .recipient, "kopie": .recipient, "copie": .recipient,
    "subject": .subject, "betreff": .subject, "objet": .subject, "asunto": .subject, "oggetto": .subject,
    "onderwerp": .subject, "re": .subject, "emne": .subject, "ämne": .subject, "assunto": .subject,
    "temat": .subject, "aihe": .subject, "konu": .subject, "тема": .subject, "sujet": .subject,
    "date": .date, "sent": .date, "datum": .date, "gesendet": .date, "envoyé": .date, "fecha": .date,
    "enviado": .date,
    "enviado el": .date, "enviada em": .date, "inviato": .date, "skickat": .date, "sendt": .date,
    "dato": .date,
    "wysłano": .date, "lähetetty": .date, "tarih": .date, "дата": .date, "отправлено": .date,
    "envoyé le": .date,
    "data": .date, "verzonden": .date,
    "reply-to": .other, "antwort an": .other, "return-path": .other, "message-id": .other,
    "in-reply-to": .other,
    "references": .other, "mime-version": .other, "content-type": .other, "content-transfer-encoding": .other,
    "delivered-to": .other, "received": .other, "importance": .other, "priority": .other,
    "wichtigkeit": .other,
    "attachments": .other, "attachment": .other, "anlagen": .other, "user-agent": .other,
    "list-unsubscribe": .other,
    "organization": .other, "sender": .other, "dkim-signature": .other,
  ]

  /// Reads a label and a colon; `nil` for other lines.
  package init?(_ line: String) {
    guard line.utf8.count <= 1000, line.utf8.prefix(120).contains(UInt8(ascii: ":")),
      let colon = line.prefix(28).firstIndex(of: ":")
    else { return nil }
    // French puts a space before the colon.
    let label = line[..<colon].lowercased().trimmingLastBlank
    guard let name = Self.labels[label] ?? (label.hasPrefix("x-") && !label.contains(" ") ? .other : nil)
    else { return nil }
    self.name = name
    value = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
  }

  /// Returns which of some lines are the header of a mail.
  ///
  /// They are the first two or more consecutive header lines of which one names a sender or a subject, and
  /// another the recipient or the date.
  static func lines(among lines: [String?]) -> Range<Int>? {
    var start = 0
    while start < lines.count {
      let headers = lines[start...].prefix { $0.flatMap(Self.init) != nil }.compactMap {
        $0.flatMap(Self.init)
      }
      if headers.count > 1 {
        let names = Set(headers.map(\.name))
        let isMail =
          names.contains(.sender) && names.count > 1 || names.contains(.subject) && names.contains(.recipient)
        if isMail { return start..<start + headers.count }
      }
      start += max(1, headers.count)
    }
    return nil
  }

  /// Returns the subject without the marks of replies and forwarded mail: `Fwd: Re: Ferry hits pier`.
  package static func title(ofSubject subject: String) -> String {
    var rest = subject[...]
    while let colon = rest.prefix(6).firstIndex(of: ":"), marks.contains(rest[..<colon].lowercased()) {
      rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
    }
    return String(rest)
  }

  private static let marks: Set<String> = ["re", "fw", "fwd", "aw", "wg", "tr", "rv", "i"]
}

extension String {
  /// The text without one space at its end.
  fileprivate var trimmingLastBlank: String { last?.isWhitespace == true ? String(dropLast()) : self }
}
