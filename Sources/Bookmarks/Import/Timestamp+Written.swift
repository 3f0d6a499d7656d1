import Articles

extension Timestamp {
  /// Reads a moment as other programs write it; `nil` if the text isn't one in the years 1 to 9999.
  ///
  /// Without a zone it is in UTC; without a time it is the beginning of the day.
  init?(written text: String) {
    guard let moment = Self.moment(text), moment.date != nil else { return nil }
    self = moment
  }

  private static func moment(_ text: String) -> Timestamp? {
    if let moment = Timestamp(iso8601: text) ?? Timestamp(iso8601: text + "Z") { return moment }
    // A date keeps a time only if its zone is known; a second zone is ignored.
    guard let date = PublicationDate(text + " UTC") ?? PublicationDate(text) else { return nil }
    let day = date.description
    return Timestamp(iso8601: day.utf8.count == 10 ? day + "T00:00:00Z" : day)
  }
}
