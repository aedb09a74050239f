/// Who is who among the speakers and outlets of several articles.
struct GraphCast {
  /// A speaker or outlet as the graph has it.
  struct Member {
    let id: String
    var attributes: ClaimGraph.Attributes
  }

  private(set) var outlets: [Member] = []
  private(set) var speakers: [Member] = []
  private var outletPlaces: [String: Int] = [:]
  private var speakerPlaces: [String: Int] = [:]
  private var ids: Set<String> = []
  /// The full names of persons by their last word, to lead "Marsh" back to "Elena Marsh".
  private let fullNames: [String: Set<String>]

  init(of documents: [ClaimedDocument]) {
    var fullNames: [String: Set<String>] = [:]
    for document in documents {
      for speaker in document.attributed.statements.compactMap(\.speaker) where speaker.kind == .person {
        let key = Self.key(speaker.name)
        let words = key.split(separator: " ")
        if words.count > 1, let last = words.last { fullNames[String(last), default: []].insert(key) }
      }
    }
    self.fullNames = fullNames
  }

  /// By the gazetteer where it knows the name, else as written.
  mutating func outlet(_ name: String) -> String {
    let known = OutletGazetteer.shared.match(name).map(\.outlet)
    let key = Self.key(known?.name ?? name)
    if let place = outletPlaces[key] { return outlets[place].id }
    var attributes = ClaimGraph.Attributes()
    attributes.set(.name, known?.name ?? name)
    attributes.set(.outletKind, known?.kind.rawValue)
    attributes.set(.country, known.flatMap { $0.country.isEmpty ? nil : $0.country })
    attributes.set(.family, known?.family)
    attributes.set(.control, known?.control.rawValue)
    attributes.set(.domain, known?.domain)
    outletPlaces[key] = outlets.count
    outlets.append(Member(id: fresh("outlet:" + (known?.name ?? name)), attributes: attributes))
    return outlets[outlets.count - 1].id
  }

  /// Whoever can be told from others is one in all articles; a source without a name is one in each.
  mutating func speaker(_ speaker: Speaker, in article: Article.ID) -> String {
    let isShared = speaker.isNamed
    let name = Self.key(speaker.name)
    // The kind is left out: one article may take for an agency what another takes for a company.
    let key = isShared ? fullName(name, speaker.kind) : "\(article)\u{0}\(name)"
    if let place = speakerPlaces[key] {
      complete(&speakers[place].attributes, with: speaker)
      return speakers[place].id
    }
    var attributes = ClaimGraph.Attributes()
    attributes.set(.name, speaker.name)
    attributes.set(.speakerKind, speaker.kind.rawValue)
    attributes.set(.named, speaker.isNamed)
    attributes.set(.role, speaker.role)
    attributes.set(.affiliation, speaker.affiliation)
    speakerPlaces[key] = speakers.count
    let id = isShared ? "speaker:\(speaker.name)" : "speaker:\(article)#\(speaker.name)"
    speakers.append(Member(id: fresh(id), attributes: attributes))
    return speakers[speakers.count - 1].id
  }

  /// Outlets and agencies are outlets; persons and others are speakers.
  mutating func relay(_ via: Via, in article: Article.ID) -> String {
    if via.kind == .outlet || via.kind == .agency { return outlet(via.name) }
    let isNamed = via.kind == .person || via.kind == .organization || via.kind == .government
    return speaker(Speaker(name: via.name, kind: via.kind, isNamed: isNamed), in: article)
  }

  /// Who was told: an outlet if the gazetteer knows the words, else a group without a name.
  mutating func audience(_ text: String, in article: Article.ID) -> String {
    if let match = OutletGazetteer.shared.match(text), !match.isDoubtful { return outlet(text) }
    return speaker(Speaker(name: text, kind: .group, isNamed: false, isPlural: true), in: article)
  }

  private func complete(_ attributes: inout ClaimGraph.Attributes, with speaker: Speaker) {
    if attributes[.role] == nil { attributes.set(.role, speaker.role) }
    if attributes[.affiliation] == nil { attributes.set(.affiliation, speaker.affiliation) }
    let known = attributes.text(.name) ?? ""
    if known.utf8.count < speaker.name.utf8.count { attributes.set(.name, speaker.name) }
  }

  /// A surname stands for the only person of that surname, if there is one.
  private func fullName(_ name: String, _ kind: Speaker.Kind) -> String {
    guard kind == .person, !name.contains(" "), let full = fullNames[name], full.count == 1 else {
      return name
    }
    return full.first ?? name
  }

  private mutating func fresh(_ id: String) -> String {
    var candidate = id
    var number = 2
    while !ids.insert(candidate).inserted {
      candidate = "\(id)~\(number)"
      number += 1
    }
    return candidate
  }

  /// Lower case, without a leading "the".
  private static func key(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower
  }
}
