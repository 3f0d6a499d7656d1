import Articles
import Catalogue
import Frames
import Library
import Reader

/// What a session begins with: an article from a path, the articles of several paths, or the library.
enum Opening {
  /// One article, shown before it is stored.
  case article(LoadedArticle)
  /// Files that are read into the library and listed in their order.
  case files(InputList)
  /// The whole library.
  case library

  /// The size, in bytes, from which an article is shown before its quotations are found.
  static let longText = 200_000

  /// Looks at the given paths, and reads the article if there is just one.
  ///
  /// - Throws: ``InputError`` if there is just one path and it cannot be read.
  init(_ paths: [String], settings: Settings) throws(InputError) {
    guard !paths.isEmpty else {
      self = .library
      return
    }
    let reader = SourceReader(settings)
    let inputs = InputList(paths, reader: reader)
    if inputs.files.isEmpty, let failure = inputs.failures.first { throw failure }
    guard paths.count == 1, inputs.failures.isEmpty, let file = inputs.files.first, file.path == paths[0]
    else {
      self = .files(inputs)
      return
    }
    var articles = try reader.articles(file.path, findingQuotations: false)
    guard articles.count == 1 else {
      self = .files(inputs)
      return
    }
    if articles[0].article.text.utf8.count < Self.longText { articles[0].article.findQuotations() }
    self = .article(articles[0])
  }

  /// Whether the reader begins with a list.
  var isList: Bool {
    if case .article = self { false } else { true }
  }

  /// Returns the reader's state to begin with.
  func state(size: Size, settings: ReaderSettings) -> ReaderState {
    switch self {
    case .library:
      ReaderState(size: size, listing: ArticleQuery(order: settings.order), settings: settings)
    case .files:
      ReaderState(
        size: size, listing: ArticleQuery(scope: .articles([]), order: .given), settings: settings)
    case .article(let loaded):
      ReaderState(size: size, reading: OpenedArticle(id: nil, article: loaded.article), settings: settings)
    }
  }

  /// Makes sure, before the screen is touched, that there is a library to list.
  func check(_ library: OpenLibrary) throws(LibraryError) {
    if case .article = self { return }
    _ = try library.store()
  }

  /// Begins the work that follows the first frame, or precedes it if there is no article to show yet.
  func begin(_ runner: EffectRunner) {
    switch self {
    case .library: break
    case .files(let inputs): runner.list(inputs)
    case .article(let loaded):
      runner.store(NewArticle(loaded))
    }
  }
}
