/// Two claims that may say the same, named by their places in a ``ClaimList``.
public struct Link: Hashable, Sendable {
  /// The earlier in the list.
  public let a: Int
  public let b: Int
  /// How alike they are with what their articles have in common, 0…1.
  public let strength: Float

  public init(a: Int, b: Int, strength: Float) {
    self.a = a
    self.b = b
    self.strength = strength
  }
}

/// The claims of several articles in one row: article after article, each in reading order.
public struct ClaimList: Sendable {
  public let documents: [ClaimedDocument]
  /// Where each document's claims begin, and their number behind the last.
  private let starts: [Int]
  private let owners: [Int32]

  public init(_ documents: [ClaimedDocument]) {
    self.documents = documents
    var starts = [0]
    var owners: [Int32] = []
    for (number, document) in documents.enumerated() {
      starts.append(starts[number] + document.claims.count)
      owners.append(contentsOf: repeatElement(Int32(number), count: document.claims.count))
    }
    self.starts = starts
    self.owners = owners
  }

  public var count: Int { owners.count }
  public subscript(place: Int) -> Claim {
    let document = Int(owners[place])
    return documents[document].claims[place - starts[document]]
  }

  /// A claim's words and what it says happened, without a copy of all that is known of the claim: these are asked for most.
  func profile(of place: Int) -> WordProfile {
    let document = Int(owners[place])
    return documents[document].claims[place - starts[document]].profile
  }
  func event(of place: Int) -> EventVector {
    let document = Int(owners[place])
    return documents[document].claims[place - starts[document]].event
  }

  /// The place of the claim's article in ``documents``.
  public func document(of place: Int) -> Int { Int(owners[place]) }
  /// The places of an article's claims.
  public func claims(ofDocument document: Int) -> Range<Int> { starts[document]..<starts[document + 1] }
}
