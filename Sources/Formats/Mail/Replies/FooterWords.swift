/// The words that programs add at the end of a mail.
enum FooterWords {
  /// Whether a line is a rule drawn with characters.
  static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 5 && line.utf8.allSatisfy { [0x5F, 0x2D, 0x3D, 0x2A, 0x7E, 0x20].contains($0) }
  }

  /// Whether a block says how to join or leave a list.
  static func isAboutList(_ text: String) -> Bool {
    let key = text.lowercased()
    return list.contains { key.contains($0) }
  }

  /// Whether a line names the device on which a mail was written.
  static func isFromDevice(_ line: String) -> Bool {
    guard line.utf8.count <= 100 else { return false }
    let key = line.lowercased()
    return device.contains { key.hasPrefix($0) }
  }

  private static let list = [
    "unsubscribe", "mailman/listinfo", "mailing list", "you received this message because",
    "you are subscribed",
    "to stop receiving", "manage your subscription", "update your preferences", "newsletter abbestellen",
    "abmelden", "abbestellen", "désabonner", "désinscrire", "darse de baja", "cancelar suscripción",
    "annulla iscrizione", "disiscri", "afmelden", "uitschrijven", "cancelar a inscrição", "отписаться",
  ]

  private static let device = [
    "sent from my ", "sent from mail for ", "sent from outlook", "get outlook for ", "sent from yahoo mail",
    "von meinem ", "gesendet von ", "diese nachricht wurde von meinem ", "envoyé de mon ", "envoyé depuis ",
    "enviado desde mi ", "enviado do meu ", "inviato da ", "verzonden vanaf ", "verstuurd vanaf ",
    "skickat från min ", "sendt fra min ", "lähetetty ", "wysłane z ", "отправлено с ",
  ]
}
