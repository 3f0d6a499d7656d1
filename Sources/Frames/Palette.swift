/// The colours of a theme: the look that it gives to each role.
///
/// The speakers' colours are based on those of Okabe and Ito (“Color universal design”, 2008) and were moved
/// within the 256-colour cube until each had a contrast of 4.5:1 with the background (WCAG 2) and the nearest
/// two remained distinct for readers without red, green or blue cones (simulated after Machado, Oliveira and
/// Fernandes, 2009). The colours that differ most come first. With fewer than 256 colours, bold and underline
/// help to tell speakers apart.
struct Palette {
  /// Ordinary text; in the terminal's own colours unless the theme needs others.
  var text = CellLook()
  /// One for each of the ``Style/speakerCount`` speakers.
  var speakers: [CellLook]
  var unattributed: CellLook
  var secondary: CellLook
  var noise: CellLook
  var accent: CellLook
  var problem: CellLook
  var rule: CellLook
  var status: CellLook
  /// The selected row of a list, in the pane with the focus and in other panes.
  var bar: CellLook
  var unfocusedBar: CellLook
  var match: CellLook
  var currentMatch: CellLook

  static let dark = Palette(
    speakers: [216, 37, 147, 142, 204, 153, 104, 136].map { CellLook($0) },
    unattributed: CellLook(250, .italic), secondary: CellLook(246), noise: CellLook(244),
    accent: CellLook(117), problem: CellLook(210, .bold), rule: CellLook(240),
    status: CellLook(250, on: 236), bar: CellLook(231, on: 24), unfocusedBar: CellLook(252, on: 238),
    match: CellLook(16, on: 229), currentMatch: CellLook(231, on: 161, .bold))

  static let light = Palette(
    speakers: [27, 130, 23, 91, 124, 54, 97, 52].map { CellLook($0) },
    unattributed: CellLook(240, .italic), secondary: CellLook(241), noise: CellLook(243),
    accent: CellLook(25), problem: CellLook(124, .bold), rule: CellLook(250),
    status: CellLook(238, on: 254), bar: CellLook(16, on: 153), unfocusedBar: CellLook(236, on: 252),
    match: CellLook(16, on: 228), currentMatch: CellLook(16, on: 214, .bold))

  /// Bright colours on black, whatever the terminal's own colours are: each has a contrast of 7:1 with black.
  static let contrast = Palette(
    text: CellLook(231, on: 16),
    speakers: [154, 141, 203, 79, 183, 37, 215, 85].map { CellLook($0, on: 16) },
    unattributed: CellLook(253, on: 16, .italic), secondary: CellLook(252), noise: CellLook(248),
    accent: CellLook(123), problem: CellLook(217, .bold), rule: CellLook(248),
    status: CellLook(231, on: 236), bar: CellLook(16, on: 226, .bold),
    unfocusedBar: CellLook(231, on: 238),
    match: CellLook(16, on: 229), currentMatch: CellLook(16, on: 208, .bold))

  static let contrast8: Palette = {
    var palette = dark8
    palette.text = CellLook(7, on: 0)
    return palette
  }()

  static let contrast16: Palette = {
    var palette = dark16
    palette.text = CellLook(15, on: 0)
    return palette
  }()

  static let dark16: Palette = {
    var palette = dark8
    palette.speakers = [11, 14, 13, 10, 9, 6, 3, 2].map { CellLook($0) }
    palette.accent = CellLook(14)
    palette.problem = CellLook(9, .bold)
    return palette
  }()

  static let dark8 = Palette(
    speakers: [3, 6, 2, 5].map { CellLook($0) } + [3, 6, 2, 5].map { CellLook($0, .bold) },
    unattributed: CellLook(nil, [.italic, .dim]), secondary: CellLook(nil, .dim),
    noise: CellLook(nil, .dim),
    accent: CellLook(6), problem: CellLook(1, .bold), rule: CellLook(nil, .dim),
    status: CellLook(nil, [.reverse, .dim]), bar: CellLook(7, on: 4, .bold),
    unfocusedBar: CellLook(nil, [.bold, .underline]),
    match: CellLook(0, on: 3), currentMatch: CellLook(7, on: 1, .bold))

  static let light8 = Palette(
    speakers: [4, 1, 5].map { CellLook($0) } + [4, 1, 5].map { CellLook($0, .bold) }
      + [4, 1].map { CellLook($0, .underline) },
    unattributed: CellLook(nil, [.italic, .dim]), secondary: CellLook(nil, .dim),
    noise: CellLook(nil, .dim),
    accent: CellLook(4), problem: CellLook(1, .bold), rule: CellLook(nil, .dim),
    status: CellLook(nil, [.reverse, .dim]), bar: CellLook(7, on: 4, .bold),
    unfocusedBar: CellLook(nil, [.bold, .underline]),
    match: CellLook(0, on: 3), currentMatch: CellLook(7, on: 1, .bold))
}
