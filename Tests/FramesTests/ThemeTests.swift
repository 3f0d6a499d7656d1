import Frames
import Testing

@Suite struct ThemeTests {
  private static let colored: [(Theme.Kind, Int)] = [
    (.dark, 256), (.dark, 16), (.dark, 8), (.light, 256), (.light, 16), (.light, 8), (.contrast, 256),
    (.contrast, 16), (.contrast, 8),
  ]

  @Test(arguments: Theme.Kind.allCases)
  func `words on a rule aren’t fainter than elsewhere`(kind: Theme.Kind) {
    let theme = Theme(kind, colorCount: 256)
    for words in [Style.heading, .secondary] {
      #expect(theme.look(of: [words, .rule]) == theme.look(of: words))
    }
    #expect(theme.look(of: .rule) != CellLook())
  }

  @Test(
    arguments: [
      ([:], Theme.Kind.dark), (["NO_COLOR": ""], .dark), (["NO_COLOR": "1"], .monochrome),
      (["COLORFGBG": "15;0"], .dark), (["COLORFGBG": "0;15"], .light),
      (["COLORFGBG": "0;default;15"], .light),
      (["COLORFGBG": "7;8"], .dark), (["COLORFGBG": "0;7"], .light), (["COLORFGBG": "x"], .dark),
      (["COLORFGBG": "0;15", "NO_COLOR": "yes"], .monochrome),
    ] as [([String: String], Theme.Kind)])
  func `the environment says which theme`(environment: [String: String], kind: Theme.Kind) {
    #expect(Theme.detect { environment[$0] } == kind)
  }

  @Test(arguments: [Theme.Kind.dark, .light, .monochrome], [0, 8, 16, 256])
  func `Plain text keeps the terminal's own colours`(kind: Theme.Kind, colorCount: Int) {
    #expect(Theme(kind, colorCount: colorCount).look(of: .plain) == CellLook())
  }

  @Test(arguments: colored)
  func `no number beyond the terminal's colours is used`(kind: Theme.Kind, colorCount: Int) {
    let theme = Theme(kind, colorCount: colorCount)
    for style in Style.samples {
      let look = theme.look(of: style)
      #expect(
        [look.foreground, look.background].allSatisfy {
          $0 == nil || $0.map { Color(index: $0.index(in: colorCount)) } == $0
        })
    }
  }

  @Test(arguments: colored)
  func `Each speaker looks different, and no one looks like a speaker`(kind: Theme.Kind, colorCount: Int) {
    let theme = Theme(kind, colorCount: colorCount)
    let speakers = (0..<Style.speakerCount).map { theme.look(of: [.quotation, .speaker($0)]) }
    let others: [Style] = [.plain, [.quotation, .unattributed], .title, .deck, .noise]
    #expect(Set(speakers + others.map(theme.look)).count == Style.speakerCount + others.count)
  }

  @Test(arguments: [Theme.Kind.dark, .light, .contrast])
  func `text on its background has a contrast of 4.5 to 1`(kind: Theme.Kind) throws {
    let theme = Theme(kind, colorCount: 256)
    for style in Style.samples where style != .rule {
      let look = theme.look(of: style)
      let ground: Color = kind == .light ? 231 : 16
      let text: Color = kind == .light ? 16 : 231
      let contrast = Vision.contrast(look.foreground ?? text, look.background ?? ground)
      #expect(contrast >= (kind == .contrast ? 7 : 4.5), "\(style): \(contrast)")
    }
  }

  @Test(
    arguments: [Theme.Kind.dark, .light, .contrast], Vision.allCases)
  func `Speakers are reported apart by readers who do not see all colours`(kind: Theme.Kind, vision: Vision)
    throws
  {
    let theme = Theme(kind, colorCount: 256)
    let colors = try (0..<Style.speakerCount).map {
      try #require(theme.look(of: [.quotation, .speaker($0)]).foreground)
    }
    for (index, first) in colors.enumerated() {
      for second in colors[..<index] {
        // 0.02 in OKLab is a difference that is just seen side by side.
        let difference = vision.difference(first, second)
        #expect(difference >= 0.084, "\(first) and \(second): \(difference)")
      }
    }
  }

  @Test(
    arguments: [(Theme.Kind.monochrome, 0)] + colored,
    [
      .plain, [.quotation, .speaker(0)], [.quotation, .speaker(5)],
      [.quotation, .unattributed],
    ] as [Style])
  func `Selection, matches and the current match differ from each other on any text`(
    theme: (Theme.Kind, Int), base: Style
  ) {
    let theme = Theme(theme.0, colorCount: theme.1)
    let looks = [base, base.union(.selected), base.union(.match), base.union([.match, .currentMatch])]
      .map(theme.look)
    #expect(Set(looks).count == looks.count)
    let within = [[], .match, [.match, .currentMatch]].map {
      theme.look(of: base.union(.selected).union($0))
    }
    #expect(Set(within).count == within.count)
  }

  @Test(arguments: [(.monochrome, 0)] + colored)
  func `a selected row shows whether its pane has the focus`(kind: Theme.Kind, colorCount: Int) {
    let theme = Theme(kind, colorCount: colorCount)
    #expect(theme.look(of: .selected) != theme.look(of: [.selected, .unfocused]))
    #expect(theme.look(of: [.selected, .unfocused]) != CellLook())
  }

  @Test func `Without colours, every combination of text, selection and match looks different`() {
    let theme = Theme(.monochrome, colorCount: 256)
    let texts: [Style] = [.plain, [.quotation, .speaker(3)], [.quotation, .unattributed]]
    let marks: [Style] = [.plain, .match, [.match, .currentMatch]]
    var looks: [CellLook] = []
    for text in texts {
      for mark in marks {
        looks.append(theme.look(of: text.union(mark)))
        looks.append(theme.look(of: text.union(mark).union(.selected)))
      }
    }
    #expect(Set(looks).count == 18)
    #expect(looks.allSatisfy { $0.foreground == nil && $0.background == nil })
    #expect(
      theme.look(of: .quotation) == Theme(.dark, colorCount: 0).look(of: .quotation))
  }
}

extension Style {
  /// Every role, and the combinations that readers meet.
  fileprivate static var samples: [Style] {
    let roles: [Style] = [
      .plain, .title, .heading, .deck, .note, .unattributed, .byline, .noise, .emphasis, .unread, .starred,
      .status, .problem,
      .prompt,
      .rule, .secondary, .key, .bookmarked, .selected, .match, [.match, .currentMatch], [.status, .problem],
      [.selected, .unfocused], [.selected, .secondary], [.selected, .unfocused, .secondary],
      [.selected, .starred],
      [.status, .secondary], [.status, .key], [.quotation, .unattributed],
    ]
    let speakers = (0..<speakerCount).map { Style.speaker($0) }
    return roles + speakers.map { [$0, .quotation] } + speakers.map { [$0, .quotation, .bookmarked] }
  }
}
