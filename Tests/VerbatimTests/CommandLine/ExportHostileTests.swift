import Foundation
import Testing

/// Bookmarks that are hostile in every field, imported and exported, then read by other programs.
@Suite struct ExportHostileTests {
  private let box: Sandbox

  private static let texts = [
    "=HYPERLINK(\"https://evil.example\";\"x\")", "-2+3", "[[wiki]] ![[embed]] [a](javascript:b)",
    "---\ntitle: x\n---", "# h\n## i\n> q", "* heading\n** second", "#+begin_src sh\nrm\n#+end_src",
    "[[shell:rm][x]] shell:rm <<t>> {{{m}}}", "*b* /i/ _u_ =v= ~c~ +s+ x_{y}^{z}", "(*b*) {~c~} -+s+- é*b*é",
    ":PROPERTIES:\n:END:", ":END:", "TODO [#A] x :tag:", "1. one\n- two\n: three\n| four |",
    "#+end_quote\nafter", "$x$ \\alpha \\[y\\] \\\\ \\(z\\) $$q$$", "@@html:<b>@@ <script>&amp;</script>",
    "<2024-05-29 Wed> [2024-05-29 Wed]", "[fn:1] and [fn::x]", "CLOCK: [2024-05-29 Wed]", "%%(diary)",
    "\\begin{x}\ny\n\\end{x}", "call_f(x) src_sh{rm} [cite:@x] <<<r>>>", "https://e.org/x mailto:a@b.c",
    "# comment", "a\n\n\n* b", "#+TITLE: x\n#+INCLUDE: \"/etc/passwd\"", "} unbalanced {", "}, x = {y",
    "a {b} c",
    "%\\input{/etc/passwd} & # _ ~ ^", "@misc{x, title={y}}", "in \u{202E}gnirts\u{202C} out",
  ]

  init() throws {
    box = try Sandbox()
    let bookmarks: [[String: Any]] = Self.texts.enumerated().map { number, text in
      [
        "exact": text, "kind": "full", "resolved": text, "note": text, "tags": [text, "t"],
        "created": "2024-01-01T00:00:\(number + 10)Z",
        "saved": ["title": text, "byline": text, "source": text, "url": "https://example.org/[\(number)]"],
      ]
    }
    let data = try JSONSerialization.data(withJSONObject: bookmarks)
    let ran = try box.run("bookmarks import -", input: String(decoding: data, as: UTF8.self))
    #expect((ran.status, ran.errorText) == (0, ""))
  }

  private func export(_ format: String) throws -> String { try box.run("export --format \(format)").text }

  @Test func `the lossless JSON goes round`() throws {
    let first = try export("json")
    box.environment["VERBATIM_LIBRARY"] = box.folder + "/.second.sqlite"
    #expect(try box.run("bookmarks import -", input: first).status == 0)
    #expect(try export("json") == first)
  }

  @Test(.enabled(if: OtherProgram.python.isThere, "python3 is not installed"))
  func `no cell is a formula for python`() throws {
    let script = """
      import csv,io,json,sys
      rows = csv.reader(io.TextIOWrapper(sys.stdin.buffer, "utf-8", newline=""), strict=True)
      print(json.dumps(list(rows)))
      """
    let rows = try #require(
      try OtherProgram.python.json(["-c", script], input: export("csv"), in: box) as? [[String]])
    #expect(rows.count == Self.texts.count + 1 && rows.allSatisfy { $0.count == 7 })
    for (row, text) in zip(rows.dropFirst(), Self.texts) {
      #expect(row[0] == text || row[0] == "'" + text)
      #expect(row.allSatisfy { !"=+-@".contains($0.prefix(1)) || $0.isEmpty })
    }
  }

  @Test(.enabled(if: OtherProgram.emacs.isThere, "emacs is not installed"))
  func `emacs finds nothing in the Org but what we made`() throws {
    try box.write(try export("org"), to: "export.org")
    let script = """
      (progn (require 'org) (require 'org-element)
        (with-temp-buffer (insert-file-contents "export.org") (org-mode)
          (org-element-map (org-element-parse-buffer) (append org-element-all-elements org-element-all-objects)
            (lambda (e) (princ (format "%s%s\\n" (org-element-type e)
              (if (eq (org-element-type e) 'link) (concat " " (org-element-property :type e))
                (if (org-element-property :todo-keyword e) " todo" ""))))))))
      """
    let output = try OtherProgram.emacs.run(["--batch", "--quick", "--eval", script], input: "", in: box)
    var kinds: [Substring: Int] = [:]
    for line in output.split(separator: "\n") { kinds[line, default: 0] += 1 }
    let count = Self.texts.count
    #expect(kinds["headline"] == 2 * count && kinds["property-drawer"] == 2 * count)
    #expect(kinds["quote-block"] == count && kinds["link https"] == count)
    let made: Set<Substring> = [
      "headline", "section", "property-drawer", "node-property", "paragraph", "quote-block", "line-break",
      "link https", "keyword", "entity",
    ]
    #expect(Set(kinds.keys).subtracting(made) == [])
    #expect(kinds["keyword"] == 1)
  }

  @Test(.enabled(if: OtherProgram.pandoc.isThere, "pandoc is not installed"))
  func `pandoc reads an entry with the words for each article`() throws {
    let entries = try #require(
      try OtherProgram.pandoc.json(["-f", "bibtex", "-t", "csljson"], input: export("bibtex"), in: box)
        as? [[String: Any]])
    #expect(entries.count == Self.texts.count)
    #expect(Set(entries.compactMap { $0["id"] as? String }).count == Self.texts.count)
    // This pandoc omits \textbraceleft and its partner, which TeX knows.
    for (entry, text) in zip(entries, Self.texts) where !text.hasPrefix("}") {
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect((entry["note"] as? String)?.hasPrefix(line + " (") == true, "\(line)")
    }
  }
}
