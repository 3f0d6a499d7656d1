import Articles

extension ArticlePane {
  /// The links that keys move between, in order; those in noise only if it is shown.
  var links: [Article.Span] {
    article.spans.filter { span in
      guard case .link = span.kind else { return false }
      guard !display.showsNoise,
        let block = ArticleLayout.block(holding: span.range.lowerBound, in: article.blocks)
      else { return true }
      return !article.blocks[block].isNoise
    }
  }

  /// Selects the link `count` further on, from the selected one if in view, or else from the first in view.
  mutating func selectLink(_ count: Int) -> Movement {
    let links = links
    guard !links.isEmpty, count != 0 else { return .nothing }
    let visible = visibleRange
    let target: Int
    if let link, link.overlaps(visible), let place = links.firstIndex(where: { $0.range == link }) {
      target = place + count
    } else {
      let first = links.partitionPoint { $0.range.lowerBound >= visible.lowerBound }
      target = count > 0 ? first + count - 1 : first + count
    }
    let chosen = links[((target % links.count) + links.count) % links.count].range
    (selected, chosenBookmark) = (nil, nil)
    link = chosen
    reveal(chosen)
    if target >= links.count { return .wrappedToFirst }
    return target < 0 ? .wrappedToLast : .moved
  }

  /// Where the selected link leads, as the document has it; `nil` if none is selected.
  var linkAddress: String? {
    guard let link else { return nil }
    for span in article.spans.touching(link, by: \.range) where span.range == link {
      if case .link(let address) = span.kind { return address }
    }
    return nil
  }

  /// The status line for the selected link, if any: `Link 3 of 12 · https://hult.example/`.
  var linkLine: String? {
    guard let link, let address = linkAddress else { return nil }
    let links = links
    guard let place = links.firstIndex(where: { $0.range == link }) else { return nil }
    return "Link \(place + 1) of \(links.count) · \(address)"
  }
}
