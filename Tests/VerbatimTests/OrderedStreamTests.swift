import Foundation
import Synchronization
import Testing

@testable import verbatim

/// Work on several threads for inputs that come one after another.
@Suite struct OrderedStreamTests {
  @Test(arguments: [1, 2, 8])
  func `results come in the order in which things were added`(workers: Int) {
    let stream = OrderedStream(workers: workers) { (number: Int) in
      if number % 13 == 0 { usleep(500) }
      return number * 2
    }
    defer { stream.stop() }
    var results: [Int] = []
    for number in 0..<500 {
      while stream.isFull, let result = stream.next() { results.append(result) }
      stream.add(number)
    }
    while let result = stream.next() { results.append(result) }
    #expect(results == (0..<500).map { $0 * 2 })
  }

  @Test func `without anything to do there is no result`() {
    let stream = OrderedStream(workers: 2) { (number: Int) in number }
    #expect(stream.next() == nil)
    stream.add(7)
    #expect(stream.next() == 7)
    #expect(stream.next() == nil)
  }

  @Test func `one thing after another is done by the thread that waits for it`() {
    let caller = pthread_self()
    let stream = OrderedStream(workers: 8) { (_: Int) in pthread_equal(pthread_self(), caller) != 0 }
    for number in 0..<20 {
      stream.add(number)
      #expect(stream.next() == true)
    }
  }

  @Test func `several things are done at once`() {
    let busy = Atomic(0)
    let most = Atomic(0)
    let stream = OrderedStream(workers: 2) { (_: Int) in
      most.max(busy.add(1, ordering: .relaxed).newValue, ordering: .relaxed)
      usleep(2_000)
      busy.subtract(1, ordering: .relaxed)
    }
    defer { stream.stop() }
    for number in 0..<10 { stream.add(number) }
    while stream.next() != nil {}
    #expect(most.load(ordering: .relaxed) == 2)
  }
}
