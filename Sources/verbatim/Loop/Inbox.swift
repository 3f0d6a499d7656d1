import Reader
import Synchronization

/// Events for the reader from work in the background; posted on any thread, taken on the loop's.
final class Inbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let wake = Mutex<(@Sendable () -> Void)?>(nil)

  /// Has `wake` called after every post, so that the loop looks into the inbox.
  func onPost(_ wake: @escaping @Sendable () -> Void) {
    self.wake.withLock { $0 = wake }
  }

  /// Leaves an event.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    wake.withLock { $0 }?()
  }

  /// Takes all waiting events, oldest first.
  func takeAll() -> [Event] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
