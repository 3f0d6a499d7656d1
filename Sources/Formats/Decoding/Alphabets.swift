/// The letters beyond ASCII of the languages that use the Latin alphabet.
///
/// A text read in the wrong encoding shows letters that no single language has.
enum Alphabets {
  /// Returns the share of letters, 0 to 1, that belong to the language that accounts for most of them.
  ///
  /// - Parameter counts: how often each lower-case letter beyond ASCII occurs.
  static func coverage(of counts: [Unicode.Scalar: Int]) -> Double {
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return 1 }
    let best = letters.map { alphabet in
      counts.reduce(0) { $0 + (alphabet.contains($1.key) ? $1.value : 0) }
    }.max()
    return Double(best ?? 0) / Double(total)
  }

  private static let letters: [Set<Unicode.Scalar>] = [
    "äöüßé", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "àèéìîòóù", "àáâãçéêíóôõúü", "àçèéíïòóúü·", "åäöé", "æøåéèòóô",
    "áðéíóúýþæöø", "ëéïöüáíóèê", "áéíóú", "äöüõšž", "āčēģīķļņšūž", "ąčęėįšųūž", "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čćđšž", "ăâîșțşţ", "çğıiöşüâî", "ëç", "ċġħżàèìòù", "ĉĝĥĵŝŭ",
    "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ\u{300}\u{301}\u{303}\u{309}\u{323}",
    "âêîôûŵŷäëïöẅ", "àèìòùáéíóú", "ñáéíóúü", "əçğıöşü",
  ].map { Set($0.unicodeScalars) }
}
