import Articles
import Foundation

/// Packs texts and documents for one library, on any thread, before they are written.
package final class TextPacker: Sendable {
  private let lock = NSLock()
  nonisolated(unsafe) private var contexts: [PackingContext] = []
  nonisolated(unsafe) private var newest: PackingDictionary?

  /// Shorter texts stay as they are.
  private static let shortest = 512
  /// Shorter statements stay as they are.
  private static let shortestWords = 48

  /// The number of the dictionary in use; 0 for none.
  var number: UInt8 { lock.withLock { newest?.number ?? 0 } }

  /// Packs with a dictionary from now on.
  func use(_ dictionary: PackingDictionary) { lock.withLock { newest = dictionary } }

  /// Returns a text as the library keeps it: packed if that saves an eighth.
  func pack(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { bytes in
      pack(UnsafeRawBufferPointer(bytes), nil) ?? Array(bytes)
    }
  }

  /// Returns the words of a statement as the library keeps them; they are too short to be packed without a
  /// dictionary.
  func pack(words: String) -> [UInt8] {
    var words = words
    return words.withUTF8 { bytes in
      let isLong = bytes.count >= Self.shortestWords && number > 0
      return (isLong ? pack(UnsafeRawBufferPointer(bytes), nil, from: Self.shortestWords) : nil)
        ?? Array(bytes)
    }
  }

  /// Returns the bytes of a text, which may be damaged, as the library keeps them; `nil` if they stay as they
  /// are.
  func pack(bytes: [UInt8]) -> [UInt8]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return bytes.withUnsafeBytes { pack($0, nil) }
  }

  /// Returns a document as the library keeps it.
  ///
  /// - Parameter text: the text of the only article in it. If most of the document is the text, only the
  ///   difference is kept, and the document cannot be read without the text.
  func pack(_ document: [UInt8], besides text: String?) -> PackedDocument {
    document.withUnsafeBytes { bytes in
      if var text, bytes.count <= 1 << 20, text.utf8.count * 4 >= bytes.count * 3,
        let packed = text.withUTF8({ pack(bytes, UnsafeRawBufferPointer($0)) }),
        packed.count * 4 <= bytes.count
      {
        return PackedDocument(bytes: packed, form: .besidesText)
      }
      if let packed = pack(bytes, nil) { return PackedDocument(bytes: packed, form: .packed) }
      return PackedDocument(bytes: document, form: .plain)
    }
  }

  private func pack(
    _ bytes: UnsafeRawBufferPointer, _ text: UnsafeRawBufferPointer?, from shortest: Int = shortest
  ) -> [UInt8]? {
    guard bytes.count >= shortest else { return nil }
    let (context, dictionary) = lock.withLock { (contexts.popLast() ?? PackingContext(), newest) }
    defer { lock.withLock { contexts.append(context) } }
    let reference =
      text.map { PackingContext.Reference.text($0) } ?? dictionary.map { .dictionary($0) } ?? .nothing
    guard let packed = context.pack(bytes, reference) else { return nil }
    return packed.count * 8 <= bytes.count * 7 ? packed : nil
  }
}

/// A document as its row holds it.
struct PackedDocument: Sendable {
  let bytes: [UInt8]
  let form: Form

  /// How the bytes are read; the numbers are those of the column `form`, which is null for the first.
  enum Form: Int, Sendable {
    /// Not packed.
    case plain = 0
    /// Packed by themselves.
    case packed = 1
    /// Packed against the text of the article in the column `base`.
    case besidesText = 2

    /// The form as its column holds it.
    var column: Int? { self == .plain ? nil : rawValue }
  }
}
