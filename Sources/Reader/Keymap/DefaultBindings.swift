extension Keymap {
  /// The default keys: the one table from which the reader, help, the manual and `verbatim keys` are made.
  package static let defaultBindings: [Binding] =
    moving + screens + quotations + taking + passages + finding + looks + program + typing

  private static let moving = [
    Binding(
      ["j", "<Down>"], .lineDown, in: KeyContext.screens, "a line (a row) down; 5j five of them", .moving),
    Binding(["k", "<Up>"], .lineUp, in: KeyContext.screens, "a line (a row) up", .moving),
    Binding(["<Space>", "<PgDn>", "<C-f>"], .pageDown, in: KeyContext.screens, "a page down", .moving),
    Binding(["<PgUp>", "<C-b>"], .pageUp, in: KeyContext.screens, "a page up", .moving),
    Binding(["d", "<C-d>"], .halfPageDown, in: KeyContext.screens, "half a page down", .moving),
    Binding(["u", "<C-u>"], .halfPageUp, in: KeyContext.screens, "half a page up", .moving),
    Binding(["gg", "<Home>"], .top, in: KeyContext.screens, "to the top", .moving),
    Binding(["G", "<End>"], .bottom, in: KeyContext.screens, "to the bottom; 12G to line (row) 12", .moving),
    Binding(["%"], .percent, in: KeyContext.screens, "50% goes half-way", .moving),
    Binding(["<C-o>"], .jumpBack, in: [.article], "back to where the last jump began", .moving),
    Binding(["gO"], .jumpForward, in: [.article], "forward again", .moving),
    Binding(["gm"], .setMark, in: [.article], "mark this place: gma calls it a", .moving),
    Binding(["'"], .goToMark, in: [.article], "to a mark: 'a; '' back from a jump", .moving),
  ]

  private static let screens = [
    Binding(["<Enter>", "l", "<Right>"], .open, in: [.list], "read the article", .screens),
    Binding(
      ["<Enter>"], .open, in: [.article], "show where the selected link leads; again to open it", .screens
    ),
    Binding(
      ["<Enter>", "l", "<Right>"], .open,
      in: KeyContext.rows.filter { ![.list, .speakers, .help].contains($0) },
      "go to the place in the article", .screens),
    Binding(
      ["<Enter>", "l", "<Right>"], .open, in: [.speakers], "everything they said, in all articles", .screens),
    Binding(["q"], .back, in: [.list], "quit", .screens),
    Binding(["q"], .back, in: [.article], "back; quit if the article was opened alone", .screens),
    Binding(["h", "<Left>"], .backToList, in: [.article], "back to the list", .screens),
    Binding(["q", "h", "<Left>"], .back, in: KeyContext.rows.filter { $0 != .list }, "back", .screens),
    Binding(
      ["<Esc>"], .escape, in: KeyContext.screens, "one step back: search marks, selection, screen", .screens),
    Binding(["]l"], .nextLink, in: [.article], "select the next link", .screens),
    Binding(["[l"], .previousLink, in: [.article], "select the previous link", .screens),
    Binding(["gt"], .contents, in: [.article], "the table of contents", .screens),
    Binding(["J"], .nextArticle, in: [.article], "the next article of the list", .screens),
    Binding(["K"], .previousArticle, in: [.article], "the previous article of the list", .screens),
    Binding(["n", "]u"], .nextUnread, in: [.list], "the next unread article", .screens),
    Binding(["]u"], .nextUnread, in: [.article], "the next unread article of the list", .screens),
    Binding(["r"], .toggleRead, in: [.article], "mark as read or unread", .screens),
    Binding(["r"], .toggleRead, in: [.list], "mark as read or unread; 3r three of them", .screens),
    Binding(["gr"], .markAllRead, in: [.list], "mark all that are shown as read", .screens),
    Binding(["f"], .toggleStar, in: [.article], "add or remove the star", .screens),
    Binding(["f"], .toggleStar, in: [.list], "add or remove the star; 3f three of them", .screens),
    Binding(["v"], .selectRows, in: [.list], "select rows for r, f, x and :export; Esc ends it", .screens),
    Binding(["s"], .nextOrder, in: [.list], "sort by date, title, source, number of quotations", .screens),
    Binding(["s"], .nextOrder, in: [.search], "best first, or newest", .screens),
    Binding(
      ["s"], .nextOrder, in: [.bookmarks], "group by article, by speaker, by tag, by day", .screens),
    Binding(["x"], .removeRow, in: [.list], "remove the article; its bookmarks stay", .screens),
    Binding(["?", "<F1>"], .help, in: KeyContext.screens, "help", .screens),
  ]

  private static let quotations = [
    Binding(["<Tab>", "]q"], .nextQuotation, in: [.article], "select the next quotation", .quotations),
    Binding(
      ["<S-Tab>", "[q"], .previousQuotation, in: [.article], "select the previous quotation", .quotations),
    Binding(["]s"], .nextOfSpeaker, in: [.article], "the next quotation by the same speaker", .quotations),
    Binding(
      ["[s"], .previousOfSpeaker, in: [.article], "the previous quotation by the same speaker", .quotations),
    Binding(["gq"], .quotations, in: [.article], "the quotations of the article", .quotations),
    Binding(["gq"], .quotations, in: [.list], "the quotations of the library", .quotations),
    Binding(
      ["gv"], .appearances, in: [.article, .quotations, .statements], "all articles that have the statement",
      .quotations),
    Binding(
      ["s"], .toggleOnce, in: [.statements], "each statement once, or every quotation", .quotations),
    Binding(["gk"], .check, in: [.article], "check its quotations against the library", .quotations),
    Binding(["a"], .acceptFinding, in: [.check], "accept it; again to report it", .quotations),
    Binding(["gd"], .changes, in: [.article], "what has changed since it was first read", .quotations),
    Binding(["]d"], .nextReading, in: [.changes], "an earlier reading", .quotations),
    Binding(["[d"], .previousReading, in: [.changes], "a later reading", .quotations),
    Binding(["gs"], .speakers, in: [.article], "the speakers of the article", .quotations),
    Binding(["gs"], .speakers, in: [.list], "the speakers of the library", .quotations),
    Binding(
      ["m"], .mergePerson, in: [.speakers], "merge into another name; :separate undoes it", .quotations),
    Binding(
      ["R"], .correctSpeaker, in: [.article, .quotations, .statements],
      "say who said it: a name, nobody, or not speech", .quotations),
    Binding(
      ["b"], .bookmark, in: [.article, .quotations, .statements],
      "bookmark the quotation; again to remove it", .quotations),
    Binding(["b"], .bookmark, in: [.bookmarks], "remove the bookmark", .quotations),
    Binding(["x"], .removeRow, in: [.bookmarks], "remove the bookmark", .quotations),
    Binding(
      ["*"], .bookmarkAll, in: [.quotations, .statements, .search], "bookmark all quotations shown",
      .quotations),
    Binding(["a"], .editNote, in: KeyContext.quoting, "bookmark it with a note", .quotations),
    Binding(["A"], .editNoteElsewhere, in: KeyContext.quoting, "the note in your editor", .quotations),
    Binding(["t"], .editTags, in: KeyContext.quoting, "bookmark it with tags", .quotations),
    Binding(
      ["B"], .bookmarks, in: KeyContext.screens.filter { $0 != .bookmarks }, "the bookmarks", .quotations),
  ]

  private static let taking = [
    Binding(
      ["|"], .pipe, in: KeyContext.quoting + [.passage],
      "send the words, or the whole article, to a command", .taking),
    Binding(
      ["y"], .copy, in: KeyContext.quoting, "copy the words of the quotation or bookmark",
      .taking),
    Binding(
      ["Y"], .copyWithSource, in: KeyContext.quoting,
      "copy them with speaker, title, source and date", .taking),
    Binding(
      ["o"], .openSource, in: KeyContext.screens.filter { ![.help, .speakers, .contents].contains($0) },
      "show the address of the source or the selected link; Enter opens it in the browser", .taking),
  ]

  private static let finding = [
    Binding(["/"], .find, in: [.article], "search in the article", .finding),
    Binding(["/"], .find, in: KeyContext.rows, "narrow the rows", .finding),
    Binding(
      ["n"], .nextMatch, in: [.article], "the next match; after the last, the next article of a search",
      .finding),
    Binding(
      ["N"], .previousMatch, in: [.article], "the previous match; before the first, the article before",
      .finding),
    Binding(["S"], .searchLibrary, in: KeyContext.screens, "search the library", .finding),
  ]

  private static let looks = [
    Binding(["w"], .toggleFullList, in: [.list], "the list in full width, or an article beside it", .looks),
    Binding(["z"], .toggleCopies, in: [.list], "show or fold the near-duplicates of the article", .looks),
    Binding(["+"], .wider, in: [.article], "wider text", .looks),
    Binding(["-"], .narrower, in: [.article], "narrower text", .looks),
    Binding(["="], .defaultWidth, in: [.article], "the default text width", .looks),
    Binding(["z"], .toggleNoise, in: [.article], "show or fold what is not the article's own", .looks),
    Binding(["Z"], .toggleText, in: [.article], "dim all but the quotations, or nothing", .looks),
    Binding(["gn"], .toggleNotes, in: [.article], "show or fold your notes in the text", .looks),
    Binding(
      ["T"], .nextTheme, in: KeyContext.screens,
      "the next theme: dark, light, contrast, monochrome, your own", .looks),
    Binding(["<C-l>"], .redraw, in: KeyContext.allCases, "redraw the screen", .looks),
  ]

  private static let program = [
    Binding(["U"], .undo, in: KeyContext.screens, "undo the last change to the library", .program),
    Binding(["<C-r>"], .redo, in: KeyContext.screens, "redo the change that was undone", .program),
    Binding(
      [":"], .commandLine, in: KeyContext.screens,
      """
      a command: add, accept, check, export, help, set, save, query, rename, unsave, separate, undo, redo, \
      quit
      """, .program),
    Binding(["<C-z>"], .suspend, in: KeyContext.allCases, "suspend", .program),
    Binding(["<C-c>"], .interrupt, in: KeyContext.allCases, "leave a prompt, stop an import", .program),
    Binding(["Q"], .quit, in: KeyContext.screens + [.passage], "quit", .program),
  ]

}

extension Binding {
  /// Creates one of the default bindings.
  init(
    _ keys: [String], _ command: Command, in contexts: [KeyContext], _ summary: String, _ group: Group
  ) {
    self.init(keys: keys, command: command, contexts: contexts, summary: summary, group: group)
  }
}
