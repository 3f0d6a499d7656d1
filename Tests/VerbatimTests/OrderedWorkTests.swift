import Foundation
import Synchronization
import Testing

@testable import verbatim

/// Work on several threads whose results come in order.
@Suite struct OrderedWorkTests {
  @Test(arguments: [0, 1, 2, 8])
  func `results come in order`(workers: Int) {
    let work = OrderedWork(count: 500, workers: workers, bytes: { _ in 1 }) { number in
      if number % 13 == 0 { usleep(500) }
      return number
    }
    var results: [Int] = []
    while let result = work.next() { results.append(result) }
    #expect(results == Array(0..<500))
    #expect(work.next() == nil)
  }

  @Test func `it runs ahead of what is taken, but not far`() {
    let begun = Atomic(0)
    let work = OrderedWork(count: 10_000, workers: 2, bytes: { _ in 1 }) { number in
      begun.add(1, ordering: .relaxed)
      return number
    }
    _ = work.next()
    usleep(100_000)
    let count = begun.load(ordering: .relaxed)
    #expect(count > 1 && count < 200)
    work.stop()
  }

  @Test func `results that hold much are waited for one by one`() {
    let begun = Atomic(0)
    let work = OrderedWork(count: 100, workers: 2, bytes: { _ in 1 << 30 }) { number in
      begun.add(1, ordering: .relaxed)
      return number
    }
    usleep(50_000)
    #expect(begun.load(ordering: .relaxed) <= 2)
    var count = 0
    while work.next() != nil { count += 1 }
    #expect(count == 100)
  }

  @Test func `after a stop nothing is begun unless its result is asked for`() {
    let begun = Atomic(0)
    let work = OrderedWork(count: 1_000, workers: 2, bytes: { _ in 1 }) { number in
      begun.add(1, ordering: .relaxed)
      return number
    }
    work.stop()
    usleep(20_000)
    let count = begun.load(ordering: .relaxed)
    usleep(20_000)
    #expect(begun.load(ordering: .relaxed) == count)
    #expect(work.next() == 0)
  }
}
