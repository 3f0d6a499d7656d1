import Articles
import Testing

/// Chinese and Japanese texts that were cut at a width.
@Suite struct UnspacedWrappingTests {
  private static let texts = [
    "河边的收费站星期二得到了第二盏灯。没有人要求过，看守人也是到灯送来时才知道。“我只有一双眼睛，”看守了三十一年的马罗说，“从来不需要更多的光。”议会在2025年6月再开会。",
    "川沿いの料金所に火曜日、二つ目の灯りが届いた。誰も頼んでいなかったし、番人も届くまで知らなかった。「目は一組しかない」と三十一年番をしてきたマロー氏は語った。議会は六月に再び開かれる。",
  ]

  @Test(arguments: texts, [10, 15, 20, 25, 36])
  func `a paragraph cut after some characters is joined without a space`(_ text: String, width: Int) throws {
    let letters = Array(text)
    let lines = stride(from: 0, to: letters.count, by: width).map {
      String(letters[$0..<min($0 + width, letters.count)])
    }
    let article = try Reading.article("灯の話\n\n" + lines.joined(separator: "\n") + "\n")
    let words = Reading.outline(article)
    #expect(words.count == 1)
    #expect(words.first.map { $0.replacing(" ", with: "") } == "paragraph:\(text)")
  }

  @Test func `lines of a Chinese list stay apart`() throws {
    let article = try Reading.article("灯的清单\n\n铁灯一盏。\n铜灯两盏，都是旧的。\n木座三个。\n绳子。\n")
    #expect(article.blocks.count == 4)
  }

  @Test func `a line that ends with an opening mark continues`() throws {
    let article = try Reading.article(
      "Le péage a deux lampes\n\nLa gardienne, Delphine Marrow, a parlé d’un «\nsoulagement pour les deux rives ».\n"
    )
    #expect(article.blocks.count == 1)
  }
}
