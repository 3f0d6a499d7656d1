import Frames
import Testing

@testable import Reader
@Test func look() throws {
  var s = Sitting([Sample.harbour, Sample.harbour])
  func show() { print(s.lines.joined(separator: "\n")); print("-----", s.state.frame.runs.count) }
  show()
  try s.type("<Enter>"); show()
  try s.type("<Tab><Tab>"); show()
  for r in s.state.frame.runs { print(r.position, r.columns, r.style) }
  try s.type("b"); show()
  try s.type("/town"); show()
  try s.type("<Enter>gq"); show()
  try s.type("q?"); show()
  try s.type("q<Esc>B"); show()
  var w = Sitting([Sample.harbour, Sample.harbour], columns: 120, rows: 30)
  print(w.lines.joined(separator: "\n"))
  try w.type("<Enter><Tab>")
  print(w.lines.joined(separator: "\n"))
}
