import Articles
import Testing

@testable import Formats

/// Returns the tree of a page, and its limits.
@Suite struct HTMLTreeTests {
  static func tree(_ markup: String) -> HTMLTree {
    HTMLTree.parsed(MarkupReduction.reduced(Array(markup.utf8), isXML: false))
  }

  /// Returns the depth of the deepest node of a tree.
  static func depth(of tree: HTMLTree) -> Int {
    var depths = [Int](repeating: 0, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() { depths[index] = depths[Int(tree.nodes[index].parent)] + 1 }
    return depths.max() ?? 0
  }

  @Test func `nodes know their elements, attributes, parents and words`() throws {
    let root = Self.tree("<p class=lead>The <b>old</b>\n port</p>").root
    let paragraph = try #require(root.descendants.first { $0.tag == .p })
    #expect(paragraph.attribute(.class) == "lead")
    #expect(paragraph.attribute(.id) == nil)
    #expect(paragraph.words == "The old port")
    #expect(paragraph.children.map(\.tag) == [.text, .b, .text])
    #expect(paragraph.parent?.tag == .body)
    #expect(root.parent == nil)
  }

  @Test func `elements of later standards have their names`() {
    let tags = Self.tree("<search><dialog><picture>").root.descendants.map(\.tag)
    #expect(tags.suffix(3) == [.search, .dialog, .picture])
  }

  @Test func `scripts, comments and drawings are left out, data of the page stays`() {
    let markup = """
      <script>var a = "</p>"</script><!-- note --><svg><text>drawn</text><svg></svg></svg>
      <script type="application/ld+json">{"headline": "<b>"}</script><p>kept
      """
    let root = Self.tree(markup).root
    #expect(root.descendants.filter { $0.tag == .script }.map(\.rawText) == [#"{"headline": "<b>"}"#])
    #expect(root.words == "kept")
  }

  @Test func `numeric references to C1 controls are marks of Windows-1252, and so are the controls`() {
    #expect(Self.tree("<p>&#147;yes&#148; \u{93}no\u{94}").root.words == "“yes” “no”")
  }

  @Test(arguments: [
    "<div>", "<div><b>x", "<span><div></span>", "<ul><li>x", "<b id=1><p>x</b>", "<div><table><td></div>",
    "<a><b><i><p>", "<blockquote>x<cite>",
  ])
  func `a page that nests without end makes a tree of bounded depth`(_ part: String) {
    let tree = Self.tree(String(repeating: part, count: 20_000) + "end")
    #expect(Self.depth(of: tree) < 800)
    #expect(tree.root.words.hasSuffix("end"))
  }

  @Test func `paragraphs and items that aren't closed don't count as nested`() {
    let tree = Self.tree(String(repeating: "<ul><li>a<li>b</ul><p>c", count: 1000))
    #expect(tree.nodes.count { $0.tag == .p } == 1000)
    #expect(tree.nodes.count { $0.tag == .li } == 2000)
  }

  @Test func `words after an element without an end tag are kept`() {
    #expect(Self.tree("<p>a<svg><p>b<textarea>c").root.words == "abc")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["<!-- >", "<svg>", "<svg><svg></svg>", "<title>", "<?", "</", "<a b='"])
  func `markup that is never closed takes linear time`(_ part: String) {
    #expect(!Self.tree(String(repeating: part, count: 100_000) + "</p>end").nodes.isEmpty)
  }

  @Test func `of several spaces one is kept, unless they matter`() {
    let tree = Self.tree("<p>a \n\n  b</p><pre>c  d\n\ne</pre>")
    #expect(tree.root.descendants.filter { $0.tag == .text }.map(\.rawText) == ["a b", "c  d\n\ne"])
  }

  @Test func `a data address is cut`() {
    let address = "data:image/png;base64," + String(repeating: "A", count: 100_000)
    let tree = Self.tree("<p><a href='\(address)'><img alt='A boat' src='\(address)'></a>")
    #expect(tree.text.count < 1000)
  }

  @Test func `in XML an element may end in its start tag`() {
    let markup = #"<?xml version="1.0"?><html><head><title/></head><body><a id="x"/>Words</body></html>"#
    let tree = HTMLTree.parsed(MarkupReduction.reduced(Array(markup.utf8), isXML: true))
    #expect(tree.root.descendants.first { $0.tag == .a }?.words == "")
    #expect(tree.root.words == "Words")
  }
}
