// The lines that sites put around an article.

extension NoisePhrases {
  /// Lines that are noise by their words alone.
  static let phrases = lines(
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

  /// Lines that are noise beside other noise.
  static let weak = lines(
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

  /// Labels: whatever follows them isn't part of the article.
  static let prefixes = [
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
}
