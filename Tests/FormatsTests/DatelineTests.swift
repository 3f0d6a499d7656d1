import Articles
import Testing

/// Datelines of agencies that aren't known, with dates in other places and languages.
@Suite struct DatelineTests {
  private func fields(_ start: String) throws -> ArticleFields {
    try Reading.article(
      "Bridge shut to lorries\n\n\(start)\(FieldTests.paragraph)\n\n“It groaned,” said Delphine Marrow.\n"
    ).fields
  }

  @Test(
    arguments: [
      ("OSTRAVA REACH, Wales--(BUSINESS WIRE)--May 7, 2025--", "BUSINESS WIRE"),
      ("Ostrava Reach, Wales--(Newsfile Corp. - May 7, 2025) - ", "Newsfile Corp."),
      ("OSTRAVA REACH, Wales / REACH NEWSWIRE / May 7, 2025 / ", "REACH NEWSWIRE"),
      ("OSTRAVA REACH, 7 May 2025 (RNB) – ", "RNB"), ("OSTRAVA REACH, May 7, 2025 (Marea) ", "Marea"),
      ("OSTRAVA REACH, Wales, 7 May 2025 /Reach Kommunikasjon/ – ", "Reach Kommunikasjon"),
      ("OSTRAVA REACH, 2025-05-07 (RNB) - ", "RNB"), ("Ostrava Reach (Wales), 7 May 2025 (RNB) - ", "RNB"),
      ("РЕЧНОЙ, 7 мая 2025 г. /РНБ/. ", "РНБ"), ("RÍO HONDO, 7 de mayo de 2025 (RNB).- ", "RNB"),
    ])
  func `an agency after a place and a date is named as written`(_ words: String, agency: String) throws {
    let fields = try fields(words)
    #expect(fields.source == agency)
    #expect(fields.date == PublicationDate(year: 2025, month: 5, day: 7))
  }

  @Test(
    arguments: [
      ("OSTRAVA REACH, May 7 (PTI) ", "PTI"), ("Ostrava Reach [Wales], May 7 (ANI): ", "ANI"),
      ("OSTRAVA REACH (TT) ", "TT"), ("OSTRAVA REACH, Wales (AP) _ ", "AP"), ("Lindental (epd). ", "epd"),
      ("OSTRAVA REACH, May 7. /TASS/. ", "TASS"), ("РЕЧНОЙ, 7 мая - РИА Новости. ", "РИА Новости"),
    ])
  func `a known agency needs no year`(_ words: String, agency: String) throws {
    let fields = try fields(words)
    #expect(fields.source == agency && fields.date == nil)
  }

  @Test(
    arguments: [
      "Ostrava Reach, Wales – May 7, 2025 – ", "(Ostrava Reach, May 7, 2025) - ",
      "Lindental, den 7. Mai 2025 - ",
      "Río Hondo, 7 de mayo de 2025.- ", "Port-Gris, le 7 mai 2025 – ", "Marebosch, 7 mei 2025 – ",
      "OSTRAVA REACH, Wales (May 7, 2025) – ",
    ])
  func `a place and a date need no agency`(_ words: String) throws {
    let fields = try fields(words)
    #expect(fields.date == PublicationDate(year: 2025, month: 5, day: 7))
    #expect(fields.source == nil)
  }

  @Test(
    arguments: [
      "The keeper (a Marrow) - ", "OSTRAVA REACH (Wales) - ", "Marrow – 7 May – ",
      "The Reach, said the keeper on May 7, 2025 (Wednesday) - ", "(the old one) – ",
    ])
  func `words in brackets alone are no agency`(_ words: String) throws {
    #expect(try fields(words).source == nil)
  }
}
