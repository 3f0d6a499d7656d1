import Articles
import Reader
import Synchronization

/// The effects that are performed in the background, one after another, since they would keep a key waiting.
final class LongWork: Sendable {
  /// The queue they wait in.
  let queue = BackgroundQueue()

  private struct State {
    /// How many effects are waiting or being performed.
    var count = 0
    /// The openings that are waiting; one that shows an article stays while the article is being read.
    var openings: Set<Opening> = []
    /// The questions whose answers are awaited: a screen that waits asks again with every key.
    var answers: Set<Effect> = []
    /// The number of the last opening that shows an article.
    var lastShown = 0
  }

  private let state = Mutex(State())

  /// An article to be opened, and what for.
  fileprivate struct Opening: Hashable {
    var article: ArticleID
    var purpose: OpenPurpose
  }

  /// What distinguishes an effect in progress from later ones.
  struct Ticket {
    fileprivate var opening: Opening?
    fileprivate var answer: Effect?
    fileprivate var number: Int
  }

  /// Whether an effect is waiting or being performed.
  var isBusy: Bool { state.withLock { $0.count > 0 } }

  /// Notes that an article is asked for, so that one asked for earlier isn't shown over it.
  func note(_ effect: Effect) {
    if effect.showsArticle { state.withLock { $0.lastShown += 1 } }
  }

  /// Accepts an effect; `nil` if the same opening or question is already waiting or being dealt with.
  func begin(_ effect: Effect) -> Ticket? {
    state.withLock { state in
      var opening: Opening?
      if case .open(let article, let purpose) = effect {
        let new = Opening(article: article, purpose: purpose)
        guard state.openings.insert(new).inserted else { return nil }
        opening = new
      }
      if effect.isQuestion, !state.answers.insert(effect).inserted { return nil }
      state.count += 1
      return Ticket(opening: opening, answer: effect.isQuestion ? effect : nil, number: state.lastShown)
    }
  }

  /// Notes that an effect is being performed now.
  func run(_ ticket: Ticket) {
    // Changes from now on may be missing from what is read.
    if let opening = ticket.opening, opening.purpose == .refresh { forget(opening) }
  }

  /// Notes that an effect has been performed.
  ///
  /// - Returns: whether its answer is still wanted, and whether it was the last.
  func end(_ ticket: Ticket) -> (isWanted: Bool, isLast: Bool) {
    if let opening = ticket.opening, opening.purpose != .refresh { forget(opening) }
    return state.withLock { state in
      state.count -= 1
      if let answer = ticket.answer { state.answers.remove(answer) }
      let isShown = ticket.opening?.purpose.showsArticle == true
      return (!isShown || ticket.number == state.lastShown, state.count == 0)
    }
  }

  private func forget(_ opening: Opening) { state.withLock { _ = $0.openings.remove(opening) } }
}

extension Effect {
  /// Whether it opens an article that the user is waiting for.
  fileprivate var showsArticle: Bool {
    if case .open(_, let purpose) = self { purpose.showsArticle } else { false }
  }

  /// Whether a screen keeps asking for it until it is answered.
  fileprivate var isQuestion: Bool {
    switch self {
    case .changes, .check: true
    default: false
    }
  }
}

extension OpenPurpose {
  fileprivate var showsArticle: Bool { self != .refresh && self != .preview }
}
