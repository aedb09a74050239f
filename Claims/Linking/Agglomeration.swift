/// Average linkage: joins groups of places, the strongest mean first.
struct Agglomeration {
  /// A possible merger; void once either group has changed since.
  private struct Candidate {
    let mean: Float
    let a: Int32
    let b: Int32
    let versionA: Int32
    let versionB: Int32

    /// The strongest first, then the earliest.
    static func precedes(_ x: Candidate, _ y: Candidate) -> Bool {
      if x.mean != y.mean { return x.mean > y.mean }
      return (x.a, x.b) < (y.a, y.b)
    }
  }

  private let threshold: Float
  private var members: [[Int]]
  private var version: [Int32]
  /// The sum of the links to each other group, by its first member.
  private var sums: [LinkSums]
  /// Of each group its strongest merger. Only these wait in the heap: all mergers that were ever possible would outgrow the
  /// processor's caches, and the strongest of all is the strongest of both its groups.
  private var strongest: [Candidate?]
  private var heap = Heap<Candidate>(by: Candidate.precedes)

  init(count: Int, links: [Link], threshold: Float) {
    self.threshold = threshold
    members = (0..<count).map { [$0] }
    version = [Int32](repeating: 0, count: count)
    sums = LinkSums.of(count, links)
    strongest = [Candidate?](repeating: nil, count: count)
  }

  mutating func join() {
    for group in sums.indices { seek(group) }
    while let next = heap.popFirst() {
      guard isValid(next) else { continue }
      let (a, b) = (Int(next.a), Int(next.b))
      merge(b, into: a)
      seek(a)
      for i in 0..<sums[a].count {
        let other = Int(sums[a].others[i])
        let known = strongest[other]
        if let known, !isValid(known) {
          seek(other)
        } else if let merger = candidate(a, i), known.map({ Candidate.precedes(merger, $0) }) ?? true {
          propose(merger, of: other)
        }
      }
    }
  }

  /// Neither group has changed since.
  private func isValid(_ merger: Candidate) -> Bool {
    version[Int(merger.a)] == merger.versionA && version[Int(merger.b)] == merger.versionB
  }

  /// The merger of a group with the `i`th of those that it has links to, if strong enough.
  private func candidate(_ group: Int, _ i: Int) -> Candidate? {
    let other = Int(sums[group].others[i])
    let mean = sums[group].sums[i] / Float(members[group].count * members[other].count)
    guard mean >= threshold else { return nil }
    let (a, b) = (min(group, other), max(group, other))
    return Candidate(
      mean: mean, a: Int32(a), b: Int32(b), versionA: version[a], versionB: version[b])
  }

  /// Finds a group's strongest merger.
  private mutating func seek(_ group: Int) {
    var best: Candidate?
    for i in 0..<sums[group].count {
      guard let merger = candidate(group, i) else { continue }
      if let known = best, Candidate.precedes(known, merger) { continue }
      best = merger
    }
    strongest[group] = nil
    if let best { propose(best, of: group) }
  }

  private mutating func propose(_ merger: Candidate, of group: Int) {
    strongest[group] = merger
    heap.insert(merger)
  }

  private mutating func merge(_ b: Int, into a: Int) {
    members[a] += members[b]
    members[b] = []
    version[a] += 1
    version[b] += 1
    strongest[b] = nil
    let moved = sums[b]
    sums[b] = LinkSums()
    sums[a].remove(b)
    for (other, sum) in zip(moved.others, moved.sums) where other != a {
      sums[Int(other)].move(sum, from: b, to: a)
    }
    sums[a].add(moved, without: a)
  }

  var groups: [[Int]] { members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
}

/// The sums of one group's links to others: two rows in step, since a table of hashes would scatter in memory what is read from end
/// to end.
private struct LinkSums {
  /// Ascending.
  private(set) var others: [Int32] = []
  private(set) var sums: [Float] = []

  var count: Int { others.count }

  /// Of single places.
  static func of(_ count: Int, _ links: [Link]) -> [LinkSums] {
    var sums = [LinkSums](repeating: LinkSums(), count: count)
    for link in links {
      sums[link.a].set(link.strength, for: link.b)
      sums[link.b].set(link.strength, for: link.a)
    }
    return sums
  }

  /// Where a group stands, or would stand.
  private func place(of group: Int) -> Int { others.partitioningIndex { $0 >= group } }

  private func holds(_ group: Int, at place: Int) -> Bool { place < others.count && others[place] == group }

  private mutating func set(_ sum: Float, for group: Int) {
    let place = others.last.map { $0 < group } ?? true ? others.count : place(of: group)
    if holds(group, at: place) {
      sums[place] = sum
    } else {
      others.insert(Int32(group), at: place)
      sums.insert(sum, at: place)
    }
  }

  mutating func remove(_ group: Int) {
    let place = place(of: group)
    guard holds(group, at: place) else { return }
    others.remove(at: place)
    sums.remove(at: place)
  }

  /// What went to `b` goes to `a`.
  mutating func move(_ sum: Float, from b: Int, to a: Int) {
    remove(b)
    let place = place(of: a)
    if holds(a, at: place) { sums[place] += sum } else { set(sum, for: a) }
  }

  /// Adds another group's sums, but for those to `group`.
  mutating func add(_ more: LinkSums, without group: Int) {
    var (joined, joinedSums): ([Int32], [Float]) = ([], [])
    joined.reserveCapacity(count + more.count)
    joinedSums.reserveCapacity(count + more.count)
    var (i, j) = (0, 0)
    while i < count || j < more.count {
      if j == more.count || i < count && others[i] < more.others[j] {
        joined.append(others[i])
        joinedSums.append(sums[i])
        i += 1
      } else if more.others[j] == group {
        j += 1
      } else if i < count, others[i] == more.others[j] {
        joined.append(others[i])
        joinedSums.append(sums[i] + more.sums[j])
        (i, j) = (i + 1, j + 1)
      } else {
        joined.append(more.others[j])
        joinedSums.append(more.sums[j])
        j += 1
      }
    }
    (others, sums) = (joined, joinedSums)
  }
}

/// A binary heap.
struct Heap<Element> {
  private var elements: [Element] = []
  private let precedes: (Element, Element) -> Bool

  /// - Parameter precedes: Whether the first comes out before the second.
  init(by precedes: @escaping (Element, Element) -> Bool) { self.precedes = precedes }

  mutating func insert(_ element: Element) {
    elements.append(element)
    var i = elements.count - 1
    while i > 0, precedes(elements[i], elements[(i - 1) / 2]) {
      elements.swapAt(i, (i - 1) / 2)
      i = (i - 1) / 2
    }
  }

  mutating func popFirst() -> Element? {
    guard let first = elements.first else { return nil }
    let last = elements.removeLast()
    if elements.isEmpty { return first }
    elements[0] = last
    var i = 0
    while true {
      var least = i
      for child in [2 * i + 1, 2 * i + 2]
      where child < elements.count && precedes(elements[child], elements[least]) {
        least = child
      }
      if least == i { return first }
      elements.swapAt(i, least)
      i = least
    }
  }
}
