/// What the speakers of several articles are called: "Lund" by the full name that one of them gives her.
struct SpeakerNames {
  /// The full names of persons by their surnames; `nil` where two persons have one.
  private var fullNames: [String: String?] = [:]
  private let match = SpeakerMatch()

  init(of documents: [ClaimedDocument]) {
    for speaker in documents.lazy.flatMap(\.attributed.statements).compactMap(\.speaker)
    where speaker.kind == .person && speaker.isNamed {
      let words = SpeakerMatch.words(of: speaker.name)
      guard words.count > 1, let surname = words.last else { continue }
      guard let known = fullNames[surname] else {
        fullNames[surname] = speaker.name
        continue
      }
      guard let known else { continue }
      let other = Speaker(name: known, kind: .person, isNamed: true)
      if !match.areSame(speaker, other) {
        fullNames[surname] = .some(nil)
      } else if known.count < speaker.name.count {
        fullNames[surname] = speaker.name
      }
    }
  }

  /// "somebody" for nobody.
  func name(of speaker: Speaker?) -> String {
    guard let speaker else { return "somebody" }
    guard speaker.kind == .person, speaker.isNamed, let surname = SpeakerMatch.words(of: speaker.name).last,
      let known = fullNames[surname], let full = known,
      match.areSame(speaker, Speaker(name: full, kind: .person, isNamed: true))
    else { return speaker.name }
    return full
  }
}
