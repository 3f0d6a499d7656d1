import Foundation
import Testing

/// `quotes --ndjson` as a filter in other programs.
@Suite struct FilterTests {
  private let box: Sandbox

  init() throws { box = try Sandbox() }

  /// Returns the answers without the figures that depend on knowledge about news rather than on the text.
  private func answers(_ input: String, _ options: String = "") throws -> (Int32, String) {
    let ran = try box.run("quotes --ndjson \(options)", input: input)
    #expect(ran.errorText == "")
    let text = ran.text.replacing(/,"language":(null|"[a-z]+")/, with: "")
    return (ran.status, text.replacing(/confidence":[01]\.\d+/, with: "confidence\":C"))
  }

  @Test func `a text may say its language, and the answer says which was used`() throws {
    let ran = try box.run(
      "quotes --ndjson",
      input: """
        {"id":1,"text":"12"}
        {"id":2,"text":"12","language":"pt-BR"}
        {"id":3,"text":"De brug is niet open.","language":"xx"}
        {"id":4,"text":"The bridge is not open.","language":7}
        """)
    let tags = ran.text.matches(of: /"language":(null|"[a-z]+")/).map { String($0.1) }
    #expect(tags == ["null", "\"pt\"", "\"nl\"", "\"en\""])
  }

  @Test func `a text is answered with its quotations`() throws {
    let (status, text) = try answers(
      #"{"id":"a","text":"😀 “The glass is falling,” said Augustin Tull."}"# + "\n")
    #expect(status == 0)
    #expect(
      text == #"""
        {"id":"a","quotes":[{"start":2,"end":25,"text":"“The glass is falling,”","kind":"full","statement":0,"speaker":"Augustin Tull","speaker_start":31,"speaker_end":44,"resolved":"Augustin Tull","cue":"said","cue_start":26,"cue_end":30,"confidence":C,"resolved_confidence":C,"how":"cue-inverted"}]}

        """#)
  }

  @Test func `a quotation without speaker has nulls`() throws {
    let (_, text) = try answers(#"{"id":"a","text":"“The glass is falling.”"}"#)
    #expect(
      text == #"""
        {"id":"a","quotes":[{"start":0,"end":23,"text":"“The glass is falling.”","kind":"full","statement":0,"speaker":null,"speaker_start":null,"speaker_end":null,"resolved":null,"cue":null,"cue_start":null,"cue_end":null,"confidence":null,"resolved_confidence":null,"how":null}]}

        """#)
  }

  @Test func `answers come in order, and bad lines are answered, too`() throws {
    let input = """
      {"id": "1", "text": "No quotation."}
      nonsense
      {"id": 2, "text": ""}

      {"id": "x"}
      {"text": "a", "more": [1, {"b": null}], "id": null}
      {"id": "last", "text": 5}
      {"id": "end", "text": "without line break"}
      """
    let (status, text) = try answers(input)
    #expect(status == 1)
    #expect(
      text == #"""
        {"id":"1","quotes":[]}
        {"line":2,"id":null,"error":"an object wanted at byte 1"}
        {"id":2,"quotes":[]}
        {"line":5,"id":"x","error":"“text” is missing: send {\"id\":…,\"text\":…}"}
        {"id":null,"quotes":[]}
        {"line":7,"id":"last","error":"a string wanted at byte 24"}
        {"id":"end","quotes":[]}

        """#)
  }

  @Test func `many texts are answered in order, with the numbers of bad lines`() throws {
    var input = ""
    var expected = ""
    for number in 1...2_000 {
      let isBad = number % 97 == 0
      input +=
        isBad ? "bad\n" : "{\"id\":\(number),\"text\":\"\(String(repeating: "w ", count: number % 40))\"}\n"
      expected +=
        isBad
        ? "{\"line\":\(number),\"id\":null,\"error\":\"an object wanted at byte 1\"}\n"
        : "{\"id\":\(number),\"quotes\":[]}\n"
    }
    let (status, text) = try answers(input)
    #expect(status == 1)
    #expect(text == expected)
  }

  @Test(arguments: ["12345678901234567890", "1e400", "1.5e3", "-0", "0.10", "7"])
  func `a number comes back as it was written`(id: String) throws {
    #expect(try answers("{\"id\":\(id),\"text\":\"a\"}").1 == "{\"id\":\(id),\"quotes\":[]}\n")
    #expect(try answers("{\"id\":\(id)}").1.hasPrefix("{\"line\":1,\"id\":\(id),\"error\":"))
  }

  @Test func `only speech is given unless all is wanted, and only of one speaker if he is named`() throws {
    let line =
      #"{"id":"a","text":"The so-called “experts” left. “We stay,” said Marta Ilves. “I go,” said Augustin Tull."}"#
    func words(_ options: String) throws -> [String] {
      try answers(line, options).1.matches(of: /"text":"(.*?)"/).map { String($0.1) }
    }
    #expect(try words("") == ["“We stay,”", "“I go,”"])
    #expect(try words("--all").contains("“experts”"))
    #expect(try words("--speaker ilves") == ["“We stay,”"])
    #expect(try words("--speaker nobody") == [])
  }

  @Test func `a line that is too long is answered and passed over`() throws {
    let long = #"{"id":"long","text":""# + String(repeating: "a", count: 300_000) + "\"}\n"
    let (status, text) = try answers(
      long + #"{"id":"b","text":"c"}"# + "\n" + long, "--max-size 1k")
    #expect(status == 1)
    #expect(
      text == """
        {"line":1,"id":null,"error":"too long for a text (over 1 kB): --max-size raises the limit"}
        {"id":"b","quotes":[]}
        {"line":3,"id":null,"error":"too long for a text (over 1 kB): --max-size raises the limit"}

        """)
  }

  @Test func `bytes that aren’t UTF-8 are an error, line by line`() throws {
    let bad = Array(#"{"id":"a","text":""#.utf8) + [0xFF] + Array("\"}\n".utf8)
    let ran = try box.run(
      ["quotes", "--ndjson"].map { Array($0.utf8) }, input: bad + Array(#"{"text":"b"}"#.utf8))
    #expect(ran.status == 1)
    #expect(
      ran.text == """
        {"line":1,"id":"a","error":"no UTF-8 in the string at byte 18"}
        {"id":null,"quotes":[],"language":null}

        """)
  }

  @Test func `each text is answered before the next is waited for`() throws {
    let toProgram = try box.pipe()
    let fromProgram = try box.pipe()
    let filter = try box.start(
      ["quotes", "--ndjson"].map { Array($0.utf8) },
      descriptors: [toProgram.output, fromProgram.input, STDERR_FILENO])
    close(toProgram.output)
    close(fromProgram.input)
    for number in 1...3 {
      let line = "{\"id\":\(number),\"text\":\"t\"}\n"
      #expect(write(toProgram.input, line, line.utf8.count) == line.utf8.count)
      var answer = [UInt8](repeating: 0, count: 100)
      let count = read(fromProgram.output, &answer, answer.count)
      #expect(
        String(decoding: answer.prefix(max(0, count)), as: UTF8.self)
          == "{\"id\":\(number),\"quotes\":[],\"language\":null}\n")
    }
    close(toProgram.input)
    close(fromProgram.output)
    #expect(filter.wait() == 0)
  }

  @Test func `SIGINT ends it with 130`() throws {
    let toProgram = try box.pipe()
    let fromProgram = try box.pipe()
    let filter = try box.start(
      ["quotes", "--ndjson"].map { Array($0.utf8) },
      descriptors: [toProgram.output, fromProgram.input, STDERR_FILENO])
    close(toProgram.output)
    close(fromProgram.input)
    // An answer shows that the program is up and waits for more.
    let line = "{\"text\":\"\"}\n"
    #expect(write(toProgram.input, line, line.utf8.count) == line.utf8.count)
    var byte: UInt8 = 0
    #expect(read(fromProgram.output, &byte, 1) == 1)
    kill(filter.process, SIGINT)
    #expect(filter.wait() == 130)
    close(toProgram.input)
    close(fromProgram.output)
  }
}
