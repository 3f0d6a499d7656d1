import Testing

@testable import Formats

@Suite struct XMLTreeTests {
  private func tree(_ text: String, limits: XMLLimits = XMLLimits()) -> XMLTree {
    XMLTree.read(Array(text.utf8)[...], limits: limits)
  }

  @Test func `elements have names, attributes and text`() throws {
    let root = try #require(tree("<a b='1'>x<c d='&lt;2'>y</c>z</a>").root)
    #expect(root.local == "a")
    #expect(root.attribute("b") == "1")
    #expect(root.text == "xyz")
    #expect(root.first("c")?.attribute("d") == "<2")
    #expect(root.first("c")?.parent?.local == "a")
    #expect(root.hasElements)
  }

  @Test func `prefixes stand for namespaces`() throws {
    let root = try #require(tree("<q:a xmlns:q='urn:q' xmlns='urn:d'><b q:c='1'/><none:x/></q:a>").root)
    #expect(root.name == XMLName(prefix: "q", local: "a", namespace: "urn:q"))
    #expect(root.first("b")?.namespace == "urn:d")
    #expect(root.first("b")?.attribute("c", in: "urn:q") == "1")
    #expect(root.first("b")?.attribute("c", in: "") == nil)
    #expect(root.first("x")?.namespace == "")
  }

  @Test func `a declaration ends with its element`() throws {
    let root = try #require(tree("<a><b xmlns='urn:b'/><b/></a>").root)
    #expect(root.elements.map(\.namespace) == ["urn:b", ""])
  }

  @Test func `the namespace of XML needs no declaration`() throws {
    #expect(tree("<a xml:lang='nn'/>").root?.attribute("lang", in: XMLName.xml) == "nn")
  }

  @Test func `control characters mean the marks of Windows-1252`() throws {
    let root = try #require(tree("<a b='&#147;'>&#145;yes&#146;\u{85}</a>").root)
    #expect(root.text == "‘yes’…")
    #expect(root.attribute("b") == "“")
  }

  @Test func `the encoding is that of the text`() {
    #expect(tree("<?xml version='1.0' encoding='iso-8859-1'?><a>é</a>").root?.text == "é")
  }

  @Test func `an error leaves what came before it`() throws {
    let tree = tree("<a><b>one</b><b>two</a>")
    #expect(tree.failure == .malformed(at: 21))
    #expect(tree.root?.elements.map(\.text) == ["one", "two"])
  }

  @Test func `a document without an element has no root`() {
    #expect(tree("").root == nil)
    #expect(tree("words").root == nil)
  }

  @Test func `declared entities are expanded`() {
    let text = "<!DOCTYPE a [<!ENTITY who 'Kari <b>Lunde</b>'>]><a>&who;</a>"
    #expect(tree(text).root?.text == "Kari Lunde")
  }

  @Test func `external entities aren't read`() {
    let text = "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><a>[&f;]</a>"
    #expect(tree(text).root?.text == "[]")
  }

  @Test func `entities of an external document type are those of HTML`() {
    let text = "<!DOCTYPE a SYSTEM 'https://hult.example/a.dtd'><a>&eacute;&unknown;</a>"
    #expect(tree(text).root?.text == "é&unknown;")
  }

  @Test func `entities that grow are stopped`() {
    var text = "<!DOCTYPE a [<!ENTITY e0 'ten bytes!'>"
    for level in 1...20 { text += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);&e\(level - 1);'>" }
    let tree = tree(text + "]><a>&e20;</a>")
    #expect(tree.failure == .tooMuchText)
    #expect(tree.bytes.count < 2 << 20)
  }

  @Test func `a long entity that is used often is stopped`() {
    let long = String(repeating: "word ", count: 20_000)
    let text = "<!DOCTYPE a [<!ENTITY e '\(long)'>]><a>" + String(repeating: "&e;", count: 1000) + "</a>"
    let tree = tree(text)
    #expect(tree.failure == .tooMuchText)
    #expect(tree.bytes.count < 4 << 20)
  }

  @Test func `elements nested too deeply are stopped`() {
    #expect(tree(String(repeating: "<a>", count: 1_000_000)).failure == .tooDeep)
  }

  @Test func `too many elements are stopped`() {
    var limits = XMLLimits()
    limits.elements = 10
    #expect(
      tree("<a>" + String(repeating: "<b/>", count: 10) + "</a>", limits: limits).failure == .tooManyElements)
  }

  @Test func `attributes beyond the limit are ignored`() {
    let attributes = (0..<1000).map { " a\($0)='\($0)'" }.joined()
    #expect(tree("<a\(attributes)/>").root?.attributes.count == 256)
  }

  @Test func `a walk passes everything in order`() throws {
    let root = try #require(tree("<a>1<b>2<c/></b>3</a>").root)
    var steps: [String] = []
    root.walk { step in
      switch step {
      case .start(let element): steps.append("<\(element.local)>")
      case .end(let element): steps.append("</\(element.local)>")
      case .text(let utf8): steps.append(String(decoding: utf8, as: UTF8.self))
      }
    }
    #expect(steps == ["1", "<b>", "2", "<c>", "</c>", "</b>", "3"])
  }
}
