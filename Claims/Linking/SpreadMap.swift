import Dispatch
import Synchronization

/// What `work` makes of `0 ..< count`, in order, by at most `jobs` threads at a time.
///
/// The words of a house that are in force here are in force there. Each thread takes the next number when it has done with one,
/// so that pieces of unlike size even out.
/// - Complexity: some 0.1 µs a number and 10 µs a thread beside the work itself.
func spreadMap<Output: Sendable>(
  _ count: Int, jobs: Int, _ work: @Sendable (Int) -> Output
) -> [Output] {
  precondition(jobs > 0, "some job must do the work")
  if jobs == 1 || count < 2 { return (0..<count).map(work) }
  let words = HouseWords.current
  let next = Atomic<Int>(0)
  let done = Mutex<[(number: Int, output: Output)]>([])
  DispatchQueue.concurrentPerform(iterations: min(jobs, count)) { _ in
    HouseWords.inForce(words) {
      var own: [(number: Int, output: Output)] = []
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if number >= count { break }
        own.append((number, work(number)))
      }
      done.withLock { $0 += own }
    }
  }
  return done.withLock { $0 }.sorted { $0.number < $1.number }.map(\.output)
}

/// The same of small work: each thread takes up to `batch` neighbours at a time, and what is made of them is strung together.
func spreadMap<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], batch: Int, jobs: Int, _ work: @Sendable (ArraySlice<Input>) -> [Output]
) -> [Output] {
  let starts = Array(stride(from: 0, to: inputs.count, by: batch))
  return spreadMap(starts.count, jobs: jobs) { number in
    work(inputs[starts[number]..<min(starts[number] + batch, inputs.count)])
  }.flatMap { $0 }
}
