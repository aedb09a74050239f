/// Gives `consume` what `transform` makes of each input, in the order of the inputs, while others are at work.
///
/// At most `jobs` inputs are transformed at a time, and at most eight times as many have been asked for and not
/// yet consumed, so memory stays bounded however many inputs there are and however unlike they are in size.
/// An error that `next` or `consume` throws ends the work; what had been begun is dropped.
///
/// - Complexity: 1 to 2 µs an input beside the work itself.
func mapInOrder<Input: Sendable, Output: Sendable>(
  jobs: Int, next: () throws -> Input?, transform: @escaping @Sendable (Input) -> Output,
  consume: (Output) throws -> Void
) async throws {
  precondition(jobs > 0, "some job must do the work")
  if jobs == 1 {
    while let input = try next() { try consume(transform(input)) }
    return
  }
  try await withThrowingTaskGroup(of: (number: Int, output: Output).self) { group in
    var parked: [Int: Output] = [:]
    var (issued, finished, consumed) = (0, 0, 0)
    var isExhausted = false
    while true {
      while !isExhausted, issued - finished < jobs, issued - consumed < 8 * jobs {
        guard let input = try next() else {
          isExhausted = true
          break
        }
        let number = issued
        issued += 1
        group.addTask { (number, transform(input)) }
      }
      guard let result = try await group.next() else { return }
      finished += 1
      parked[result.number] = result.output
      while let output = parked.removeValue(forKey: consumed) {
        consumed += 1
        try consume(output)
      }
    }
  }
}
