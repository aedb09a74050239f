import Testing

@testable import Arguments

private enum Tone: String, CaseIterable { case kind, curt }

private struct Greet: Command {
  static let name = "greet"
  static let summary = "say hello"
  static var operands: Operands<Self> { .any("NAME", "who to greet", \.names) }
  static var options: [Option<Self>] {
    [
      .flag("loudly", "in capitals", \.loudly),
      .choice("tone", "how it sounds", \.tone),
      .integer("times", "N", "how often", in: 1...9, \.times),
      .number("warmth", "X", "how warm, from 0 to 1", in: 0...1, \.warmth),
      .text("from", "NAME", "who greets", \.sender),
      .flag("secretly", "nobody knows of this one", \.secretly).unlisted(),
    ]
  }
  static let examples = [Example("greet Ada", "say hello to Ada"), Example("greet --loudly Bo", "shout")]

  var names: [String] = []
  var loudly = false
  var secretly = false
  var tone = Tone.kind
  var times: Int?
  var warmth = 0.5
  var sender: String?
}

private struct Wave: Command {
  static let name = "wave"
  static let summary = "wave a hand; it's silent [mostly]"
  static var operands: Operands<Self> {
    .one("HAND", "left or right", value: .choice(["left", "right"]), \.hand)
  }
  static let examples = [Example("wave left", "wave the left hand")]
  var hand = ""
}

private let program = Program(
  name: "manners", version: "1.2", summary: "Good manners.", commands: [Greet.self, Wave.self],
  examples: [Example("greet Ada", "say hello")])

private func greet(_ line: String) throws -> Greet {
  guard case .run(let command) = try Greet.parse(line.split(separator: " ").map(String.init)) else {
    throw UsageError.missingCommand
  }
  return command
}

@Suite struct ParsingTests {
  @Test func optionsSetPropertiesAndOperandsStandAnywhere() throws {
    let command = try greet("Ada --loudly --tone curt --times=3 Bo --warmth 0.25 --from Cy -")
    #expect(command.names == ["Ada", "Bo", "-"])
    #expect(command.loudly && command.tone == .curt && command.times == 3)
    #expect(command.warmth == 0.25 && command.sender == "Cy")
  }

  @Test func defaultsAreThoseOfTheType() throws {
    let command = try greet("")
    #expect(command.names.isEmpty && !command.loudly && command.tone == .kind && command.times == nil)
  }

  @Test func theLastOfARepeatedOptionCounts() throws {
    #expect(try greet("--times 2 --times 4").times == 4)
  }

  @Test func twoDashesEndTheOptions() throws {
    #expect(try greet("-- --loudly -x").names == ["--loudly", "-x"])
  }

  @Test func aValueMayHoldAnEqualsSignOrBeginWithADash() throws {
    #expect(try greet("--from=a=b").sender == "a=b")
    #expect(try greet("--from -").sender == "-")
  }

  @Test(
    "Wrong usage says what was given and what would be right",
    arguments: [
      ("--lodly", "'greet' has no option '--lodly'; did you mean '--loudly'?"),
      ("--zzz", "'greet' has no option '--zzz'"),
      ("-l", "'greet' has no option '-l'"),
      ("--secretive", "'greet' has no option '--secretive'"),
      ("--times", "'--times' needs a value: --times N"),
      ("--times --loudly", "'--times' needs a value: --times N"),
      ("--loudly=yes", "'--loudly' takes no value"),
      ("--times 10", "'10' is no value for '--times': expected a whole number from 1 to 9"),
      ("--warmth nan", "'nan' is no value for '--warmth': expected a number from 0 to 1"),
      ("--from=", "'' is no value for '--from': expected some text"),
      ("--tone crut", "'crut' is no value for '--tone': expected kind or curt; did you mean 'curt'?"),
    ])
  func refuses(line: String, message: String) {
    #expect(throws: UsageError.self) { try greet(line) }
    do { _ = try greet(line) } catch { #expect("\(error)" == message) }
  }

  @Test(
    "A program finds the command or says which is near",
    arguments: [
      ([], "no command given"),
      (["gret"], "unknown command 'gret'; did you mean 'greet'?"),
      (["xyzzy"], "unknown command 'xyzzy'"),
      (["--loudly", "greet"], "'--loudly' stands before the command; options follow it"),
      (["wave"], "'wave' needs a HAND"),
      (["wave", "left", "right"], "'wave' cannot take 'right'"),
    ])
  func refuses(arguments: [String], message: String) {
    do {
      _ = try program.invocation(of: arguments)
      Issue.record("\(arguments) was accepted")
    } catch {
      #expect("\(error)" == message)
    }
  }

  @Test(
    "Help is asked for anywhere", arguments: [["greet", "--help"], ["greet", "Ada", "-h"], ["wave", "-h"]])
  func helpWinsOverMissingOperands(arguments: [String]) throws {
    guard case .help(let usage?) = try program.invocation(of: arguments) else {
      Issue.record("no help for \(arguments)")
      return
    }
    #expect(usage.name == arguments[0])
  }
}

@Suite struct HelpTests {
  @Test func helpOfACommandIsThis() {
    #expect(
      program.help(for: Greet.usage) == """
        manners greet: say hello

        Usage: manners greet [OPTION…] [NAME…]

          NAME  who to greet

        Options:
          --loudly          in capitals
          --tone kind|curt  how it sounds
          --times N         how often
          --warmth X        how warm, from 0 to 1
          --from NAME       who greets

        Examples:
          # say hello to Ada
          manners greet Ada
          # shout
          manners greet --loudly Bo

        """)
  }

  @Test func theOverviewListsTheCommands() {
    #expect(
      program.help() == """
        Good manners.

        Usage: manners COMMAND [OPTION…] [FILE…]

        Commands:
          greet  say hello
          wave   wave a hand; it's silent [mostly]

        Example:
          # say hello
          manners greet Ada

        """)
  }
}

@Suite struct SuggestionTests {
  @Test(
    "The nearest word, if it is near",
    arguments: [
      ("adit", "audit"), ("auidt", "audit"), ("ext", "extract"), ("read", "read"), ("raed", "read"),
      ("compare", nil), ("x", nil),
    ])
  func suggests(word: String, expected: String?) {
    #expect(["extract", "audit", "read"].nearest(to: word) == expected)
  }

  @Test func distanceCountsEditsAndSwaps() {
    func distance(_ a: String, _ b: String) -> Int { editDistance(Array(a.utf8), Array(b.utf8)) }
    #expect(distance("", "") == 0)
    #expect(distance("abc", "") == 3)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("ab", "ba") == 1)
  }
}

@Suite struct CompletionTests {
  @Test("Every listed command, option and choice is offered, and no other", arguments: Shell.allCases)
  func offers(shell: Shell) {
    let script = program.completions(for: shell)
    for word in ["greet", "wave", "loudly", "tone", "kind", "curt", "left"] {
      #expect(script.contains(word), "\(shell) lacks \(word)")
    }
    #expect(!script.contains("secretly"))
  }
}
