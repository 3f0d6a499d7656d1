extension HTMLTag {
  /// Whether the element begins on a new line.
  var isBlock: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .body, .caption, .center, .dd, .details, .dialog, .dir,
      .div,
      .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .head, .header,
      .hgroup, .hr, .html, .iframe, .legend, .li, .listing, .main, .menu, .nav, .noscript, .ol, .optgroup,
      .option, .p, .pre, .search, .section, .summary, .table, .tbody, .td, .template, .tfoot, .th, .thead,
      .tr,
      .ul, .xmp, .video, .audio, .object, .document:
      true
    default: false
    }
  }

  /// Whether the element never has words of the text: scripts, controls and fallbacks.
  var isWordless: Bool {
    switch self {
    case .script, .style, .head, .title, .noscript, .select, .option, .datalist, .textarea, .input, .button,
      .svg,
      .iframe,
      .embed, .applet, .canvas, .progress, .meter, .rp, .map, .noembed, .noframes, .rt, .rtc, .keygen, .audio,
      .video, .link, .meta:
      true
    default: false
    }
  }
}

extension HTMLTree {
  /// Whether browsers don't show an element: because of its attributes, or because it has no words.
  func isHidden(_ node: Int) -> Bool {
    let tag = nodes[node].tag
    if tag.isWordless { return true }
    if tag == .template { return value(of: .shadowrootmode, at: node) == nil }
    for attribute in attributes[nodes[node].range] {
      switch attribute.kind {
      case .hidden: if !text[attribute.value].elementsEqual("until-found".utf8) { return true }
      case .ariaHidden: if text[attribute.value].elementsEqual("true".utf8) { return true }
      case .style: if Self.hides(text[attribute.value]) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a style has `display: none` or `visibility: hidden`.
  private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
    let letters = String(decoding: style.filter { !$0.isHTMLBlank }, as: UTF8.self).lowercased()
    return letters.split(separator: ";").contains {
      $0.hasPrefix("display:none") || $0.hasPrefix("visibility:hidden")
    }
  }
}
