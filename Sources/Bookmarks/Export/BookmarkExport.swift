import Articles
import Catalogue
import Quotations

/// Bookmarks as files that other programs can read.
package enum BookmarkExport {
  /// The formats in which bookmarks can be written; the raw value is the name on the command line.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    /// CommonMark, with a heading for each article and a block quotation for each bookmark.
    case markdown
    /// Everything, as ``json(_:)`` writes it; import reads it back without loss.
    case json
    /// Comma-separated values as Readwise imports them.
    case csv
    /// Emacs's Org mode.
    case org
    /// An entry for each article.
    case bibtex
    /// A W3C Web Annotation page, JSON-LD.
    case w3c
    /// Plain text, for people to read.
    case text

    /// The extension of the format's files, without the dot.
    package var fileExtension: String {
      switch self {
      case .markdown: "md"
      case .json: "json"
      case .csv: "csv"
      case .org: "org"
      case .bibtex: "bib"
      case .w3c: "jsonld"
      case .text: "txt"
      }
    }

    /// The default name of a file; it contains nothing from an article.
    package var fileName: String { "verbatim-bookmarks.\(fileExtension)" }
  }

  /// Returns bookmarks, in the order given, as a whole file.
  package static func write(_ bookmarks: [Bookmark], as format: Format) -> String {
    switch format {
    case .markdown: markdown(bookmarks)
    case .json: json(bookmarks)
    case .csv: csv(bookmarks)
    case .org: org(bookmarks)
    case .bibtex: bibTeX(bookmarks)
    case .w3c: annotations(bookmarks)
    case .text: text(bookmarks)
    }
  }

  /// Returns bookmarks by article, articles in order of first appearance; no group is empty.
  static func grouped(_ bookmarks: [Bookmark]) -> [[Bookmark]] {
    var groups: [[Bookmark]] = []
    var numbers: [ArticleKey: Int] = [:]
    for bookmark in bookmarks {
      let key = ArticleKey(bookmark)
      if let number = numbers[key] {
        groups[number].append(bookmark)
      } else {
        numbers[key] = groups.count
        groups.append([bookmark])
      }
    }
    return groups
  }

  /// What bookmarks of one article share: the article, or what is known about one that isn't in the library.
  private enum ArticleKey: Hashable {
    case article(ArticleID)
    case source(ArticleFields)

    init(_ bookmark: Bookmark) {
      self = bookmark.article.map { .article($0.id) } ?? .source(bookmark.source)
    }
  }
}

extension Bookmark {
  /// The article's fields as the library has them now, or else as they were when the bookmark was made.
  package var fields: ArticleFields { article?.fields ?? source }

  /// A name that the bookmark has in every export, in every library: `vb-` and twelve hexadecimal digits.
  ///
  /// It is derived from what never changes in a bookmark: the words and their context, the article's title
  /// and URL when the bookmark was made, and the time.
  package var blockID: String { "vb-" + identityHash.prefix(12) }

  /// ``TextHash`` of what never changes in the bookmark.
  var identityHash: String {
    let anchor = draft.anchor
    let parts = [
      anchor.exact, anchor.prefix, anchor.suffix, source.title, source.url ?? "", String(created.seconds),
    ]
    return TextHash.of(parts.joined(separator: "\u{0}"))
  }

  /// The speaker's name, as in ``BookmarkDraft/speakerName``.
  var speakerName: String? { draft.speakerName }
}

extension BookmarkDraft {
  /// The person, or the words that name the speaker.
  ///
  /// It is "speaker unknown" for unattributed speech, and `nil` for other passages.
  package var speakerName: String? {
    if let speaker = person ?? mention { return speaker }
    if case .quotation(let kind) = kind, kind.isSpeech { return "speaker unknown" }
    return nil
  }
}
