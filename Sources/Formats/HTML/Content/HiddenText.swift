import Articles
import JSON

/// The text of a page that only a script shows: it is in the page's data, or in `<noscript>`.
enum HiddenText {
  /// A page that shows more bytes of text than this needs no other.
  private static let little = 400

  /// Returns the text that a page doesn't show without scripts; `nil` if it shows enough, or has none.
  static func text(of page: HTMLDocument, language: String?, shown: BlockText) -> BlockText? {
    let words = shown.blocks.filter { !$0.isNoise }.reduce(0) { $0 + $1.range.count }
    guard words < little else { return nil }
    if let body = articleBody(of: page), body.utf8.count > 2 * words, body.utf8.count > little / 2 {
      return paragraphs(of: body)
    }
    guard words == 0 else { return nil }
    return page.tree.root.descendants.lazy.filter { $0.tag == .noscript }.map {
      HTMLBlocks.text(of: page.tree, at: $0.index, base: page.base, language: language)
    }.first { !$0.blocks.isEmpty }
  }

  /// Returns the `articleBody` of the page's JSON-LD.
  private static func articleBody(of page: HTMLDocument) -> String? {
    let scripts = page.tree.root.descendants.lazy.filter { $0.tag == .script }
    let data = LinkedData(scripts: scripts.map { Array($0.rawText.utf8) })
    return data.article(at: page.address, titles: [])?["articleBody"]?.string
  }

  private static func paragraphs(of body: String) -> BlockText {
    if body.contains("</p>") || body.contains("<br") {
      return HTMLFragment.text(of: Array(body.utf8), base: nil, language: nil)
    }
    var builder = BlockBuilder(capacity: body.utf8.count)
    for line in body.split(whereSeparator: \.isNewline) {
      builder.begin(Block(.paragraph, range: 0..<0))
      builder.append(DoubleEscaping.repaired(Array(line.utf8)[...]))
    }
    return builder.finish()
  }
}
