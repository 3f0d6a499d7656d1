extension PublicationDate {
  /// Reads the day in the path of an address: `/2024/05/29/`, `/2024/may/29/`, `/2024-05-29-ferry`.
  ///
  /// Only years from 1990 on count; `nil` for a path without a day, such as `/2024/05/`, and for other
  /// numbers.
  package init?(inAddress address: String) {
    guard address.utf8.count <= 4096, let scheme = address.firstRange(of: "://") else { return nil }
    let path = address[scheme.upperBound...].drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      if parts.count > index + 2, let date = Self.day(part, parts[index + 1], parts[index + 2]) {
        self = date
        return
      }
      let pieces = part.split(separator: "-", maxSplits: 3).map(String.init)
      if pieces.count >= 3, let date = Self.day(pieces[0], pieces[1], pieces[2]) {
        self = date
        return
      }
    }
    return nil
  }

  private static func day(_ year: String, _ month: String, _ day: String) -> PublicationDate? {
    guard let year = number(year, digits: 4...4), (1990...2100).contains(year),
      let month = number(month, digits: 1...2) ?? DateWords.month(month.lowercased()),
      let day = number(day, digits: 1...2)
    else { return nil }
    return PublicationDate(year: year, month: month, day: day)
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
