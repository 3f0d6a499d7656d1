/// Reads the markup that other formats carry: the content of a feed's entry, a mail, a chapter of a book.
enum HTMLFragment {
  /// Returns all text of some markup, which must be valid UTF-8; nothing is left out or marked as noise.
  ///
  /// - Parameters:
  ///   - base: what relative addresses are relative to.
  ///   - language: the language of the words unless they say otherwise, as a BCP 47 tag.
  static func text(of utf8: [UInt8], base: String?, language: String?) -> BlockText {
    let isXML = utf8.starts(with: "<?xml".utf8)
    let tree = HTMLTree.parsed(MarkupReduction.reduced(utf8, isXML: isXML))
    return HTMLBlocks.text(of: tree, base: base, language: language)
  }
}
