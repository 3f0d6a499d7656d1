import Articles
import Catalogue
import Foundation
import JSON
import Library

/// Prints a JSON object per line for each article that names lead to: `verbatim show --ndjson`.
///
/// Articles are read on all cores and printed in order.
struct ArticleLines {
  /// Whether quotations that aren't speech are printed, too.
  let all: Bool
  let session: Session

  /// What a line is printed for.
  private enum Item: Sendable {
    case file(FoundFile)
    case article(ArticleID, path: String?)
    case failure(InputError)
  }

  /// The lines for an item.
  private struct Lines: Sendable {
    var bytes: [UInt8] = []
    var hasFailed = false
    var leftOut = LeftOut()
  }

  /// Prints the articles of files, folders and numbers; those of the whole library if none are named.
  ///
  /// - Parameter list: a file with more names, one per line.
  func print(_ names: [String], filesFrom list: String?) throws {
    let names = try names + (list.map(self.names) ?? [])
    let isLibrary = names.isEmpty && list == nil
    let needsLibrary = isLibrary || names.contains { ArticleID(text: $0) != nil }
    let library = needsLibrary ? try session.existingLibrary() : nil
    var leftOut = LeftOut()
    let items = try isLibrary ? self.items(of: library) : names.flatMap { self.items(for: $0, &leftOut) }
    let (reader, all) = (session.reader, all)
    let work = OrderedWork(count: items.count, bytes: \.bytes.count) { number in
      Self.lines(for: items[number], reader: reader, library: library, all: all)
    }
    defer { work.stop() }
    var hasFailed = false
    while let lines = work.next() {
      try session.output.write(lines.bytes)
      try session.output.flush()
      if lines.hasFailed { hasFailed = true }
      leftOut += lines.leftOut
    }
    if let words = Wording.words(leftOut) { session.problems.note(words) }
    if hasFailed { throw Ending(status: .someFailed) }
  }

  private func names(in list: String) throws(InputError) -> [String] {
    try session.reader.load(list).document.bytes.split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func items(of library: LibraryStore?) throws -> [Item] {
    var items: [Item] = []
    try library?.forEachRow { row in
      items.append(.article(row.id, path: row.path))
      return true
    }
    return items
  }

  private func items(for name: String, _ leftOut: inout LeftOut) -> [Item] {
    if let id = ArticleID(text: name) { return [.article(id, path: name)] }
    let inputs = InputList([name], reader: session.reader)
    leftOut += inputs.leftOut
    return inputs.files.map(Item.file) + inputs.failures.map(Item.failure)
  }

  private static func lines(
    for item: Item, reader: SourceReader, library: LibraryStore?, all: Bool
  ) -> Lines {
    switch item {
    case .failure(let error): return failure(error)
    case .file(let file):
      do throws(InputError) {
        let articles = try reader.articles(in: file)
        var lines = lines(for: articles.map { (NamedArticle.loaded($0), []) }, all: all)
        lines.leftOut.count(parts: articles.first?.leftOut ?? [:])
        return lines
      } catch {
        var lines = Lines()
        return lines.leftOut.count(error, of: file) ? lines : failure(error)
      }
    case .article(let id, let path):
      do throws(LibraryError) {
        guard let stored = try library?.article(id) else { throw .noSuchArticle(id) }
        return lines(
          for: [(.stored(stored.withQuotations), try library?.formerTexts(of: id) ?? [])], all: all)
      } catch {
        return failure(path: path, Wording.message(error))
      }
    }
  }

  private static func lines(for articles: [(NamedArticle, [FormerText])], all: Bool) -> Lines {
    var lines = Lines()
    for (article, formers) in articles {
      var writer = JSONWriter()
      writer.bytes.reserveCapacity(article.article.text.utf8.count * 2)
      ArticleJSON.write(article, formers: formers, all: all, to: &writer)
      lines.bytes += writer.bytes
      lines.bytes.append(UInt8(ascii: "\n"))
    }
    return lines
  }

  private static func failure(_ error: InputError) -> Lines {
    failure(path: error.path == "-" ? nil : Paths.resolved(error.path), Wording.words(error.reason))
  }

  private static func failure(path: String?, _ words: String) -> Lines {
    let object: JSONValue = ["path": .text(path), "error": .string(words)]
    return Lines(bytes: Array((object.line + "\n").utf8), hasFailed: true)
  }
}
