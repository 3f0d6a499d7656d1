import Articles
import Testing

@testable import Formats

@Suite struct FeedRecognitionTests {
  private func isFeed(_ text: String, name: String? = nil) -> Bool {
    Feed.recognises(DocumentSample(of: Document(bytes: Array(text.utf8), name: "file", fileName: name)))
  }

  @Test(arguments: [
    "<rss version='0.91'>", "\n\n<?xml version='1.0'?>\n<!-- made by hand --><rss>",
    "<!DOCTYPE rss SYSTEM 'x' [<!ENTITY a '>'> <!-- ' -->]><rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'>", "<a:feed xmlns:a='http://purl.org/atom/ns#'>",
    "<rdf:RDF xmlns:rdf='x' xmlns='http://purl.org/rss/1.0/'>", "\u{FEFF}<rss>",
    "<R:RDF xmlns='http://my.netscape.com/rdf/simple/0.9/'>",
    "{\"version\": \"https://jsonfeed.org/version/1.1\"",
    "{ \"title\": \"x\", \"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\"",
  ])
  func `a feed is recognised`(_ text: String) {
    #expect(isFeed(text))
  }

  @Test(arguments: [
    "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head>", "<p>&lt;rss></p>",
    "<opml version='2.0'><body><outline type='rss'/></body></opml>", "The <rss> element is the root.",
    "<rdf:RDF xmlns:rdf='x' xmlns:foaf='y'>",
    "{\"version\": \"1.0\", \"url\": \"https://jsonfeed.org/version/1\"}",
    "<feed><animal>hay</animal></feed>", "",
  ])
  func `other documents aren't feeds`(_ text: String) {
    #expect(!isFeed(text))
  }

  @Test func `a name helps if the root is far away`() {
    let text = "<!-- " + String(repeating: "x", count: 5000) + " --><rss>"
    #expect(isFeed(text, name: "news.rss"))
    #expect(!isFeed(text, name: "news.txt"))
  }
}
