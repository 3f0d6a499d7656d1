/// What an element's class and id say about its content.
///
/// The words are those that Readability has collected since 2010, and that trafilatura and others confirm.
struct ClassWords: OptionSet, Sendable {
  let rawValue: UInt16

  /// Around the text rather than in it: menus, sidebars, comments.
  static let unlikely = ClassWords(rawValue: 1)
  /// May hold the text even if it also has an unlikely word.
  static let maybe = ClassWords(rawValue: 1 << 1)
  /// Often holds the text.
  static let positive = ClassWords(rawValue: 1 << 2)
  /// Rarely holds the text.
  static let negative = ClassWords(rawValue: 1 << 3)
  /// Buttons for sharing.
  static let share = ClassWords(rawValue: 1 << 4)
  /// The author or the date.
  static let byline = ClassWords(rawValue: 1 << 5)
  /// Comments of readers.
  static let comment = ClassWords(rawValue: 1 << 6)
  /// Links to other articles, advertisements, subscriptions.
  static let promotion = ClassWords(rawValue: 1 << 7)
  /// The name that many systems give to the text itself.
  static let body = ClassWords(rawValue: 1 << 8)
  /// Facts about the article and its author, beside the text.
  static let about = ClassWords(rawValue: 1 << 10)
  /// Words below an image.
  static let caption = ClassWords(rawValue: 1 << 11)
  /// Visually hidden, but read aloud.
  static let spoken = ClassWords(rawValue: 1 << 9)

  /// Reads a class or an id, regardless of case; O(n), limited to 512 bytes.
  init(in value: ArraySlice<UInt8>) {
    let value = value.prefix(512)
    var words: ClassWords = []
    for offset in value.indices {
      guard value[offset].isASCIILetter, offset + 1 < value.endIndex else { continue }
      for entry in Self.table[Self.place(value[offset], value[offset + 1])]
      where entry.matches(value, at: offset) {
        words.formUnion(entry.meaning)
      }
    }
    self = words
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private struct Entry: Sendable {
    let word: [UInt8]
    let meaning: ClassWords
    /// Whether the word begins and ends at punctuation or at a capital.
    let isWhole: Bool
    let isStart: Bool

    func matches(_ value: ArraySlice<UInt8>, at offset: Int) -> Bool {
      let end = offset + word.count
      guard end <= value.endIndex else { return false }
      for index in word.indices where value[offset + index].smallLetter != word[index] { return false }
      if isWhole || isStart, offset > value.startIndex, value[offset - 1].isASCIILetter,
        !(isCapital(value[offset]) && !isCapital(value[offset - 1]))
      {
        return false
      }
      if isWhole, end < value.endIndex, value[end].isASCIILetter, !isCapital(value[end]) { return false }
      return true
    }

    private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
  }

  /// Returns the bucket of words that begin with two bytes, regardless of case; others may share it.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }

  /// The words by their first two letters.
  private static let table: [[Entry]] = {
    var table = [[Entry]](repeating: [], count: 1024)
    func add(_ words: String, _ meaning: ClassWords) {
      for word in words.split(whereSeparator: \.isWhitespace) {
        let isWhole = word.hasSuffix("!")
        let isStart = word.hasPrefix("^")
        let letters = Array(word.utf8.filter { $0 != 0x21 && $0 != 0x5E })
        guard letters.count > 1 else { continue }
        table[place(letters[0], letters[1])].append(
          Entry(word: letters, meaning: meaning, isWhole: isWhole, isStart: isStart))
      }
    }
    add(
      """
      ad! ads! advert ai2html banner breadcrumb combx comment community cover-wrap disqus extra footer gdpr header
      legends menu related remark! remarks! replies rss! shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate
      pagination pager popup modal! yom-remote cookie consent newsletter outbrain taboola navbar nav! navigation
      """, .unlikely)
    add("^and! article body column content main mathjax shadow", .maybe)
    add(
      "article body content entry hentry h-entry main page pagination post text blog story elementor",
      .positive)
    add(
      """
      ad! ads! hid! banner combx comment com- contact footer gdpr masthead media meta outbrain promo related
      scroll share shoutbox sidebar skyscraper sponsor shopping tags widget taboola newsletter cookie
      """, .negative)
    add("share! sharing! sharedaddy sharebar sharebuttons share-buttons socialshare addthis", .share)
    add("caption", .caption)
    add("byline author dateline writtenby p-author", .byline)
    add("comments! commentlist comment-list disqus comment-respond respond!", .comment)
    add(
      """
      related recommend newsletter outbrain taboola promo! advert sponsored readmore read-more more-on more-from
      subscribe signup sign-up mostread most-read mostpopular most-popular trending also-like
      """, .promotion)
    add(
      """
      entry-meta post-meta postmeta article-meta meta-data metadata entry-footer post-footer taglist tag-list tags!
      post-tags article-tags topics! author-bio authorbio author-box authorbox about-author aboutauthor post-navigation
      nextprev prevnext prev-next post-nav breadcrumb breadcrumbs rating! ratings! toolbar print-link
      """, .about)
    add(
      """
      articlebody article-body article_body article__body article-content article__content articlecontent article_content
      entry-content entrycontent post-content postcontent post_content post-body postbody post_body post__content story-body
      storybody story_body story-content storycontent articletext article-text article_text body-copy bodycopy
      """, .body)
    add("sr-only screen-reader-text screenreader visually-hidden visuallyhidden", .spoken)
    return table
  }()
}
