/// How styles look on a terminal: on a dark or a light background, or without colour.
///
/// The terminal's own colours are never redefined, and ordinary text keeps the terminal's foreground and
/// background.
package struct Theme: Hashable, Sendable {
  /// What a theme is made for.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A terminal with light text on a dark background.
    case dark
    /// A terminal with dark text on a light background.
    case light
    /// Bright colours on black, whatever the terminal's own colours are.
    case contrast
    /// A terminal without colours, or a user who wants none.
    case monochrome
  }

  /// The theme's base and its differences from it.
  package let design: ThemeDesign
  /// How many colours the terminal has: 0, 8, 16, 256 or 16,777,216; with fewer than 8, everything is
  /// monochrome.
  package let colorCount: Int

  /// Makes a theme for a terminal with a number of colours.
  package init(_ design: ThemeDesign, colorCount: Int) {
    self.design = design
    self.colorCount = colorCount
  }

  /// Makes a theme that comes with the program.
  package init(_ kind: Kind, colorCount: Int) {
    self.init(ThemeDesign(kind), colorCount: colorCount)
  }

  /// What the theme is made for.
  package var kind: Kind { design.base }

  /// Returns the kind of theme that the environment asks for.
  ///
  /// `NO_COLOR`, unless empty, means monochrome (no-color.org). `COLORFGBG` (rxvt, Konsole) ends in the
  /// number of the background colour: 7 and 9 to 15 are light. Without it, the background is assumed to be
  /// dark.
  package static func detect(environment: (String) -> String?) -> Kind {
    if let noColor = environment("NO_COLOR"), !noColor.isEmpty { return .monochrome }
    let background = environment("COLORFGBG")?.split(separator: ";").last.flatMap { Int($0) }
    return switch background {
    case 7, 9, 10, 11, 12, 13, 14, 15: .light
    default: .dark
    }
  }

  /// Whether the environment says what the terminal looks like, so that the terminal needn't be asked.
  package static func isNamed(by environment: (String) -> String?) -> Bool {
    ["NO_COLOR", "COLORFGBG"].contains { environment($0)?.isEmpty == false }
  }

  /// Returns the look of cells of a style.
  package func look(of style: Style) -> CellLook {
    guard let palette else { return Self.monochrome(style) }
    var look = Self.looks(palette).reduce(palette.text) { look, role in
      style.contains(role.style) ? look.overlaid(by: role.look) : look
    }
    // Words on a rule have to be legible.
    if style.contains(.rule), style.isDisjoint(with: [.heading, .secondary]) {
      look = look.overlaid(by: palette.rule)
    }
    if !style.isDisjoint(with: [.title, .heading, .emphasis, .unread]) { look.attributes.insert(.bold) }
    if style.contains(.quotation) {
      look = look.overlaid(by: style.speakerIndex.map { palette.speakers[$0] } ?? palette.unattributed)
      if style.contains(.selected) { look.attributes.insert(.reverse) }
    } else if let speaker = style.speakerIndex, !style.contains(.selected) {
      look = look.overlaid(by: palette.speakers[speaker])
    }
    if style.contains(.selected), !style.contains(.quotation) {
      look = look.overlaid(by: style.contains(.unfocused) ? palette.unfocusedBar : palette.bar)
    }
    if style.contains(.currentMatch) { return palette.currentMatch }
    return style.contains(.match) ? palette.match : look
  }

  /// Returns the looks of roles that don't depend on other roles, each covering those before it.
  private static func looks(_ palette: Palette) -> [(style: Style, look: CellLook)] {
    [
      (.deck, CellLook(nil, .italic)), (.note, CellLook(nil, .italic)), (.byline, palette.secondary),
      (.secondary, palette.secondary), (.unattributed, palette.unattributed),
      (.noise, palette.noise), (.key, palette.accent), (.starred, palette.accent),
      (.mark, palette.accent),
      (.status, palette.status), (.problem, palette.problem),
      (.bookmarked, CellLook(nil, .underline)),
    ]
  }

  /// Whether the terminal has the colours that the theme asks for.
  package var isColored: Bool { kind == .monochrome || palette != nil }

  /// Whether there are colours on the screen.
  package var hasColors: Bool { palette != nil }

  /// The colours, or `nil` if there are none.
  private var palette: Palette? {
    guard var palette = basePalette else { return nil }
    for change in design.changes { palette[change.role] = change.look }
    return palette
  }

  private var basePalette: Palette? {
    switch (kind, colorCount) {
    case (.monochrome, _), (_, ..<8): nil
    case (.dark, 256...): .dark
    case (.dark, 16...): .dark16
    case (.dark, _): .dark8
    case (.light, 256...): .light
    case (.light, _): .light8
    case (.contrast, 256...): .contrast
    case (.contrast, 16...): .contrast16
    case (.contrast, _): .contrast8
    }
  }

  /// Returns the look of a style if weight, underline and reverse have to convey everything.
  ///
  /// Quotations are bold, matches underlined, and what keys act on is reversed; the current match toggles
  /// reverse and is also faint, so that it stands out both inside and outside a selection.
  private static func monochrome(_ style: Style) -> CellLook {
    var attributes: CellLook.Attributes = []
    if !style.isDisjoint(with: [
      .title, .heading, .emphasis, .unread, .starred, .mark, .key, .problem, .quotation,
    ]) {
      attributes.insert(.bold)
    }
    // A heading on a rule has to be legible.
    if !style.isDisjoint(with: [.byline, .noise, .secondary])
      || style.contains(.rule) && !style.contains(.heading)
    {
      attributes.insert(.dim)
    }
    if !style.isDisjoint(with: [.deck, .note, .unattributed]) {
      attributes.insert(.italic)
    }
    if style.contains(.status) { attributes.formUnion([.reverse, .dim]) }
    if style.contains(.selected) {
      attributes.insert(.reverse)
      if style.contains(.unfocused) { attributes.insert(.dim) } else { attributes.remove(.dim) }
    }
    if !style.isDisjoint(with: [.match, .currentMatch]) { attributes.insert(.underline) }
    if style.contains(.currentMatch) { attributes.formSymmetricDifference([.reverse, .dim]) }
    return CellLook(nil, attributes)
  }
}

extension CellLook {
  /// Returns this look overlaid with another; the other's colours win if it has any.
  fileprivate func overlaid(by other: CellLook) -> CellLook {
    CellLook(
      other.foreground ?? foreground, on: other.background ?? background, attributes.union(other.attributes))
  }
}
