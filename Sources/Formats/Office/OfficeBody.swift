import Articles

/// Reads the elements of an office document's body into text: boxes after their paragraphs, notes after the text.
protocol OfficeBody {
  var text: OfficeText { get set }
  /// The notes that the text refers to, in order.
  var notes: [XMLElement] { get }
  /// The number to write before the first words of a note.
  var noteNumber: Int? { get set }

  /// Reads the start of an element.
  mutating func start(_ element: XMLElement)
  /// Reads the end of an element.
  mutating func end(_ element: XMLElement)
  /// Reads the text in an element.
  mutating func words(_ bytes: ArraySlice<UInt8>)
  /// Reads the boxes that were deferred.
  mutating func readBoxes()
}

extension OfficeBody {
  /// Reads everything in an element, and the boxes in it after their paragraphs.
  mutating func read(_ element: XMLElement) {
    element.walk { step in
      switch step {
      case .start(let element): start(element)
      case .end(let element): end(element)
      case .text(let bytes): words(bytes)
      }
    }
    readBoxes()
  }

  /// Reads the notes, as items after the text.
  mutating func readNotes() {
    var index = 0
    while index < notes.count {
      noteNumber = index + 1
      read(notes[index])
      index += 1
    }
    noteNumber = nil
  }

  /// Ends the last block and returns the text.
  consuming func finish() -> BlockText {
    text.end()
    text.nameSpeakers()
    return text.builder.finish()
  }
}
