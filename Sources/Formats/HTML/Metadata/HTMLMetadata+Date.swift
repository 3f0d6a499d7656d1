import Articles
import JSON

extension HTMLMetadata {
  /// Takes the date of publication, or else the day in the address, or else the date of the last change.
  mutating func readDate() {
    for (text, origin) in publishedDates() + createdDates {
      guard let date = PublicationDate(declared: Words.line(text)), date.year >= 1000,
        (date.year, date.month, date.day) != (1970, 1, 1)
      else { continue }
      declared.date = date
      set(.date, origin)
      return
    }
    guard let address = declared.url, let date = PublicationDate(inAddress: address) else {
      return readModified()
    }
    declared.date = date
    set(.date, origins[.url] ?? .element)
  }

  private var createdDates: [(String, FieldOrigin)] {
    [article?["dateCreated"], article?["uploadDate"]].compactMap { data.text($0) }.map { ($0, .jsonLD) }
  }

  private func publishedDates() -> [(String, FieldOrigin)] {
    let published = facts.dates.filter { !$0.isModified }
    return [article?["datePublished"]].compactMap { data.text($0) }
      .map { ($0, .jsonLD) }
      + facts.meta.each(MetaTags.openGraphPublished).map { ($0, .openGraph) }
      + [data.page?["datePublished"]].compactMap { data.text($0) }.map { ($0, .jsonLD) }
      + published.filter { $0.origin == .microdata }.map { ($0.text, .microdata) }
      + facts.meta.each(MetaTags.published).map { ($0, .meta) }
      + published.filter { $0.origin == .element }.map { ($0.text, .element) }
  }

  /// Takes the date of the last change, if no other is known.
  private mutating func readModified() {
    let modified =
      [article?["dateModified"]].compactMap { data.text($0) }.map { ($0, FieldOrigin.jsonLD) }
      + facts.meta.each(MetaTags.modified).map { ($0, FieldOrigin.meta) }
      + facts.dates.filter(\.isModified).map { ($0.text, $0.origin == .microdata ? .microdata : .element) }
    for (text, origin) in modified {
      guard let date = PublicationDate(declared: Words.line(text)) else { continue }
      declared.date = date
      set(.date, origin)
      return
    }
  }
}
