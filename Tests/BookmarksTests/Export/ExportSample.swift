import Articles
import Bookmarks
import Catalogue
import Quotations

/// Returns a bookmark for tests of exports; its people are invented.
func exported(
  _ exact: String, speaker: String? = "Ada Example", note: String? = nil, tags: [String] = [],
  title: String = "A Title", byline: String? = nil, source: String? = nil,
  url: String? = "https://example.org/a", prefix: String = "", suffix: String = "",
  kind: BookmarkDraft.Kind = .quotation(.full), id: Int64 = 1,
  attachment: Bookmarks.Attachment = .attached(4..<9, now: nil)
) -> Bookmark {
  let fields = ArticleFields(
    title: title, byline: byline, source: source, url: url,
    date: PublicationDate(year: 2024, month: 5, day: 29))
  return Bookmark(
    id: BookmarkID(id),
    draft: BookmarkDraft(
      anchor: Anchor(exact: exact, prefix: prefix, suffix: suffix, range: 4..<9, textHash: "0a"), kind: kind,
      person: speaker, note: note, tags: tags),
    attachment: attachment, codePoints: attachment.range.map { _ in 3..<7 },
    created: Timestamp(seconds: 1_700_000_000), updated: Timestamp(seconds: 1_700_000_060), source: fields,
    article: ArticleSummary(id: ArticleID(1), fields: fields, added: Timestamp(seconds: 0)))
}

/// Texts that some format could take for its own syntax.
let hostileTexts = [
  "=HYPERLINK(\"https://evil.example\";\"x\")", "+1", "-2+3", "@SUM(A1)", "'=1", "\t=1", "＝1", "  =1",
  "a,\"b\"\"\r\nc", "\"", "",
  "[[wiki]] ![[embed]] [a](javascript:b)", "---\ntitle: x\n---", "key: [a, b]\n- *x &y !!z", "# h\n## i\n> q",
  "* heading\n** second", "#+begin_src sh\nrm\n#+end_src", "[[shell:rm][x]] shell:rm <<t>> {{{m}}}",
  "*b* /i/ _u_ =v= ~c~ +s+ x_{y}^{z}", ":PROPERTIES:\n:END:", "TODO x :tag:",
  "1. one\n- two\n: three\n| four |",
  "#+end_quote\nafter", "$x$ \\alpha \\[y\\] \\\\", "@@html:<b>@@", "%\\input{/etc/passwd}", "{ unbalanced",
  "} unbalanced {", "}, x = {y", "{balanced}", "a & b # c _ d ~ e ^ f % g", "`` '' --- \"",
  "@misc{x, title={y}}", "<script>&amp;</script>", "\u{202E}gnirts\u{202C}", "é 中文 👩‍👩‍👧 ﷽", "\u{1B}[2J\u{7}",
]
