import Articles
import Bookmarks
import Catalogue
import Frames
import Quotations

/// An article in a region of the screen: its lines, the reader's place, the selection and the search.
struct ArticlePane: Sendable {
  /// The article's number; `nil` until it is in a library.
  var id: ArticleID?
  /// The article.
  private(set) var article: Article
  /// The hash of its text if the library has it; computing it would keep a key waiting in a long text.
  private(set) var textHash: String?
  /// Its statements, in order.
  private(set) var statements: [ShownStatement]
  /// Its quotations of speech with the numbers of their statements, in the order of the text.
  private(set) var spokenParts: SpokenParts
  /// Its bookmarks.
  var bookmarks: [Bookmark] {
    didSet { if notes != Self.notes(of: bookmarks) { layOut() } }
  }
  /// The notes of its bookmarks that are shown in the text.
  private(set) var notes: [ShownNote] = []
  /// The language of the text (BCP 47, without region), if words are to be divided; empty if it is unknown.
  private(set) var language: String?
  /// The statement that keys act on.
  var selected: Int?
  /// The bookmark of a passage that keys act on while no quotation is selected.
  var chosenBookmark: BookmarkID?
  /// The link that keys act on while no quotation is selected, in `UTF-8 offsets` into the text.
  var link: Range<Int>?
  /// A bookmark that has lost its place, for which the user chooses a new one.
  var attaching: Bookmark?
  /// The passage that is being selected.
  var passage: Passage?
  /// The search whose matches are marked.
  var search: ArticleSearch?
  /// The findings of the check of its quotations.
  var checks = CheckSigns()
  /// Where jumps began, so that keys go back there.
  var jumps = JumpList()
  /// Where reading stopped last time, in `UTF-8 offsets` into the text: a line is shown there.
  private(set) var stop: Int?
  /// Whether the user moved to a match of the search after selecting a quotation.
  var isAtMatch = false
  /// The statement to bookmark as soon as the article is in the library.
  var wantsBookmark: Int?
  /// Whether the library refused the article.
  var cannotBeStored = false
  /// The place saved in the library.
  var savedPlace: ReadingPlace
  /// The first line shown.
  private(set) var top: TextPosition
  /// The pane's size, the status line not counted.
  private(set) var size: Size
  /// How the text is shown; differs from the reader's if the pane has unfolded noise on its own.
  private(set) var display: Display
  /// The lines.
  private(set) var layout: ArticleLayout

  /// Opens an article where it was left.
  init(_ opened: OpenedArticle, size: Size, display: Display) {
    id = opened.id
    article = opened.article
    textHash = opened.textHash
    bookmarks = opened.bookmarks
    self.size = size
    self.display = display
    (statements, spokenParts) = Self.speech(in: opened.article)
    layout = ArticleLayout(
      text: "", units: [ArticleUnit(key: .title, words: .own(""), style: .title)], columns: 1)
    top = TextPosition(unit: .title, offset: 0)
    savedPlace = ReadingPlace(offset: 0)
    layOut()
    if let place = opened.place { open(at: place) }
    remember()
  }

  /// Goes to the place where the article was left, and draws a line there if more follows than is in view.
  private mutating func open(at place: ReadingPlace) {
    savedPlace = place
    top = Self.position(of: place, in: article)
    guard topPlace > ArticleLayout.start, topPlace < layout.lastTop(rows: rows), rows > 4 else { return }
    stop = place.offset
    layOut()
    let above = layout.line(-1, from: topPlace)
    if layout.isStop(above) { setTop(above) }
  }

  private static func speech(in article: Article) -> ([ShownStatement], SpokenParts) {
    let statements = ShownStatement.statements(in: article)
    return (statements, SpokenParts(of: statements))
  }

  static func position(of place: ReadingPlace?, in article: Article) -> TextPosition {
    let title = TextPosition(unit: .title, offset: 0)
    guard let place, place.offset > 0 else { return title }
    let offset = min(place.offset, article.text.utf8.count)
    guard let block = ArticleLayout.block(holding: offset, in: article.blocks) else { return title }
    return TextPosition(unit: .block(block), offset: offset)
  }
}

// MARK: - Changes from outside

extension ArticlePane {
  /// The place to save: the first line of text shown.
  var place: ReadingPlace {
    let top = top.isGap ? layout.position(of: layout.line(1, from: topPlace)) : top
    let index: Int
    switch top.unit {
    case .title, .facts: return ReadingPlace(offset: 0)
    case .block(let block), .note(let block, _): index = block
    }
    // The line for folded noise has its own offsets.
    let start = article.blocks.indices.contains(index) ? article.blocks[index].range.lowerBound : 0
    if case .note = top.unit { return ReadingPlace(offset: start) }
    return ReadingPlace(offset: max(top.offset, start))
  }

  /// Resizes the pane; the place in the text stays.
  mutating func resize(to size: Size) {
    guard size != self.size else { return }
    // The selection stays in view.
    let inView = (selected.map { statements[$0].range } ?? chosenPassage?.range).flatMap { range in
      range.overlaps(visibleRange) ? range : nil
    }
    self.size = size
    layOut()
    if let inView { reveal(inView) }
  }

  /// Changes the width of the text, or shows or folds noise; the place in the text stays.
  mutating func show(as display: Display) {
    guard display != self.display else { return }
    self.display = display
    layOut()
  }

  /// Updates the article; keeps the reader's place, selection and search if the text still has them.
  mutating func update(with opened: OpenedArticle) {
    id = opened.id
    textHash = opened.textHash
    bookmarks = opened.bookmarks
    guard opened.article != article else { return }
    let moved = opened.article.text != article.text
    let chosen = selected.map { statements[$0] }
    let words = chosen?.words(in: article.text)
    article = opened.article
    (statements, spokenParts) = Self.speech(in: article)
    if moved {
      (passage, link, stop) = (nil, nil, nil)
      checks = CheckSigns()
      jumps = JumpList()
      selected = words.flatMap { words in statements.firstIndex { $0.words(in: article.text) == words } }
    } else {
      selected = chosen.flatMap { spokenParts.part(at: $0.range)?.statement }
    }
    if moved, case .block = top.unit { top = Self.position(of: place, in: article) }
    if let search { self.search = ArticleSearch(search.sought, in: article, around: place.offset) }
    layOut()
  }

  /// Goes to a saved place, unless the user has left the top.
  mutating func resume(at place: ReadingPlace?) {
    guard top.unit == .title, let place else { return }
    open(at: place)
    remember()
  }

  private mutating func layOut() {
    notes = display.showsNotes ? Self.notes(of: bookmarks) : []
    if display.hyphenation.isOn, language == nil { language = Self.language(of: article) }
    layout = makeLayout()
    remember()
  }

  /// Makes `place` the first line shown.
  mutating func setTop(_ place: ArticleLayout.LinePlace) {
    top = layout.position(of: min(place, layout.lastTop(rows: rows)))
    remember()
  }

  private mutating func remember() {
    layout.remember(from: topPlace, rows: rows)
  }

  /// Keeps the lines around an offset into the text, for motions that pass many lines.
  mutating func rememberLines(around offset: Int) {
    layout.remember(around: offset, blocks: article.blocks)
  }

  /// The first line shown, which leaves no empty lines under the end of the article.
  var topPlace: ArticleLayout.LinePlace {
    min(layout.place(of: top), layout.lastTop(rows: rows))
  }
}
