/// Receives the contents of an XML document, in order.
protocol XMLHandler: AnyObject {
  /// An element begins.
  func start(_ name: XMLName, _ attributes: [XMLAttribute])
  /// The innermost open element ends.
  func end(_ name: XMLName)
  /// Text in valid UTF-8, which may come in pieces; the bytes are valid only during the call.
  func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

/// How much an XML document may demand.
struct XMLLimits: Sendable {
  /// How deeply elements may be nested.
  var depth = 512
  /// How many elements there may be.
  var elements = 8_000_000
  /// How many attributes of an element are read; the others are ignored.
  var attributes = 256
  /// How many bytes of text and attributes there may be for each byte of the document, beyond ``freeBytes``.
  ///
  /// This limits what the entities that a document declares may grow to.
  var amplification = 4
  /// How many bytes of text and attributes may come from entities in any document.
  var freeBytes = 1 << 20
}

/// Why an XML document cannot be read to its end.
enum XMLFailure: Error, Hashable, Sendable {
  /// It isn't well-formed at this `UTF-8 offset`.
  case malformed(at: Int)
  /// Elements are nested too deeply.
  case tooDeep
  /// There are too many elements.
  case tooManyElements
  /// Entities grow too large.
  case tooMuchText
  /// It is longer than the parser can count, or memory is exhausted.
  case tooLarge
}

/// Reads XML documents event by event, through expat.
///
/// External entities and external document types are never read. U+0080 to U+009F mean what
/// windows-1252 has there.
enum XMLEvents {
  /// Reads a document to its end or to the first error; the handler has then received what precedes it.
  ///
  /// O(n) in the bytes. The declared encoding is ignored, since the text is decoded already.
  ///
  /// - Parameter utf8: valid UTF-8.
  /// - Throws: ``XMLFailure``.
  static func read(
    _ utf8: ArraySlice<UInt8>, limits: XMLLimits = XMLLimits(), to handler: any XMLHandler
  ) throws(XMLFailure) {
    guard let run = ExpatRun(limits: limits, length: utf8.count, handler: handler) else { throw .tooLarge }
    let failure = utf8.withUnsafeBufferPointer { run.parse($0) }
    if let failure { throw failure }
  }
}
