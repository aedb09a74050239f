import Testing

@testable import Claims

/// Two passages by themselves: what differs and how it is told, and look-alikes that are none.
@Suite struct PassagePairTests {
  static let told: [(String, String, String)] = [
    (
      "Eleven miners were killed in the blast at the Harrow mine.",
      "The death toll at the Harrow mine stood at 14.",
      "Deaths differ: 11 here, 14 there."
    ),
    (
      "Eleven miners were killed in the blast at the Harrow mine.",
      "Officials put the number of dead at 14 in the blast at the Harrow mine.",
      "Deaths differ: 11 here, 14 there."
    ),
    (
      "Singer Mara Voss, 71, died in Lorne.", "Mara Voss has died at the age of 74.",
      "The age of Mara Voss differs: 71 here, 74 there."
    ),
    (
      "Two packers were killed and another wounded when shots fell in the Orlo Foods plant, the sheriff said.",
      "A former driver shot at the late shift of the Orlo Foods plant, killing two packers and wounding two others.",
      "Numbers of injured differ: 1 here, 2 there."
    ),
    (
      "Internet links were slow after two undersea cables off Velden suffered damage.",
      "Internet links failed when three underwater data lines off Velden were cut.",
      "The number of cables differs: 2 here, 3 there."
    ),
    (
      "Officers said that the boy, Karl Oster, pointed a gun at them in Lorne.",
      "Karl Oster did not have a gun, says a witness.",
      "One has what the other is without: “point gun” here, “no gun” there."
    ),
    (
      "The swimmer Esther Lund was arrested in Orlo over the fire at the mill.",
      "Esther Lund has not been arrested over the mill fire, police in Orlo said.",
      "One affirms what the other negates: “was arrested” here, “has not been arrested” there."
    ),
    (
      "Mara Voss, a climber from Lorne, fell about 200 feet from the ridge at Orlo.",
      "The climber Mara Voss of Lorne fell 150 metres from the ridge at Orlo.",
      "The measures differ: about 200 feet here, 150 metres there."
    ),
    (
      "Russia has not confirmed the visit.", "Russia said the visit, set for Friday, would go ahead.",
      "Left open here, told as fact there: “Russia said the visit, set for Friday, would go ahead”."
    ),
  ]

  @Test("One sentence tells what differs", arguments: told)
  func message(a: String, b: String, message: String) {
    #expect(PairComparer().compare(a: a, b: b).message == message)
  }

  static let alike: [(String, String)] = [
    ("Mara Voss won the vote in Orlo on Sunday.", "Tomas Reyl lost the vote in Orlo on Sunday."),
    ("John Jenk, 23, was arrested in Lorne.", "His sister Kate Jenk, 20, was found dead in Lorne."),
    ("The boxer Ilya Brandt completed 29 of 34 throws.", "Ilya Brandt completed his first 17 throws."),
    ("The Lions signed rookie Piet Aalders on Tuesday.", "The Lions signed Nils Ekdal on Wednesday."),
    ("Unlike Nora Vance, Karl Oster is not signed for the film.", "Nora Vance is signed for the film."),
    (
      "The baker Karl Oster has denied arson in the case of the Orlo mill.",
      "In the case of the Orlo mill the baker Karl Oster faces a charge of arson."
    ),
    ("Prosecutors denied an offer by Voss to plead guilty.", "Voss had offered to plead guilty."),
    ("I believe that Voss did not win the vote.", "I don't think that Voss won the vote."),
    ("The agency has fired its head, it announced Tuesday.", "The agency fired its head on Monday."),
    (
      "Voss needed nine points to break the mark in Orlo.",
      "Voss scored 20 points and broke the mark in Orlo."
    ),
  ]

  @Test("Look-alikes are passed over", arguments: alike)
  func silence(a: String, b: String) {
    let answer = PairComparer().compare(a: a, b: b)
    #expect(!answer.isConflict, "\(answer.message)")
  }
}
