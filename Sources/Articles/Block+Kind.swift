extension Block {
  /// What a block is, in one word: its role, or else its form; the raw value is `kind` in the JSON.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case heading, deck, byline, dateline, biography, paragraph, item, credit, quote, other
    case cell, preformatted, rule, caption
  }

  /// The block's kind.
  package var kind: Kind {
    if let role { return role.kind }
    switch form {
    case .paragraph: return .paragraph
    case .heading: return .heading
    case .item: return .item
    case .quote: return .quote
    case .cell: return .cell
    case .preformatted: return .preformatted
    case .rule: return .rule
    case .other: return .other
    }
  }

  /// Makes a block of a kind: a paragraph if the kind is a role; `range` is in `UTF-8 offsets`.
  package init(kind: Kind, range: Range<Int>, isNoise: Bool = false) {
    let (form, role): (Form, Role?) =
      switch kind {
      case .paragraph: (.paragraph, nil)
      case .heading: (.heading(), nil)
      case .item: (.item(), nil)
      case .quote: (.quote, nil)
      case .cell: (.cell(row: 0, column: 0), nil)
      case .preformatted: (.preformatted, nil)
      case .rule: (.rule, nil)
      case .other: (.other, nil)
      case .deck: (.paragraph, .deck)
      case .byline: (.paragraph, .byline)
      case .dateline: (.paragraph, .dateline)
      case .biography: (.paragraph, .biography)
      case .credit: (.paragraph, .credit)
      case .caption: (.paragraph, .caption)
      }
    self.init(form, role: role, range: range, isNoise: isNoise)
  }
}

extension Block.Role {
  /// The kind of a block with this role.
  package var kind: Block.Kind {
    switch self {
    case .deck: .deck
    case .byline: .byline
    case .dateline: .dateline
    case .biography: .biography
    case .credit: .credit
    case .caption: .caption
    }
  }
}
