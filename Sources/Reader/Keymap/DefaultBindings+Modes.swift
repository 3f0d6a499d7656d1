extension Keymap {
  /// The keys while a passage is being selected.
  static let passages = [
    Binding(["v"], .beginPassage, in: [.article], "select any passage", .passages),
    Binding(["h", "<Left>"], .characterLeft, in: [.passage], "a character left", .passages),
    Binding(["l", "<Right>"], .characterRight, in: [.passage], "a character right", .passages),
    Binding(["j", "<Down>"], .lineDown, in: [.passage], "a line down", .passages),
    Binding(["k", "<Up>"], .lineUp, in: [.passage], "a line up", .passages),
    Binding(["<Space>", "<PgDn>", "<C-f>"], .pageDown, in: [.passage], "a page down", .passages),
    Binding(["<PgUp>", "<C-b>"], .pageUp, in: [.passage], "a page up", .passages),
    Binding(["d", "<C-d>"], .halfPageDown, in: [.passage], "half a page down", .passages),
    Binding(["u", "<C-u>"], .halfPageUp, in: [.passage], "half a page up", .passages),
    Binding(["gg", "<Home>"], .top, in: [.passage], "to the start of the article", .passages),
    Binding(["G", "<End>"], .bottom, in: [.passage], "to its end", .passages),
    Binding(["w"], .wordForward, in: [.passage], "to the end of the word", .passages),
    Binding(["W"], .wordBack, in: [.passage], "back to the start of the word", .passages),
    Binding([")"], .sentenceForward, in: [.passage], "to the end of the sentence", .passages),
    Binding(["("], .sentenceBack, in: [.passage], "back to the start of the sentence", .passages),
    Binding(["}"], .paragraphForward, in: [.passage], "to the end of the paragraph", .passages),
    Binding(["{"], .paragraphBack, in: [.passage], "back to the start of the paragraph", .passages),
    Binding(["<Tab>"], .quotationEnd, in: [.passage], "to the end of the quotation", .passages),
    Binding(["/"], .find, in: [.passage], "to what is searched for", .passages),
    Binding(["n"], .nextMatch, in: [.passage], "to the next match", .passages),
    Binding(["N"], .previousMatch, in: [.passage], "to the previous match", .passages),
    Binding(["o"], .otherEnd, in: [.passage], "move the other end", .passages),
    Binding(["b"], .bookmark, in: [.passage], "bookmark the passage", .passages),
    Binding(["R"], .correctSpeaker, in: [.passage], "make it a quotation, and name its speaker", .passages),
    Binding(["y"], .copy, in: [.passage], "copy the passage and leave it", .passages),
    Binding(["Y"], .copyWithSource, in: [.passage], "copy it with its source", .passages),
    Binding(["<Esc>", "v", "q"], .escape, in: [.passage], "leave it", .passages),
    Binding(["?", "<F1>"], .help, in: [.passage], "help", .passages),
  ]

  /// The keys while a line is being typed.
  static let typing = [
    Binding(["<Enter>"], .accept, in: [.prompt], "done", .typing),
    Binding(["<Esc>"], .escape, in: [.prompt], "cancel, and back to where you were", .typing),
    Binding(["<Tab>"], .complete, in: [.prompt], "complete the word", .typing),
    Binding(["<S-Tab>"], .completeBackward, in: [.prompt], "the previous completion", .typing),
    Binding(["<Up>", "<C-p>"], .olderEntry, in: [.prompt], "the previous entry", .typing),
    Binding(["<Down>", "<C-n>"], .newerEntry, in: [.prompt], "the next entry", .typing),
    Binding(["<Left>", "<C-b>"], .leftCharacter, in: [.prompt], "a character left", .typing),
    Binding(["<Right>", "<C-f>"], .rightCharacter, in: [.prompt], "a character right", .typing),
    Binding(["<Home>", "<C-a>"], .lineStart, in: [.prompt], "to the start", .typing),
    Binding(["<End>", "<C-e>"], .lineEnd, in: [.prompt], "to the end", .typing),
    Binding(["<BS>"], .deleteBackward, in: [.prompt], "delete the character before", .typing),
    Binding(
      ["<Del>", "<C-d>"], .deleteForward, in: [.prompt], "delete the character under the cursor", .typing),
    Binding(["<C-w>"], .deleteWord, in: [.prompt], "delete the word before", .typing),
    Binding(["<C-u>"], .deleteToStart, in: [.prompt], "delete to the start", .typing),
    Binding(["<C-k>"], .deleteToEnd, in: [.prompt], "delete to the end", .typing),
    Binding(["<C-x>"], .editNoteElsewhere, in: [.prompt], "edit the note in your editor", .typing),
  ]
}
