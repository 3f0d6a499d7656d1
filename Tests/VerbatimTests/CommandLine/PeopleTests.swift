import Testing

/// `people`.
@Suite struct PeopleTests {
  private let box: Sandbox

  init() throws {
    box = try Sandbox()
    try box.write(
      "The Harbour Budget\n\n“We cannot pay for a second pier,” Odile Marsh told the council on Monday.",
      to: "one.txt")
    try box.write(
      "The Second Pier\n\n“The pier has to wait for another year,” Marsh said after the vote.", to: "two.txt")
    #expect(try box.run("add one.txt two.txt").status == 0)
  }

  @Test func `a name is merged into a person, listed, and separated again`() throws {
    #expect(try box.run(["people", "merge", "Marsh", "Odile Marsh"]).status == 0)
    #expect(try box.run("people list").text == "Marsh → Odile Marsh\n")
    #expect(try box.run(["speakers", "odile marsh"]).text.contains("The pier has to wait"))
    #expect(try box.run("people separate Marsh").status == 0)
    #expect(try box.run("people list").text == "")
  }

  @Test func `what cannot be done is said`() throws {
    #expect(try box.run(["people", "merge", "Marsh", "Nobody Known"]).errorText.contains("Nobody Known"))
    #expect(try box.run("people separate Marsh").errorText.contains("Marsh"))
    #expect(try box.run(["people", "merge", "Marsh", "Marsh"]).status != 0)
  }

  @Test func `an export is read back, all of it or nothing`() throws {
    #expect(try box.run(["people", "merge", "Marsh", "Odile Marsh"]).status == 0)
    #expect(try box.run("people export --output people.json").status == 0)
    #expect(try box.run("people export --output people.json").status != 0)
    #expect(try box.run("people separate Marsh").status == 0)
    #expect(try box.run("people import people.json").text == "added: 1, unchanged: 0\n")
    #expect(try box.run("people import people.json --json").text == #"{"added":0,"unchanged":1}"# + "\n")
    try box.write(
      #"[{"name":"Marsh","person":"Odile Marsh","created":"2024-05-01T10:00:00Z"},7]"#, to: "broken.json")
    #expect(try box.run("people import broken.json").errorText.contains("broken.json"))
  }

  @Test func `a check takes merged names for one person’s`() throws {
    let draft =
      "A Draft\n\n“The pier has to wait for another year,” Orla Finch said. Marsh has not commented.\n"
    try box.write(draft.replacing("Orla Finch", with: "Odile Pell"), to: "draft.txt")
    #expect(try box.run("check draft.txt").text.contains("misattributed: said by another"))
    try box.write("Other\n\n“Let us wait and see what comes of it,” said Odile Pell.", to: "three.txt")
    #expect(try box.run("add three.txt").status == 0)
    #expect(try box.run(["people", "merge", "Marsh", "Odile Pell"]).status == 0)
    #expect(try box.run("check draft.txt").status == 0)
  }
}
