import Articles

extension HTMLBlocks {
  /// Writes an image's alternative text as a line, if nothing else on the page says what the image shows.
  ///
  /// An image within a line is a sign or an icon; one that leads to another page is its teaser, or a logo.
  mutating func writeAlternative(of node: Int) {
    guard !style.isCaptioned, style.role == nil, let words = tree.attribute(.alt, at: node),
      AlternativeText.isReadable(words), standsAlone(node), !leadsElsewhere, !isRepeated(words)
    else { return }
    endBlock()
    let outer = style
    style.role = .caption
    // On a page it often repeats the text, or tells a machine what it is.
    style.isNoise = style.isNoise || content != nil
    write(words: words)
    endBlock()
    style = outer
  }

  /// Whether a figure has a caption.
  func hasCaption(_ figure: Int) -> Bool {
    tree.nodes[figure..<Int(tree.nodes[figure].end)].contains { $0.tag == .figcaption }
  }

  /// Whether no words are beside an image, as far as the nearest nodes show.
  private func standsAlone(_ image: Int) -> Bool {
    guard !hasBegun else { return false }
    let block = open.last { tree.nodes[$0.node].tag.isBlock }?.node ?? 0
    let end = min(Int(tree.nodes[block].end), image + 20)
    for index in image + 1..<max(image + 1, end) {
      let node = tree.nodes[index]
      if node.tag.isBlock || node.tag == .br { return true }
      if node.tag == .text, !tree.text[node.range].allSatisfy(\.isHTMLBlank) { return false }
    }
    return true
  }

  /// Whether the current words are those of a link to anything but a file of an image.
  private var leadsElsewhere: Bool {
    guard let link = open.suffix(8).last(where: { tree.nodes[$0.node].tag == .a }),
      let address = tree.attribute(.href, at: link.node)?.prefix(while: { $0 != "?" && $0 != "#" })
    else { return false }
    return ![".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"].contains {
      address.lowercased().hasSuffix($0)
    }
  }

  /// Whether the last blocks say the same.
  private func isRepeated(_ words: String) -> Bool {
    let words = Array(words.utf8)
    return builder.blocks.suffix(8).contains { builder.utf8[$0.range].elementsEqual(words) }
  }
}
