import Testing

@testable import Formats

/// Documents that aren't well-formed, and what is read from them.
@Suite struct XMLRepairTests {
  private func repaired(_ text: String) -> String {
    let utf8 = XMLRepair.repaired(Array(text.utf8)[...], keepingDocumentType: true)
    return String(decoding: utf8, as: UTF8.self)
  }

  @Test(arguments: [
    ("<a>Smith & Sons</a>", "<a>Smith &amp; Sons</a>"),
    ("<a>1 < 2</a>", "<a>1 &lt; 2</a>"),
    ("<a>to <kari@hult.example></a>", "<a>to &lt;kari@hult.example&gt;</a>"),
    ("<a>caf&eacute; &unknown;</a>", "<a>café &amp;unknown;</a>"),
    ("<a>&#xD800;&#0;&#147;</a>", "<a>&#65533;&#65533;&#147;</a>"),
    ("<a>&#8220 yes</a>", "<a>&#8220; yes</a>"),
    ("<a><b>one<c>two</b>three", "<a><b>one<c>two</c></b>three</a>"),
    ("<a><b><i>one</b></i>two</a>", "<a><b><i>one</i></b>two</a>"),
    ("<a><B>one</b></A>", "<a><B>one</B></a>"),
    ("<a>one</p>two</a>", "<a>onetwo</a>"),
    ("<a b=1 c d='x' d='y'/>", "<a b=\"1\" c=\"\" d=\"x\"/>"),
    ("<a b=\"?x=1&y=2\">one</a>", "<a b=\"?x=1&amp;y=2\">one</a>"),
    ("<a>one\u{1}\u{8}\u{FFFE}two</a>", "<a>onetwo</a>"),
    ("<a><![CDATA[1 < 2 & 3]]></a>", "<a>1 &lt; 2 &amp; 3</a>"),
    ("<a><![CDATA[cut o", "<a>cut o</a>"),
    ("<a><![CDATA[<p>cut o", "<a>&lt;p&gt;cut o</a>"),
    ("<a><!-- one -- two --><?php echo ?>three</a>", "<a>three</a>"),
    ("<a>one</a>two<b/>", "<a>one</a>"),
    ("<a>one</a", "<a>one</a>"),
    ("<a>one<b c='", "<a>one</a>"),
    ("Warning: line & 3 <a>one</a>", "<a>one</a>"),
    ("<a>]]></a>", "<a>]]&gt;</a>"),
  ])
  func `mistakes are repaired`(_ broken: String, whole: String) {
    #expect(repaired(broken) == whole)
    #expect(XMLTree.read(Array(repaired(broken).utf8)[...]).failure == nil)
  }

  @Test func `a declared entity is kept among mistakes`() {
    let tree = XMLTree.tolerant(Array("<!DOCTYPE a [<!ENTITY who 'Kari'>]><a>&who; & &eacute;</a>".utf8)[...])
    #expect(tree.root?.text == "Kari & é")
  }

  @Test func `a wrong document type is dropped`() {
    let tree = XMLTree.tolerant(Array("<!DOCTYPE a [<!ENTITY who>]><a>&who; said</a>".utf8)[...])
    #expect(tree.root?.text == "&who; said")
  }

  @Test func `entities that grow stay references`() {
    var text = "<!DOCTYPE a [<!ENTITY e0 'ten bytes!'>"
    for level in 1...20 { text += "<!ENTITY e\(level) '&e\(level - 1);&e\(level - 1);&e\(level - 1);'>" }
    let tree = XMLTree.tolerant(Array((text + "]><a>The bridge &e20;</a>").utf8)[...])
    #expect(tree.failure == nil)
    #expect(tree.root?.text == "The bridge &e20;")
  }

  @Test func `elements nested too deeply are flattened`() {
    let depth = 100_000
    let text = String(repeating: "<a>x", count: depth) + String(repeating: "</a>", count: depth)
    let tree = XMLTree.tolerant(Array(text.utf8)[...])
    #expect(tree.failure == nil)
    #expect(tree.root?.text.utf8.count == depth)
  }

  @Test func `spaces and two declarations before the root aren't a mistake`() {
    let tree = XMLTree.tolerant(Array("\n <?xml version='1.0'?>\n<?xml version='1.0'?><a>one</a>".utf8)[...])
    #expect(tree.root?.text == "one")
  }

  /// The end of something unclosed is searched for once, however often it is opened.
  @Test(arguments: ["<!--", "<![CDATA[", "<?", "<a b=\"", "<a b='x", "&", "</", "<!DOCTYPE ", "<a ", "<"])
  func `openings without an end take linear time`(_ opening: String) {
    let text = "<r>" + String(repeating: opening, count: 20_000)
    let time = ContinuousClock().measure { _ = XMLTree.tolerant(Array(text.utf8)[...]) }
    #expect(time < .seconds(20))
  }
}

@Suite struct XMLPrologTests {
  @Test(arguments: [
    ("<?xml version='1.0' encoding='koi8-r'?><a/>", "koi8-r"),
    ("\n<?xml version=\"1.0\" encoding = \"Shift_JIS\" standalone=\"yes\"?>", "Shift_JIS"),
  ])
  func `the declaration names an encoding`(_ text: String, encoding: String) {
    #expect(XMLProlog.encoding(of: Array(text.utf8)) == encoding)
  }

  @Test(arguments: [
    "<?xml version='1.0'?>", "<a encoding='koi8-r'/>", "<?xml encoding=koi8-r?>", "<?xml encoding='koi8-r'",
    "",
  ])
  func `no encoding is named`(_ text: String) {
    #expect(XMLProlog.encoding(of: Array(text.utf8)) == nil)
  }
}
