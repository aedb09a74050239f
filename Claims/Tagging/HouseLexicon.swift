/// What a newsroom adds to the built-in word lists: its outlets, its verbs of saying, the names of the parties that it
/// writes about.
public struct HouseLexicon: Hashable, Sendable {
  /// An outlet with its other names.
  public struct HouseOutlet: Hashable, Sendable {
    public var outlet: Outlet
    /// As written: "the Courier", "EC".
    public var aliases: [String]

    public init(_ outlet: Outlet, aliases: [String] = []) {
      self.outlet = outlet
      self.aliases = aliases
    }
  }

  public var outlets: [HouseOutlet]
  /// Verbs of saying in their dictionary form and lower case, with what is done by them.
  public var cues: [String: CueAct]
  /// Names of one party each: `["Norhydro", "the operator"]`.
  public var parties: [[String]]

  public init(outlets: [HouseOutlet] = [], cues: [String: CueAct] = [:], parties: [[String]] = []) {
    self.outlets = outlets
    self.cues = cues
    self.parties = parties
  }

  public var isEmpty: Bool { outlets.isEmpty && cues.isEmpty && parties.isEmpty }
}

/// A ``HouseLexicon`` made ready for look-ups, in force for as long as one article is worked on.
///
/// The word lists are asked from every room of the module. That a pipeline has words of its own is therefore not handed
/// from call to call but bound to the task: two pipelines with different words can work at the same time.
final class HouseWords: Sendable {
  @TaskLocal static var current: HouseWords?

  let outlets: OutletGazetteer
  let cues: [String: CueAct]
  /// A key for each party, by each of its names.
  let parties: [String: String]

  /// `nil` for a lexicon without words, which costs no look-up.
  init?(_ lexicon: HouseLexicon) {
    guard !lexicon.isEmpty else { return nil }
    outlets = OutletGazetteer.builtIn.adding(lexicon.outlets)
    cues = lexicon.cues
    var parties: [String: String] = [:]
    for (number, names) in lexicon.parties.enumerated() {
      for name in names { parties[name] = "@house-\(number)" }
    }
    self.parties = parties
  }

  static func inForce<Result>(_ words: HouseWords?, _ work: () -> Result) -> Result {
    words == nil ? work() : $current.withValue(words, operation: work)
  }
}
