/// The colours of a theme: for each role, the appearance that it gives text.
///
/// Speakers' colours start from those of Okabe and Ito (“Color universal design”, 2008) and were moved within
/// the 256-colour cube until each had a contrast of 4.5:1 with the background (WCAG 2) and the nearest two
/// remained distinct for readers without red, green or blue cones (simulated after Machado, Oliveira and
/// Fernandes, 2009). The colours that differ most come first. With fewer than 256 colours, bold and underline
/// help to tell speakers apart.
struct Palette {
  /// Ordinary text; in the terminal's own colours unless the theme needs others.
  var text = Appearance()
  /// One for each of the ``Style/speakerCount`` speakers.
  var speakers: [Appearance]
  var unattributed: Appearance
  var secondary: Appearance
  var noise: Appearance
  var accent: Appearance
  var problem: Appearance
  var rule: Appearance
  var status: Appearance
  /// The selected row of a list, in the pane with the focus and in other panes.
  var bar: Appearance
  var unfocusedBar: Appearance
  var match: Appearance
  var currentMatch: Appearance

  static let dark = Palette(
    speakers: [216, 37, 147, 142, 204, 153, 104, 136].map { Appearance($0) },
    unattributed: Appearance(250, .italic), secondary: Appearance(246), noise: Appearance(244),
    accent: Appearance(117), problem: Appearance(210, .bold), rule: Appearance(240),
    status: Appearance(250, on: 236), bar: Appearance(231, on: 24), unfocusedBar: Appearance(252, on: 238),
    match: Appearance(16, on: 229), currentMatch: Appearance(231, on: 161, .bold))

  static let light = Palette(
    speakers: [27, 130, 23, 91, 124, 54, 97, 52].map { Appearance($0) },
    unattributed: Appearance(240, .italic), secondary: Appearance(241), noise: Appearance(243),
    accent: Appearance(25), problem: Appearance(124, .bold), rule: Appearance(250),
    status: Appearance(238, on: 254), bar: Appearance(16, on: 153), unfocusedBar: Appearance(236, on: 252),
    match: Appearance(16, on: 228), currentMatch: Appearance(16, on: 214, .bold))

  /// Bright colours on black, whatever the terminal's own colours are: each has a contrast of 7:1 with black.
  static let contrast = Palette(
    text: Appearance(231, on: 16),
    speakers: [154, 141, 203, 79, 183, 37, 215, 85].map { Appearance($0, on: 16) },
    unattributed: Appearance(253, on: 16, .italic), secondary: Appearance(252), noise: Appearance(248),
    accent: Appearance(123), problem: Appearance(217, .bold), rule: Appearance(248),
    status: Appearance(231, on: 236), bar: Appearance(16, on: 226, .bold),
    unfocusedBar: Appearance(231, on: 238),
    match: Appearance(16, on: 229), currentMatch: Appearance(16, on: 208, .bold))

  static let contrast8: Palette = {
    var palette = dark8
    palette.text = Appearance(7, on: 0)
    return palette
  }()

  static let contrast16: Palette = {
    var palette = dark16
    palette.text = Appearance(15, on: 0)
    return palette
  }()

  static let dark16: Palette = {
    var palette = dark8
    palette.speakers = [11, 14, 13, 10, 9, 6, 3, 2].map { Appearance($0) }
    palette.accent = Appearance(14)
    palette.problem = Appearance(9, .bold)
    return palette
  }()

  static let dark8 = Palette(
    speakers: [3, 6, 2, 5].map { Appearance($0) } + [3, 6, 2, 5].map { Appearance($0, .bold) },
    unattributed: Appearance(nil, [.italic, .dim]), secondary: Appearance(nil, .dim),
    noise: Appearance(nil, .dim),
    accent: Appearance(6), problem: Appearance(1, .bold), rule: Appearance(nil, .dim),
    status: Appearance(nil, [.reverse, .dim]), bar: Appearance(7, on: 4, .bold),
    unfocusedBar: Appearance(nil, [.bold, .underline]),
    match: Appearance(0, on: 3), currentMatch: Appearance(7, on: 1, .bold))

  static let light8 = Palette(
    speakers: [4, 1, 5].map { Appearance($0) } + [4, 1, 5].map { Appearance($0, .bold) }
      + [4, 1].map { Appearance($0, .underline) },
    unattributed: Appearance(nil, [.italic, .dim]), secondary: Appearance(nil, .dim),
    noise: Appearance(nil, .dim),
    accent: Appearance(4), problem: Appearance(1, .bold), rule: Appearance(nil, .dim),
    status: Appearance(nil, [.reverse, .dim]), bar: Appearance(7, on: 4, .bold),
    unfocusedBar: Appearance(nil, [.bold, .underline]),
    match: Appearance(0, on: 3), currentMatch: Appearance(7, on: 1, .bold))
}
