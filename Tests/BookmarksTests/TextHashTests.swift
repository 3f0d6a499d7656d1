import Testing

@testable import Bookmarks

@Suite struct TextHashTests {
  /// The examples of FIPS 180-4's validation suite, and lengths around a block's end.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
      ("“é”", "e7370e36ed9eb64021f00eae5116854ead1fb6719b9256e30bcfc83f893eed8f"),
    ])
  func `hashes as the standard says`(text: String, hash: String) {
    #expect(TextHash.of(text) == hash)
    #expect(TextHash.of(Array(text.utf8)) == hash)
  }

  @Test(arguments: [55, 56, 63, 64, 65, 119, 120])
  func `lengths around a block differ`(count: Int) {
    let text = String(repeating: "x", count: count)
    #expect(TextHash.of(text).utf8.count == 64)
    #expect(TextHash.of(text) != TextHash.of(text + "x"))
  }
}
