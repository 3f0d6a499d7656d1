import Articles

/// The date of a mail, as in RFC 5322, in its obsolete forms, or as old programs write it.
///
/// `Wed, 7 May 2025 09:12:44 +0100 (BST)`, `7 May 25 09:12 EST`, `Wed May  7 09:12:44 2025`.
struct MailDate {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  /// Minutes after midnight.
  private var minute: Int?
  /// Minutes east of UTC.
  private var zone: Int?

  /// Returns the date in a value; `nil` if there is none.
  static func date(in value: [UInt8]) -> PublicationDate? {
    let text = withoutComments(value.prefix(200)[...])
    if let iso = PublicationDate(text), text.contains("T") || text.contains("-") { return iso }
    var reader = MailDate()
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) { reader.read(word) }
    return reader.date ?? PublicationDate(text)
  }

  private static func withoutComments(_ value: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var offset = value.startIndex
    while offset < value.endIndex {
      if value[offset] == UInt8(ascii: "(") {
        offset = value.endOfComment(from: offset)
      } else {
        plain.append(value[offset])
        offset += 1
      }
    }
    return String(decoding: plain.trimmingMailSpace, as: UTF8.self)
  }

  private mutating func read(_ word: Substring) {
    guard let first = word.first else { return }
    if first == "+" || first == "-", word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber || $0 == ":" }) {
      readZone(word)
    } else if word.contains(":") {
      readTime(word)
    } else if let number = Int(word) {
      readNumber(number, digits: word.utf8.count)
    } else if word.contains("-") || word.contains("/") {
      // 7-May-2025
      for part in word.split(whereSeparator: { $0 == "-" || $0 == "/" }) { read(part) }
    } else {
      readName(word)
    }
  }

  private mutating func readNumber(_ number: Int, digits: Int) {
    if day == nil, digits <= 2 {
      day = number
    } else if year == nil, month != nil || digits == 4 {
      year = digits >= 4 ? number : digits == 3 || number >= 50 ? 1900 + number : 2000 + number
    }
  }

  private mutating func readTime(_ word: Substring) {
    let parts = word.split(separator: ":").map { Int($0.prefix(2)) }
    guard parts.count > 1, let hour = parts[0], let minutes = parts[1], (0..<24).contains(hour),
      (0..<60).contains(minutes)
    else { return }
    minute = hour * 60 + minutes
  }

  private mutating func readZone(_ word: Substring) {
    let digits = word.dropFirst().filter { $0 != ":" }
    guard minute != nil, zone == nil, let number = Int(digits), digits.count >= 3, digits.count <= 4,
      number % 100 < 60, number <= 1500
    else { return }
    zone = (number / 100 * 60 + number % 100) * (word.first == "-" ? -1 : 1)
  }

  private mutating func readName(_ word: Substring) {
    let key = word.lowercased()
    if let number = Self.months.firstIndex(of: String(key.prefix(3))), month == nil {
      month = number + 1
    } else if key == "pm" || key == "p.m.", let time = minute, time < 720 {
      minute = time + 720
    } else if zone == nil, minute != nil {
      if let offset = Self.zones[key] {
        zone = offset
      } else if let sign = key.firstIndex(where: { $0 == "+" || $0 == "-" }) {
        readZone(word.dropFirst(key.distance(from: key.startIndex, to: sign)))
      } else if key.count == 1 {
        // Letters were defined the wrong way round, so only the time itself is known (RFC 5322, section 4.3).
        zone = 0
      }
    }
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let zones = [
    "ut": 0, "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "cet": 60, "met": 60, "mez": 60, "west": 60,
    "cest": 120, "mest": 120, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "est": -300, "edt": -240,
    "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "ast": -240, "adt": -180,
    "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "nzst": 720, "nzdt": 780,
  ]

  /// The date in UTC; without a time if its zone isn't known.
  private var date: PublicationDate? {
    guard let year, let month, let day, let local = PublicationDate(year: year, month: month, day: day) else {
      return nil
    }
    guard let minute, let zone else { return local }
    let shifted = minute - zone
    let day2 = shifted < 0 ? local.dayBefore : shifted >= 1440 ? local.dayAfter : local
    return day2.flatMap {
      PublicationDate(year: $0.year, month: $0.month, day: $0.day, minute: (shifted + 1440) % 1440)
    }
  }
}

extension PublicationDate {
  fileprivate var dayBefore: PublicationDate? {
    if day > 1 { return PublicationDate(year: year, month: month, day: day - 1) }
    if month == 1 { return PublicationDate(year: year - 1, month: 12, day: 31) }
    return PublicationDate(year: year, month: month - 1, day: Self.days(inMonth: month - 1, of: year))
  }

  fileprivate var dayAfter: PublicationDate? {
    if day < Self.days(inMonth: month, of: year) {
      return PublicationDate(year: year, month: month, day: day + 1)
    }
    return month == 12
      ? PublicationDate(year: year + 1, month: 1, day: 1)
      : PublicationDate(year: year, month: month + 1, day: 1)
  }
}
