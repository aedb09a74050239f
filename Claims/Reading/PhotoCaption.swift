/// A photo's caption, or the credit under one.
struct PhotoCaption {
  /// Where the credit begins: its marker ("Photo:", "(AP Photo"); `nil` if the caption has none.
  var creditStart: Int?
  var names: [TextSpan] = []
  /// Supplied by the party that it shows.
  var isHandout = false

  /// - Returns: `nil` if the line is no caption. Running text that ends with a photo credit is one; the caller
  ///   keeps what stands before ``creditStart`` when that is long.
  init?(_ tokens: [Token]) {
    guard (1...220).contains(tokens.count) else { return nil }
    if let marker = Self.marker(in: tokens) {
      creditStart = tokens[marker.lowerBound].span.start
      readNames(Array(tokens[marker.upperBound...]))
      return
    }
    guard Self.opensLikeCaption(tokens) else { return nil }
  }

  /// Tokens in front of the credit; all of them without one.
  func words(in tokens: [Token]) -> Int {
    guard let creditStart else { return tokens.count }
    return tokens.count { $0.span.start < creditStart }
  }

  // MARK: Where the credit stands

  /// The tokens of "Photo:", "Photo by", "File photo" or "(" that begin the credit at the end of a line.
  private static func marker(in tokens: [Token]) -> Range<Int>? {
    for i in tokens.indices.reversed() where tokens.count - i <= 24 {
      guard let end = markerEnd(tokens, i) else { continue }
      var start = i
      while start > 0, tokens[start - 1].norm == "(" || tokens[start - 1].norm == "[" { start -= 1 }
      return start..<end
    }
    return nil
  }

  /// The first token behind a marker at an index; `nil` if there is none or it stands inside a sentence.
  private static func markerEnd(_ tokens: [Token], _ i: Int) -> Int? {
    func norm(_ k: Int) -> String { i + k < tokens.count ? tokens[i + k].norm : "" }
    guard standsApart(tokens, i) else { return nil }
    if kinds.contains(tokens[i]) {
      let isShouted = tokens[i].isCapitalised && i > 0 && norm(1) == "/"
      if norm(1) == ":" || norm(1) == "|" || norm(1) == "by" || isShouted { return i + 2 }
      if norm(1) == "credit" || norm(1) == "courtesy" || norm(1) == "source" {
        return norm(2) == ":" || norm(2) == "by" || norm(2) == "of" ? i + 3 : i + 2
      }
      return nil
    }
    if norm(0) == "credit" || norm(0) == "credits", norm(1) == ":" { return i + 2 }
    if norm(0) == "courtesy", norm(1) == "of", tokens.count - i <= 8 {
      return i == 0 || ["(", "[", "."].contains(tokens[i - 1].norm) ? i + 2 : nil
    }
    if norm(0) == "file", kinds.contains(norm(1)) {
      return tokens.count == i + 2 || closes(norm(2)) ? i + 2 : norm(2) == ":" && i > 0 ? i + 3 : nil
    }
    // "(AP Photo/Ann Lee)", "REUTERS/Ann Lee", "AFP via Getty Images": the agency itself is a name.
    guard agencies.contains(tokens[i]), tokens[i].isCapitalised, tokens.count - i <= 14 else { return nil }
    let isPhoto = ["photo", "/", "via", "images", "file"].contains(norm(1))
    return isPhoto && endsWithNames(tokens[i...]) ? i : nil
  }

  private static let kinds: WordSet = [
    "photo", "photos", "photograph", "image", "images", "picture", "pictures", "photography",
  ]
  private static let agencies: WordSet = [
    "ap", "reuters", "afp", "epa", "epa-efe", "getty", "dpa", "pa", "xinhua", "tass", "anadolu", "ansa",
    "efe",
  ]

  private static func closes(_ norm: String) -> Bool { norm == ")" || norm == "]" || norm == "." }

  /// Whether nothing of a sentence stands right before: a line's start, a final mark, a bracket, a bar, a dash.
  private static func standsApart(_ tokens: [Token], _ i: Int) -> Bool {
    guard i > 0 else { return true }
    let before = tokens[i - 1]
    return apart.contains(before)
  }

  private static let apart: WordSet = [".", "!", "?", "(", "[", "|", "–", "…", "/", "©", "\"", ")"]

  private static func endsWithNames(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy {
      $0.isCapitalised || $0.kind == .punctuation
        || ["via", "photo", "file", "handout", "pool", "for", "and", "de", "dpa"].contains($0.norm)
    }
  }

  /// "FILE PHOTO: …", "FILE - …", "Pictured: …", "In this photo …"
  private static func opensLikeCaption(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 80 else { return false }
    let norms = tokens.prefix(4).map(\.norm)
    if norms.count > 2, norms[0] == "file", norms[1] == "–" || norms[1] == ":" {
      return tokens[0].isAllCapitals
    }
    if norms.count > 2, norms[0] == "file",
      norms[1] == "photo" || norms[1] == "picture" || norms[1] == "image"
    {
      return true
    }
    if norms.count > 2, ["pictured", "photo", "caption", "image", "picture"].contains(norms[0]),
      norms[1] == ":"
    {
      return true
    }
    return norms.count > 3 && norms[0] == "in" && norms[1] == "this"
      && ["photo", "photograph", "image", "picture", "handout", "file", "frame"].contains(norms[2])
  }

  // MARK: Who took it

  private mutating func readNames(_ tokens: [Token]) {
    isHandout = tokens.contains { $0.norm == "handout" }
    let close = tokens.firstIndex { Self.closes($0.norm) && $0.norm != "." } ?? tokens.count
    let body = tokens[..<close].filter { !Self.fillers.contains($0) || $0.kind != .word }
    names = CreditNames.split(body).filter { $0.count <= 8 }.map(\.span)
  }

  /// Words of a credit that name nobody.
  private static let fillers: WordSet = [
    "handout", "file", "photo", "photos", "pool", "photograph", "by", "credit", "archive",
  ]
}
