import Testing

@testable import Claims

@Suite struct ClaimExtractorTests {
  private static func claims(_ text: String) -> [Claim] {
    Pipeline().claims(in: ReadArticle.article(text)).claims
  }

  @Test(
    "Why a source is not named is no claim",
    arguments: [
      "A clerk at the port, who asked not to be named because she feared for her post, said the crane had been faulty.",
      "The crane had been faulty, said a clerk, who spoke on condition of anonymity because she feared for her post.",
    ])
  func anonymity(text: String) {
    let texts = Self.claims(text).map(\.text)
    #expect(texts.contains { $0.contains("crane had been faulty") }, "\(texts)")
    #expect(
      !texts.contains { $0.contains("named") || $0.contains("anonymity") || $0.contains("identified") },
      "\(texts)")
  }

  @Test func whoSaysItIsNoClaim() {
    let texts = Self.claims(
      "A former engineer of the works, who asked not to be named, said that cracks had been reported in March."
    ).map(\.text)
    #expect(!texts.contains { $0.hasPrefix("A former engineer") && !$0.contains("cracks") }, "\(texts)")
  }

  @Test func whatIsToldOfNamingIsAClaim() {
    let texts = Self.claims("The victims have not been named. The ship was named after a queen.").map(\.text)
    #expect(texts.count == 2, "\(texts)")
  }
}
