import Articles

/// Reads what an office document says about itself in Dublin Core.
enum OfficeProperties {
  /// Returns the title, writer and date in `properties`; records their origins and the language.
  static func declared(_ properties: XMLElement?, _ provenance: inout Provenance) -> DeclaredFields {
    var declared = DeclaredFields()
    guard let properties else { return declared }
    func value(_ name: String) -> String? { properties.first(name)?.text.nonBlank }
    declared.title = value("title")
    // In OpenDocument the creator is the last person who changed the document.
    let writers = ["initial-creator", "creator"].lazy.map { name in
      properties.elements.filter { $0.local == name }.compactMap { $0.text.nonBlank }
    }
    declared.byline = writers.first { !$0.isEmpty }?.joined(separator: ", ")
    declared.source = value("publisher")
    // What the writer adds outranks what the program records when it saves.
    declared.date =
      userDate(in: properties)
      ?? ["created", "creation-date", "date", "modified"].lazy.compactMap { OfficeText.date(value($0)) }.first
    provenance.language = value("language") ?? provenance.language
    if declared.title != nil { provenance.origins[.title] = .properties }
    if declared.byline != nil { provenance.origins[.byline] = .properties }
    if declared.source != nil { provenance.origins[.source] = .properties }
    if declared.date != nil { provenance.origins[.date] = .properties }
    return declared
  }

  /// Returns the date among the properties that the writer of an OpenDocument text defined.
  private static func userDate(in properties: XMLElement) -> PublicationDate? {
    let own = properties.elements.filter { $0.local == "user-defined" }
    return ["date", "published", "publication date"].lazy.compactMap { name in
      own.first { $0.attribute("name")?.lowercased() == name }.flatMap { OfficeText.date($0.text) }
    }.first
  }
}
