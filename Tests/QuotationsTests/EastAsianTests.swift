import Quotations
import TestSupport
import Testing

/// Japanese and Chinese write no spaces: what follows the marks, and words of saying, show who speaks.
@Suite struct EastAsianTests {
  private func quoted(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return QuotationFinder().quotations(in: text).map { quotation in
      let mention = quotation.attribution?.mention.map { String(decoding: bytes[$0], as: UTF8.self) } ?? "–"
      return "\(quotation.kind) \(mention) \(quotation.attribution?.person ?? "–")"
    }
  }

  @Test func `と after the marks and a verb of saying make a whole statement`() {
    #expect(quoted("「橋は安全だ」と山田花子は言った。") == ["full 山田花子 山田花子"])
    #expect(quoted("山田花子さんは、「橋は安全だ」と話した。") == ["full 山田花子さん 山田花子"])
    #expect(quoted("「橋は安全だ」って彼女は言った。") == ["full 彼女 –"])
  }

  @Test func `the speaker in Japanese is a noun, not the place or the day before it`() {
    #expect(quoted("港の広場で船長は旗を下ろし、「もう帰ろう」と叫んだ。") == ["full 船長 –"])
    #expect(quoted("山田市長は3日、「橋は安全です。」と説明した。") == ["full 山田市長 山田"])
    #expect(quoted("町の担当者は「まだ分からない」と答えた。") == ["full 町の担当者 –"])
  }

  @Test func `a family name means the one person whose name begins with it`() {
    let text = "山田花子は「橋は安全だ」と述べた。「明日も渡る」と山田氏は語った。"
    #expect(quoted(text) == ["full 山田花子 山田花子", "full 山田氏 山田花子"])
  }

  @Test func `と before words that name isn’t speech`() {
    #expect(quoted("町には「青い橋」という店がある。").allSatisfy { !$0.hasPrefix("full") })
    #expect(quoted("橋は「町の宝」と呼ばれる。").allSatisfy { !$0.hasPrefix("full") })
  }

  @Test(arguments: [
    "“桥很安全，”林安说。", "林安说：“桥很安全。”", "林安在桥上表示，“桥很安全。”", "「橋很安全。」林安說。", "林安告訴記者：「橋很安全。」",
  ])
  func `a verb of saying before or after the marks names the speaker in Chinese`(text: String) {
    let speaker = quoted(text)
    #expect(speaker == ["full 林安 林安"])
  }

  @Test func `words inside a Chinese sentence are a part of a statement`() {
    #expect(quoted("林安称这座桥“很安全”。") == ["partial 林安 林安"])
    #expect(quoted("她说：“桥很安全。”") == ["full 她 –"])
  }

  @Test func `Chinese words in marks that no one says aren’t a statement`() {
    #expect(quoted("镇上有“老桥”和“新桥”。").allSatisfy { !$0.hasPrefix("full") })
  }
}
