/// The lines that sites put around an article, by their words.
///
/// Whole lines only: a sentence of an article is never one of these.
enum NoisePhrases {
  /// How sure a line is noise.
  enum Verdict {
    /// By its words alone.
    case noise
    /// Only beside other noise: "Facebook" may be a heading.
    case besideNoise
  }

  /// The verdict on a block, or `nil` if it may be the article's own.
  static func verdict(on range: Range<Int>, of text: Span<UInt8>) -> Verdict? {
    guard range.count <= 160, starts.contains(text.firstLetters(of: range)) else { return nil }
    let key = key(of: text.string(in: range))
    if phrases.contains(key) { return .noise }
    if weak.contains(key) { return .besideNoise }
    return prefixes.contains(where: { key.hasPrefix($0) && key.utf8.count > $0.utf8.count }) ? .noise : nil
  }

  /// A line in lower case, without signs at its ends, with plain apostrophes and single spaces.
  static func key(of line: String) -> String {
    if let key = asciiKey(of: line) { return key }
    let scalars = line.unicodeScalars
    guard let first = scalars.firstIndex(where: isWord), let last = scalars.lastIndex(where: isWord) else {
      return ""
    }
    var key = String.UnicodeScalarView()
    for scalar in scalars[first...last] {
      switch ScalarClass(scalar.value) {
      case .blank, .lineBreak, .paragraphBreak: if key.last != " " { key.append(" ") }
      case .apostrophe: key.append("'")
      case .invisible: break
      default: key.append(scalar)
      }
    }
    return String(key).lowercased()
  }

  /// The key of a line of ASCII; `nil` if the line has anything else.
  private static func asciiKey(of line: String) -> String? {
    guard line.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    let bytes = line.utf8.drop { !isWord(Unicode.Scalar($0)) }
    var key: [UInt8] = []
    key.reserveCapacity(bytes.count)
    var end = 0
    for byte in bytes {
      switch ScalarClass(UInt32(byte)) {
      case .blank, .lineBreak, .paragraphBreak: if key.last != 0x20 { key.append(0x20) }
      case .apostrophe: key.append(0x27)
      case .invisible: break
      default: key.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      if isWord(Unicode.Scalar(byte)) { end = key.count }
    }
    return String(decoding: key[..<end], as: UTF8.self)
  }

  /// Whether a scalar at the end of a line is a part of its words.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", ":", "©": true
    default: !scalar.isASCII && scalar.properties.isAlphabetic
    }
  }

  private static let phrases = lines(
    """
    leave a reply
    leave a comment
    leave a reply cancel reply
    cancel reply
    post a comment
    post comment
    add a comment
    add comment
    join the conversation
    view comments
    show comments
    view all comments
    no comments
    no comments yet
    0 comments
    1 comment
    comments are closed
    comments are off for this post
    comments are closed for this article
    be the first to comment
    you must be logged in to post a comment
    your email address will not be published
    your email address will not be published. required fields are marked
    required fields are marked
    save my name, email, and website in this browser for the next time i comment
    notify me of follow-up comments by email
    notify me of new posts by email
    share this
    share this:
    share this article
    share this story
    share this post
    share on facebook
    share on twitter
    share on x
    share on linkedin
    share on whatsapp
    share on reddit
    share on pinterest
    share on telegram
    share via email
    share article
    share full article
    skip advertisement
    skip past newsletter promotion
    after newsletter promotion
    email this article
    print this article
    click to share on facebook (opens in new window
    click to share on twitter (opens in new window
    tweet this
    like this:
    like loading
    copy link
    link copied
    advertisement
    advertisements
    advertising
    advertisement - continue reading below
    advertisement – scroll to continue
    story continues below advertisement
    article continues below advertisement
    article continues after advertisement
    continue reading below
    sponsored content
    paid content
    continue reading
    continue reading the main story
    read more
    read more here
    read the rest here
    read the full story here
    read the full article here
    read full article
    read full story
    click here to read more
    see more
    show more
    load more
    related
    related:
    related articles
    related stories
    related posts
    related content
    related news
    related topics
    recommended for you
    recommended stories
    more from this author
    more on this story
    more stories
    you may also like
    you might also like
    you may be interested in
    most read
    most popular
    trending now
    editor's picks
    editors' picks
    what to read next
    subscribe
    subscribe now
    subscribe to our newsletter
    subscribe to our newsletters
    sign up for our newsletter
    sign up for our newsletters
    sign up for our free newsletter
    sign up for our daily newsletter
    sign up to our newsletter
    get our newsletter
    join our newsletter
    follow us
    follow us on facebook
    follow us on twitter
    follow us on x
    follow us on instagram
    follow us on google news
    like us on facebook
    download our app
    skip to content
    skip to main content
    back to top
    all rights reserved
    about the author
    about the authors
    previous article
    next article
    previous post
    next post
    our standards: the thomson reuters trust principles
    this site uses akismet to reduce spam. learn how your comment data is processed
    accept cookies
    we use cookies
    play video
    anzeige
    werbung
    mehr zum thema
    publicité
    à lire aussi
    publicidad
    """)

  private static let weak = lines(
    """
    share
    tweet
    facebook
    twitter
    x
    whatsapp
    linkedin
    reddit
    pinterest
    telegram
    instagram
    messenger
    flipboard
    pocket
    email
    e-mail
    print
    save
    like
    comment
    comments
    reply
    menu
    search
    home
    login
    log in
    sign in
    sign up
    register
    name
    website
    """)

  /// Labels: whatever stands after them is not the article's.
  private static let prefixes = [
    "lesen sie auch:", "lire aussi:", "lire aussi :", "à lire aussi :", "lea también:", "lee también:",
    "read more:", "read also:", "also read:", "read next:", "related:", "related story:", "related article:",
    "see also:", "see more:", "see more on:", "image source,", "image source:", "watch:", "recommended:",
    "filed under:", "tags:", "topics:",
    "tagged:",
    "posted in:", "subscribe to our newsletter", "sign up for our newsletter", "sign up for our free",
    "sign up for our daily", "sign up here for", "follow us on ", "share this:",
    "get the latest news delivered",
    "this material may not be published, broadcast", "click here to subscribe", "click here to sign up",
  ]

  /// The first letters of all of them, so that most lines are told apart without making a string.
  private static let starts: Set<UInt32> = Set(
    (phrases.union(weak).union(prefixes)).map { phrase in
      let bytes = Array(phrase.utf8)
      return bytes.span.firstLetters(of: bytes.indices)
    })

  private static func lines(_ text: String) -> Set<String> {
    Set(text.parts(between: "\n"))
  }
}

extension Span<UInt8> {
  /// Up to four ASCII letters or digits from the first on, in lower case, packed into a number.
  fileprivate func firstLetters(of range: Range<Int>) -> UInt32 {
    var packed: UInt32 = 0
    var count = 0
    for offset in range {
      let byte = self[offset]
      let isLetter =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard isLetter else {
        if count > 0 { break }
        continue
      }
      packed = packed << 8 | UInt32(byte < 0x41 ? byte : byte | 0x20)
      count += 1
      if count == 4 { break }
    }
    return packed
  }
}
