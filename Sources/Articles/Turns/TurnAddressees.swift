/// Whom "you" means in each turn of a conversation.
///
/// With two speakers, it is the other one. In a question without a name, it is the person who answers; with
/// more speakers, it is the one who spoke before.
struct TurnAddressees {
  private var addressees: [TurnPeople.Person?]

  /// Takes the speakers, turn by turn, `nil` for a turn without a name; O(n).
  init(speakers: [String?]) {
    addressees = Array(repeating: nil, count: speakers.count)
    let names = Set(speakers.compactMap(\.self))
    var next: String?
    for index in speakers.indices.reversed() {
      guard let own = speakers[index] else {
        addressees[index] = next.map { ($0, 0.7) }
        continue
      }
      next = own
      if names.count == 2 {
        addressees[index] = names.first { $0 != own }.map { ($0, 0.9) }
      } else if index > 0, let former = speakers[index - 1], former != own {
        addressees[index] = (former, 0.7)
      }
    }
  }

  /// The person that "you" means in a turn; `nil` if unknown.
  subscript(turn: Int) -> TurnPeople.Person? { addressees[turn] }
}
