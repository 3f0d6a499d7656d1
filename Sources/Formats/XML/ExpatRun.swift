import CExpat

/// One run of expat over a document.
final class ExpatRun {
  private let parser: XML_Parser
  private let handler: any XMLHandler
  private let limits: XMLLimits
  private var scope = XMLScope()
  /// The names of the open elements.
  private var open: [XMLName] = []
  /// How many elements may still come.
  private var elements: Int
  /// How many bytes of text and attributes may still come.
  private var budget: Int
  private var failure: XMLFailure?

  /// Makes a run over `length` bytes; `nil` if memory is exhausted.
  init?(limits: XMLLimits, length: Int, handler: any XMLHandler) {
    guard let parser = XML_ParserCreate("UTF-8") else { return nil }
    (self.parser, self.limits, self.handler) = (parser, limits, handler)
    elements = limits.elements
    budget = length * limits.amplification + limits.freeBytes
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the document; returns why it could not be read to its end.
  func parse(_ utf8: UnsafeBufferPointer<UInt8>) -> XMLFailure? {
    guard let count = Int32(exactly: utf8.count) else { return .tooLarge }
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    setHandlers()
    // `budget` is exhausted before expat's limits, but expat also counts the cost of entities that yield no
    // text.
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, Float(max(limits.amplification, 1)))
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, UInt64(limits.freeBytes))
    let status = utf8.withMemoryRebound(to: CChar.self) {
      // An empty buffer has no address, which expat takes for an error of the caller.
      XML_Parse(parser, $0.baseAddress, $0.baseAddress == nil ? 0 : count, 1)
    }
    guard status != XML_STATUS_OK else { return failure }
    return failure ?? meaning(of: XML_GetErrorCode(parser))
  }

  private func meaning(of code: XML_Error) -> XMLFailure {
    switch code {
    case XML_ERROR_NO_MEMORY: .tooLarge
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH: .tooMuchText
    default: .malformed(at: max(0, Int(XML_GetCurrentByteIndex(parser))))
    }
  }

  private func setHandlers() {
    XML_SetElementHandler(
      parser, { Run.of($0)?.start($1, $2) }, { user, _ in Run.of(user)?.end() })
    XML_SetCharacterDataHandler(parser) { Run.of($0)?.text($1, count: $2) }
    XML_SetSkippedEntityHandler(parser) { user, name, isParameter in
      if isParameter == 0 { Run.of(user)?.skipped(name) }
    }
  }

  private func stop(_ reason: XMLFailure) {
    failure = failure ?? reason
    XML_StopParser(parser, 0)
  }

  /// Takes bytes from the budget; returns whether it is sufficient.
  private func spend(_ bytes: Int) -> Bool {
    budget -= bytes
    if budget < 0 { stop(.tooMuchText) }
    return budget >= 0 && failure == nil
  }

  // MARK: What expat reports

  private typealias Attributes = UnsafeMutablePointer<UnsafePointer<XML_Char>?>

  private func start(_ written: UnsafePointer<XML_Char>?, _ list: Attributes?) {
    guard failure == nil, let written else { return }
    elements -= 1
    if elements < 0 { return stop(.tooManyElements) }
    if open.count >= limits.depth { return stop(.tooDeep) }
    let pairs = list.map(pairs) ?? []
    guard failure == nil else { return }
    for (name, value) in pairs { declare(name, value) }
    let name = scope.element(String(cString: written))
    open.append(name)
    handler.start(name, pairs.isEmpty ? [] : attributes(pairs))
  }

  private func pairs(in list: Attributes) -> [(String, String)] {
    var pairs: [(String, String)] = []
    var next = list
    while pairs.count < limits.attributes, let name = next[0], let value = next[1] {
      let value = C1Marks.mapped(String(cString: value))
      guard spend(value.utf8.count) else { break }
      pairs.append((String(cString: name), value))
      next += 2
    }
    return pairs
  }

  private func declare(_ name: String, _ value: String) {
    guard name.hasPrefix("xmlns") else { return }
    if name.utf8.count == 5 {
      scope.declare("", as: value, at: open.count)
    } else if name.hasPrefix("xmlns:") {
      scope.declare(String(name.dropFirst(6)), as: value, at: open.count)
    }
  }

  private func attributes(_ pairs: [(String, String)]) -> [XMLAttribute] {
    pairs.compactMap { name, value in
      name == "xmlns" || name.hasPrefix("xmlns:")
        ? nil : XMLAttribute(name: scope.attribute(name), value: value)
    }
  }

  private func end() {
    guard failure == nil, let name = open.popLast() else { return }
    scope.leave(depth: open.count)
    handler.end(name)
  }

  private func text(_ characters: UnsafePointer<XML_Char>?, count: Int32) {
    guard failure == nil, let characters, spend(Int(count)) else { return }
    characters.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
      let utf8 = UnsafeBufferPointer(start: $0, count: Int(count))
      guard let mapped = C1Marks.mapped(utf8) else { return handler.text(utf8) }
      mapped.withUnsafeBufferPointer { handler.text($0) }
    }
  }

  /// Passes on the text of an entity that only the external document type may declare.
  private func skipped(_ name: UnsafePointer<XML_Char>?) {
    guard failure == nil, let name else { return }
    let written = String(cString: name)
    let words = HTMLEntities.text(of: written) ?? "&\(written);"
    guard spend(words.utf8.count) else { return }
    Array(words.utf8).withUnsafeBufferPointer { handler.text($0) }
  }

  private enum Run {
    static func of(_ user: UnsafeMutableRawPointer?) -> ExpatRun? {
      user.map { Unmanaged<ExpatRun>.fromOpaque($0).takeUnretainedValue() }
    }
  }
}
