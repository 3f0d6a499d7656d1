import Articles
import Testing

/// The front matter of Markdown.
@Suite struct MarkdownFrontMatterTests {
  @Test func `YAML gives the fields`() throws {
    let article = try MarkdownReading.article(
      """
      ---
      # clipped by hand
      title: "Ferry opens: \\u201cAt last\\u201d"
      author:
        - "[[Ada Quill]]"
        - name: Ben Rowe
          email: ben@harbour.example
      date: 2024-05-29
      publication: 'Harbour''s Tribune' # weekly
      source: https://harbour.example/opens
      lang: en
      description: >-
        A year late,
        but open.
      tags: [ferry, pier]
      ---
      It opened on Monday, and a band played until the evening.
      """)
    #expect(article.fields.title == "Ferry opens: “At last”")
    #expect(article.fields.byline == "Ada Quill and Ben Rowe")
    #expect(article.fields.date?.iso8601 == "2024-05-29")
    #expect(article.fields.source == "Harbour's Tribune")
    #expect(article.fields.url == "https://harbour.example/opens")
    #expect(article.fields.deck == "A year late, but open.")
    #expect(article.provenance.language == "en")
    #expect(article.text == "It opened on Monday, and a band played until the evening.")
    let origins = article.provenance.origins
    #expect(Set(origins.keys) == [.title, .byline, .date, .source, .url])
    #expect(Set(origins.values) == [.frontMatter])
  }

  @Test func `TOML gives the fields`() throws {
    let article = try MarkdownReading.article(
      """
      +++
      title = "Ferry opens" # at last
      authors = [
        "Ada Quill", 'Ben Rowe',
        "Cy Poe",
      ]
      date = 2024-05-29T14:05:00Z
      [extra]
      link = "https://harbour.example/opens"
      [menu]
      title = "Menu"
      +++
      It opened on Monday, and a band played until the evening.
      """)
    #expect(article.fields.title == "Ferry opens")
    #expect(article.fields.byline == "Ada Quill, Ben Rowe and Cy Poe")
    #expect(article.fields.date?.iso8601 == "2024-05-29T14:05Z")
    #expect(article.fields.url == "https://harbour.example/opens")
  }

  @Test func `JSON gives the fields`() throws {
    let article = try MarkdownReading.article(
      """
      {
        "title": "Ferry opens {at last}", "authors": [{"name": "Ada Quill"}, "Ben Rowe"],
        "date": "2024-05-29", "params": {"link": "https://harbour.example/opens"}
      }

      It opened on Monday, and a band played until the evening.
      """)
    #expect(article.fields.title == "Ferry opens {at last}")
    #expect(article.fields.byline == "Ada Quill and Ben Rowe")
    #expect(article.fields.date?.iso8601 == "2024-05-29")
    #expect(article.fields.url == "https://harbour.example/opens")
    #expect(article.text == "It opened on Monday, and a band played until the evening.")
  }

  @Test(arguments: [
    "---\nIt opened on Monday.\n---\n\nThe end.", "---\ntitle: Ferry\n\nThe end.", "---\n---\n\nThe end.",
    "+++\ntitle: Ferry\n+++\n\nThe end.", "{Ferry}\n\nThe end.", "{\"title\": \"Ferry\"} The end.",
    "{}\nThe end.", "---\n\nFerry log: it opened at dawn.\n\n---\n\nThe end.",
    "---\nFerry: it opened at noon, they said.\n---\n\nThe end.", "---\nFerry log: late\n---\n\nThe end.",
  ])
  func `what isn't front matter stays in the text`(text: String) throws {
    let article = try MarkdownReading.article(text)
    #expect((article.fields.title + article.text).contains("The end."))
    #expect(article.provenance.origins.isEmpty)
    if text.contains("Monday") {
      #expect((article.fields.title + article.text).contains("It opened on Monday."))
    }
    if text.contains("Ferry") { #expect((article.fields.title + article.text).contains("Ferry")) }
  }

  @Test func `unknown keys with short values are front matter`() throws {
    let article = try MarkdownReading.article("---\nweight: 3\ndraft: true\n---\n\nThe ferry\n\nThe end.")
    #expect(article.fields.title + " " + article.text == "The ferry The end.")
  }

  @Test func `front matter of thousands of lines stays in the text`() throws {
    let lines = (1...20_000).map { "key\($0): value" }.joined(separator: "\n")
    #expect(try MarkdownReading.article("---\n\(lines)\n---\n\nThe end.").text.contains("key20000: value"))
  }

  @Test func `keys of the page come before those of a table`() throws {
    let article = try MarkdownReading.article(
      """
      +++
      title = "Ferry opens"
      authors = ["Ada Quill", "Ben Rowe"]
      description = \"""
      A year late,
      but open.\"""
      [params]
      author = "The desk"
      +++
      It opened on Monday, and a band played until the evening.
      """)
    #expect(article.fields.byline == "Ada Quill and Ben Rowe")
    #expect(article.fields.deck == "A year late, but open.")
  }
}
