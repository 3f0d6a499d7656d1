/// The attributes that are kept; a page has many more, which are of no use here.
enum HTMLAttribute: UInt8, CaseIterable, Sendable {
  case alt, ariaHidden, ariaLabel, ariaLevel, ariaModal, charset, cite, `class`, colspan, content,
    dataComponent
  case dataTestID, datetime, dir, hidden, href, httpEquiv, id, itemid, itemprop, itemscope, itemtype, lang
  case name, property, pubdate, rel, reversed, role, rowspan, shadowrootmode, start, style, summary, title,
    type
  case value, xmlLang

  /// The attribute's name in markup.
  var name: String {
    switch self {
    case .ariaHidden: "aria-hidden"
    case .ariaLabel: "aria-label"
    case .ariaLevel: "aria-level"
    case .ariaModal: "aria-modal"
    case .dataComponent: "data-component"
    case .dataTestID: "data-testid"
    case .httpEquiv: "http-equiv"
    case .xmlLang: "xml:lang"
    default: String(describing: self)
    }
  }

  /// Returns the attribute with a name, regardless of case; `nil` if it isn't kept.
  static func named(_ name: Span<UInt8>) -> HTMLAttribute? { table[name] }

  private static let table = NameTable(
    allCases.flatMap { attribute in
      attribute == .shadowrootmode
        ? [(name: "shadowrootmode", value: attribute), ("shadowroot", attribute)]
        : [(name: attribute.name, value: attribute)]
    })
}
