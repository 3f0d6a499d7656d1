import Testing

@testable import verbatim

/// Where keys are, and how one is set without touching anything else.
@Suite struct TOMLLinesTests {
  private static let document = """
    # “width” in a comment
    theme = "dark"   # a = b
    long = \"""
    width = 1
    \"""
    list = [ 1, # two = 2
      "]", 3 ]
    'odd key'."x\\"y" = { a = "}" }

    [keys]  # width = 3
    "<C-d>" = 'none'
    x = "top"
    """

  @Test(arguments: [
    (["theme"], 2), (["long"], 3), (["list"], 6), (["odd key", "x\"y"], 8), (["keys"], 10),
    (["keys", "<C-d>"], 11), (["keys", "x"], 12), (["width"], 1),
  ])
  func `keys are found by their line`(path: [String], line: Int) {
    #expect(TOMLLines(Self.document).line(of: path) == line)
  }

  @Test(arguments: [
    ("", "width = 80\n"), ("theme = \"dark\"", "theme = \"dark\"\nwidth = 80\n"),
    ("width = 72 # wide\n", "width = 80 # wide\n"),
    ("# one\n[keys]\nx = 1\n", "width = 80\n# one\n[keys]\nx = 1\n"),
    ("a = 1\n\n# two\n[b]\nwidth = 1\n", "a = 1\nwidth = 80\n\n# two\n[b]\nwidth = 1\n"),
    ("a = 1\r\nwidth\t=\t3\r\n", "a = 1\r\nwidth\t=\t80\r\n"), ("[b]\r\n", "width = 80\r\n[b]\r\n"),
    ("\"width\" = 3", "\"width\" = 80"), ("# only a comment\n", "# only a comment\nwidth = 80\n"),
  ])
  func `a key is set, and every other byte stays`(before: String, after: String) {
    #expect(before.setting("width", to: "80") == after)
  }

  @Test(arguments: ["=", "[", "[[", "a = \"", "a = '''", "\"", "a.", "a = [", "\u{0}\u{1}=\r", "a = \"\\"])
  func `invalid TOML terminates`(text: String) {
    #expect(TOMLLines(text).entries.count <= 1)
  }
}
