/// The HTML elements that matter here, and the other kinds of nodes on a page.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  /// An element with another name: from SVG, a custom element, or a misspelling.
  case unknown
  /// A stretch of text.
  case text
  /// The root of the tree.
  case document
  case a, abbr, acronym, address, applet, area, article, aside, audio
  case b, base, basefont, bdi, bdo, bgsound, big, blink, blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup
  case data, datalist, dd, del, desc, details, dfn, dialog, dir, div, dl, dt
  case em, embed, fieldset, figcaption, figure, font, footer, form, frame, frameset
  case h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html
  case i, iframe, image, img, input, ins, isindex, kbd, keygen
  case label, legend, li, link, listing
  case main, map, mark, marquee, math, menu, menuitem, meta, meter, multicol
  case nav, nextid, nobr, noembed, noframes, noscript
  case object, ol, optgroup, option, output
  case p, param, picture, plaintext, pre, progress
  case q, rb, rp, rt, rtc, ruby
  case s, samp, script, search, section, select, small, source, spacer, span, strike, strong, style, sub
  case summary, sup, svg
  case table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt
  case u, ul, `var`, video, wbr, xmp

  /// The tag in lower case; the name of the case if it isn't an element.
  var name: String { Self.names[Int(rawValue)] }

  /// Returns the element with a name, regardless of case; `unknown` if there is none.
  static func named(_ name: Span<UInt8>) -> HTMLTag { byName[name] ?? .unknown }

  private static let names = allCases.map { String(describing: $0) }
  private static let byName = NameTable(
    allCases.filter { ![.unknown, .text, .document].contains($0) }.map { (String(describing: $0), $0) })
}

// MARK: How the parser treats an element (HTML Standard, 13.1.2 and 13.2.4.2)

extension HTMLTag {
  /// Whether the element has no content and no end tag.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .image, .img, .input, .isindex,
      .keygen, .link, .meta, .nextid, .param, .source, .spacer, .track, .wbr:
      true
    default: false
    }
  }

  /// Whether an unclosed element continues in the next block.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: true
    default: false
    }
  }

  /// Whether only its own end tag, or that of an element around it, ends the element.
  var isSpecial: Bool {
    switch self {
    case .unknown, .text, .document, .abbr, .acronym, .audio, .bdi, .bdo, .blink, .canvas, .cite, .data,
      .datalist, .del, .dfn, .dialog, .image, .ins, .kbd, .label, .legend, .map, .mark, .math, .meter,
      .multicol, .optgroup, .option, .output, .picture, .progress, .q, .rb, .rp, .rt, .rtc, .ruby, .samp,
      .span, .sub, .sup, .svg, .time, .var, .video, .spacer:
      false
    default: !isFormatting
    }
  }

  /// Whether end tags of elements around it have no effect inside the element.
  var isScope: Bool {
    switch self {
    case .applet, .caption, .html, .table, .td, .th, .marquee, .object, .template: true
    default: false
    }
  }

  /// Whether the start tag ends an open paragraph.
  var closesParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
      .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .section, .search,
      .summary, .ul, .h1, .h2, .h3, .h4, .h5, .h6, .pre, .listing, .form, .li, .dd, .dt, .plaintext, .table,
      .hr, .xmp:
      true
    default: false
    }
  }

  /// The level of a heading; `nil` for other elements.
  var headingLevel: Int? {
    HTMLTag.h1.rawValue <= rawValue && rawValue <= HTMLTag.h6.rawValue
      ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : nil
  }
}
