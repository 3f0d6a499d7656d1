import Articles
import Testing

@testable import Formats

/// How the markup of a page becomes blocks.
@Suite struct HTMLBlockTests {
  /// Returns the blocks of some markup, one on each line: form, depth, speaker, words.
  private func blocks(_ markup: String, language: String? = nil) -> [String] {
    let text = HTMLFragment.text(of: Array(markup.utf8), base: "https://a.example/", language: language)
    return text.blocks.map { block in
      let words = String(decoding: text.utf8[block.range], as: UTF8.self)
      var form = block.kind.rawValue
      if case .item(let marker?) = block.form { form += " " + marker }
      if case .heading(let level?) = block.form { form += " \(level)" }
      if case .cell(let row, let column) = block.form { form += " \(row),\(column)" }
      if block.depth > 0 { form += " >\(block.depth)" }
      if let speaker = block.speaker { form += " (\(speaker))" }
      return "\(form): \(words)"
    }
  }

  private func words(_ markup: String, language: String? = nil) -> String {
    String(
      decoding: HTMLFragment.text(of: Array(markup.utf8), base: nil, language: language).utf8, as: UTF8.self)
  }

  @Test func `headings have levels, and divisions and double breaks make paragraphs`() {
    #expect(
      blocks("<h2>Port</h2><div>One<div>two</div>three<br><br>four<br>five</div>") == [
        "heading 2: Port", "paragraph: One", "paragraph: two", "paragraph: three", "paragraph: four\nfive",
      ])
  }

  @Test func `lists are nested and numbered`() {
    let list =
      "<ol start=3><li>a<ul><li>b</ul>c<li value=9><p>d</p><p>e</p></ol><ol type=a reversed><li>f<li>g</ol>"
    #expect(
      blocks(list) == [
        "item 3. >1: a", "item • >2: b", "paragraph >1: c", "item 9. >1: d", "paragraph >1: e",
        "item b. >1: f",
        "item a. >1: g",
      ])
  }

  @Test func `Roman numbers and letters go on as long as they can`() {
    var roman = ListNumbering(isOrdered: true, start: 1999, isReversed: false, type: "i")
    #expect([roman.marker(value: nil), roman.marker(value: 5000)] == ["mcmxcix.", "5000."])
    var letters = ListNumbering(isOrdered: true, start: 26, isReversed: false, type: "A")
    #expect([letters.marker(value: nil), letters.marker(value: nil)] == ["Z.", "AA."])
  }

  @Test(arguments: [
    "<blockquote>It floats.<footer>— Ada Brandt, <cite>Log</cite></footer></blockquote>",
    "<blockquote>It floats.<cite>Ada Brandt</cite></blockquote>",
    "<blockquote>It floats.</blockquote><p>– Ada Brandt</p>",
    "<blockquote><p>It floats.</p>&mdash; Ada Brandt (@ada) <a href=x>1 May</a></blockquote>",
    "<figure><blockquote>It floats.</blockquote><figcaption>Ada Brandt, mayor</figcaption></figure>",
  ])
  func `a block quotation has the speaker it cites`(_ markup: String) {
    #expect(blocks(markup).first == "quote >1 (Ada Brandt): It floats.")
  }

  @Test func `a block quotation without a name has no speaker`() {
    let markup =
      "<blockquote>It floats.<blockquote>It sinks.</blockquote></blockquote><p>— said in the evening.</p>"
    #expect(
      blocks(markup) == ["quote >1: It floats.", "quote >2: It sinks.", "paragraph: — said in the evening."])
  }

  @Test(arguments: [
    (nil, "“a ‘b’ c”"), ("de-AT", "„a ‚b‘ c“"), ("fr", "«\u{A0}a “b” c\u{A0}»"), ("de-CH", "«a ‹b› c»"),
    ("ja", "「a 『b』 c」"), ("pl", "„a «b» c”"),
  ])
  func `q has the marks of its language and depth`(_ language: String?, _ text: String) {
    #expect(words("<q>a <q>b</q> c</q>", language: language) == text)
  }

  @Test func `q takes the language around it, and no marks if the words bring them`() {
    #expect(words("<p lang=de><q>a</q> <q>„b“</q><q></q>") == "„a“ „b“")
  }

  @Test func `a table has cells, and one that places things doesn't`() {
    #expect(
      blocks("<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f</table>") == [
        "cell 0,0: a", "cell 0,2: b", "cell 1,0: c", "cell 1,1: d", "cell 1,2: e", "cell 2,1: f",
      ])
    #expect(blocks("<table><tr><td><p>a</p><p>b</p></table>") == ["paragraph: a", "paragraph: b"])
  }

  @Test func `a figure is shown by its caption, or by the words for its image`() {
    #expect(
      blocks("<figure><img alt='x y z'><figcaption>A boat</figcaption></figure>") == ["caption: A boat"])
    #expect(
      blocks("<figure><img alt='A boat at sea'></figure>a") == ["caption: A boat at sea", "paragraph: a"])
    #expect(blocks("<p>a<img alt='A boat at sea'>b</p>") == ["paragraph: ab"])
  }

  @Test func `code keeps its spaces, and a rule stands between texts only`() {
    #expect(
      blocks("<hr>x<pre>\na  b\n\tc</pre><hr><hr>y") == [
        "paragraph: x", "preformatted: a  b\n\tc", "rule: * * *", "paragraph: y",
      ])
  }

  @Test func `what browsers don't show is left out`() {
    let markup = """
      a<p hidden>b</p><p style="color:red; DISPLAY : none">c</p><span aria-hidden="true">d</span><template>e</template>
      <template shadowrootmode=open>f</template><select><option>g</select><p>&nbsp;\u{200B}</p>
      """
    #expect(blocks(markup) == ["paragraph: a", "paragraph: f"])
  }

  @Test func `references that were escaped twice are resolved beside words, outside code`() {
    #expect(
      words("&amp;ldquo;Yes&amp;rdquo;, he&amp;#8217;s &amp;amp; &amp;eacute;t&amp;eacute;")
        == "“Yes”, he’s & été")
    #expect(words("<code>&amp;ldquo;a</code> &amp;lt;b> AT&amp;amp;T") == "&ldquo;a &lt;b> AT&T")
  }

  @Test(arguments: [
    ("<p><img alt='A boat at sea'></p>", "caption: A boat at sea"),
    ("<img alt='A boat at sea'><p>a</p>", "caption: A boat at sea"),
    ("<a href='boat.jpg'><img alt='A boat at sea'></a>", "caption: A boat at sea"),
    ("<p><img alt='Boat'></p>", nil), ("<p>a<img alt='A boat at sea'></p>", nil),
    ("<p><img alt='A boat at sea'> a</p>", nil), ("<a href='/boats'><img alt='A boat at sea'></a>", nil),
  ])
  func `an image that stands alone is a line with what it shows`(_ markup: String, line: String?) {
    #expect(blocks(markup).first { $0.hasPrefix("caption") } == line)
  }

  @Test func `escaped twice, signs that join words are resolved between spaces`() {
    #expect(
      words("Salt &amp;amp; pepper &amp;ndash; or &amp;quot; alone") == "Salt & pepper – or &quot; alone")
  }

  @Test func `raised words look raised, unless they are letters`() {
    #expect(
      words("20 m<sup>2</sup>, 10<sup>-3</sup>, e<sup>−a/b</sup>, x<sup>n</sup>")
        == "20 m², 10⁻³, e^(−a/b), xⁿ"
    )
    #expect(words("the 1<sup>st</sup> of M<sup>lle</sup> Dal") == "the 1st of Mlle Dal")
  }

  @Test(arguments: [
    "<sup><a href='#n1'>1</a></sup>", "<a href='#n1'><sup>1</sup></a>", "<a href='notes.html#n1'>1</a>",
    "<sup>1</sup>", "<sup><a href='#n1'>[1]</a></sup>",
  ])
  func `the mark of a note isn’t part of the word before it`(_ mark: String) {
    #expect(words("The pier is closed.\(mark) It froze.") == "The pier is closed.[1] It froze.")
  }

  @Test func `deleted words are left out, unless the text is about them`() {
    #expect(words("It opens at <del>noon</del><ins>one</ins>, he said.") == "It opens at one, he said.")
    #expect(words("<del>The first draft</del><ins>a</ins>") == "The first draft a")
  }

  @Test func `the arrow that leads from a note back to the text is left out`() {
    #expect(words("<ol><li><p>It is. <a href='#r1'>↩</a></p></ol>") == "It is.")
    #expect(words("<p>Turn <a href='#r1'>↩ back</a> <a href='b'><img src='c'></a></p>") == "Turn ↩ back")
  }

  @Test func `links and emphasis are spans of the words alone`() {
    let text = HTMLFragment.text(
      of: Array(
        "<p>See <a href='x'>the <b>port</b></a> <a href='#y'>here</a>.</p><em><p>So<br></p></em>".utf8),
      base: "https://a.example/", language: nil)
    #expect(
      text.spans == [
        Article.Span(.link(address: "https://a.example/x"), 4..<12), Article.Span(.strong, 8..<12),
        Article.Span(.emphasis, 20..<22),
      ])
  }

  @Test func `an empty fragment has no blocks`() {
    #expect(HTMLFragment.text(of: [], base: nil, language: nil).blocks.isEmpty)
  }
}
