extension XMLTree {
  /// Reads a document that may not be well-formed, as far as it makes sense.
  ///
  /// A document that expat rejects is repaired and read again: with its document type, and if that is the
  /// cause, without it. O(n) in the bytes.
  ///
  /// - Parameter utf8: valid UTF-8.
  static func tolerant(_ utf8: ArraySlice<UInt8>) -> XMLTree {
    let text = utf8[XMLProlog.start(of: utf8)...]
    let tree = read(text)
    guard let failure = tree.failure else { return tree }
    switch failure {
    case .tooManyElements, .tooLarge: return tree
    case .tooMuchText: break
    case .malformed, .tooDeep:
      let repaired = read(XMLRepair.repaired(text, keepingDocumentType: true)[...])
      if repaired.failure == nil { return repaired }
    }
    let bare = read(XMLRepair.repaired(text, keepingDocumentType: false)[...])
    return bare.nodes.count >= tree.nodes.count ? bare : tree
  }
}
