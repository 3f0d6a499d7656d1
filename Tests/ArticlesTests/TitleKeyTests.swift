import Testing

@testable import Articles

/// How titles and names are compared.
@Suite struct TitleKeyTests {
  @Test(arguments: [
    ("The “old” pier – closed!", "the old pier closed"), ("ÉTÉ À ÖREBRO", "été à örebro"),
    ("  3 × 4 ÷ 2 ", "3 4 2"), ("Гавань: открыта", "гавань открыта"), ("港は開いた。", "港は開いた"), ("…", ""),
    ("", ""),
  ])
  func `letters and digits of a title are compared in small letters`(_ title: String, _ key: String) {
    #expect(TitleKey.key(of: title) == key)
  }

  @Test func `titles of Western letters have the key that Unicode gives them`() {
    let signs =
      (0x20...0xFF).compactMap(Unicode.Scalar.init) + (0x2010...0x2027).compactMap(Unicode.Scalar.init)
    for sign in signs {
      let title = "A\(sign)\(sign)b"
      let slow = title.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      #expect(TitleKey.key(of: title) == slow)
    }
  }

  @Test(arguments: [
    ("By Ada Quill, 29 May 2024", true), ("Ada Quill and Tom Reed", true), ("Ada Quill and Eve Marsh", false),
    ("The quill is old", false), ("Harbour Watch", false),
  ])
  func `a line may name the authors whom a document declares, and no others`(_ line: String, _ isNamed: Bool)
  {
    let authors = DeclaredAuthors("Ada Quill, Tom Reed", in: "Harbour Watch")
    #expect(authors.areNamed(in: line) == isNamed)
  }
}
