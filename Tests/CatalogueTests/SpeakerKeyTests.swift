import Articles
import Catalogue
import Testing

@Suite struct SpeakerKeyTests {
  @Test(arguments: [
    "Jens Stoltenberg", "NATO chief Jens Stoltenberg", "NATO Secretary General Jens Stoltenberg",
    "JENS STOLTENBERG", "Mr. Jens Stoltenberg", "Jens Stoltenberg’s", "Jens Stoltenberg's",
    "Jens P. Stoltenberg", "Jens Stoltenberg Jr.", "Norway’s former premier Jens Stoltenberg",
    "Dr Jens Stoltenberg, PhD", "“Jens Stoltenberg”", " Jens   Stoltenberg ",
  ])
  func `forms of one name are one`(form: String) {
    #expect(SpeakerKey(form)?.key == "jens stoltenberg")
  }

  @Test(arguments: [
    ("Mr. Stoltenberg", "stoltenberg"), ("President Núñez", "nunez"), ("Ana Núñez", "ana nunez"),
    ("J.K. Rowling", "jk rowling"), ("J. K. Rowling", "j k rowling"), ("the White House", "white house"),
    ("Secretary of State Antony Lund", "antony lund"), ("Gen. Mark Lund", "mark lund"),
    ("General Mark Lund", "mark lund"), ("General Motors", "general motors"),
    ("Lund County Sheriff Ada Holm", "ada holm"), ("the Prime Minister’s Office", "prime minister office"),
    ("Ursula von der Leyen", "ursula von der leyen"), ("Martin Holm III", "martin holm"), ("毛宁", "毛宁"),
    ("O’Brien", "o'brien"), ("Miles O'Brien", "miles o'brien"), ("Jean-Pierre Holm", "jean-pierre holm"),
    ("spokeswoman Mao Ning", "mao ning"), ("Pope Francis", "pope francis"), ("X", "x"),
    ("President", "president"), ("Ada H. W. Lund", "ada h w lund"), ("Ada H.W. Lund", "ada h w lund"),
    ("Ada H. Lund", "ada lund"),
  ])
  func `what is not the name is left out`(name: String, key: String) {
    #expect(SpeakerKey(name)?.key == key)
  }

  @Test(arguments: ["", " ", "“”", "…", "-"])
  func `marks aren’t part of a name`(name: String) { #expect(SpeakerKey(name) == nil) }

  @Test(arguments: [
    ("Anna Holm", "Ada Holm"), ("Holm", "Ada Holm"), ("Holm", "Holmes"), ("Ada H. W. Holm", "Ada W. Holm"),
  ])
  func `others stay others`(first: String, second: String) {
    #expect(SpeakerKey(first)?.key != SpeakerKey(second)?.key)
  }

  @Test(arguments: [
    ("NATO chief Jens Stoltenberg’s", "Jens Stoltenberg"), ("Dr. John F. Holm Jr.", "John F. Holm Jr."),
    ("the Pentagon", "Pentagon"), ("Moe & Sons", "Moe & Sons"), ("A + B", "A + B"), ("Moe &", "Moe"),
  ])
  func `the name is shown without its title`(person: String, name: String) {
    #expect(SpeakerKey(person)?.name == name)
  }
}
