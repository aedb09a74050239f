import Testing

@testable import crosscheck

@Suite struct UsageTests {
  @Test func theVersionIsPrinted() throws {
    let outcome = try BuiltProgram.run(["--version"])
    #expect(outcome.stdout == "crosscheck \(Crosscheck.program.version)\n")
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
  }

  @Test(
    "Wrong usage has status 64, says what is wrong and prints no result",
    arguments: [
      ([], "no command given"),
      (["hepl"], "unknown command 'hepl'; did you mean 'help'?"),
      (["help", "completion"], "unknown command 'completion'; did you mean 'completions'?"),
      (["adit"], "unknown command 'adit'; did you mean 'audit'?"),
      (["audit", "--formt", "json"], "'audit' has no option '--formt'; did you mean '--format'?"),
      (
        ["audit", "--format", "pdf"],
        "'pdf' is no value for '--format': expected text, json, markdown, html, sarif or github"
      ),
      (["audit", "--jobs", "0"], "'0' is no value for '--jobs': expected a whole number from 1 to 1024"),
      (
        ["extract", "--min-confidence", "2"],
        "'2' is no value for '--min-confidence': expected a number from 0 to 1"
      ),
      (["read", "--published", "soon"], "'soon' is no value for '--published': expected an ISO 8601 date"),
      (
        ["extract", "--input-format", "pdf"],
        "'pdf' is no value for '--input-format': expected auto, text or jsonl"
      ),
      (
        ["rules", "blind-quotations"],
        "there is no rule named 'blind-quotations'; did you mean 'blind-quotation'?"
      ),
      (["schema", "audits"], "there is no schema named 'audits'; did you mean 'audit'?"),
      (["completions"], "'completions' needs a SHELL"),
      (["completions", "bsh"], "there is no shell named 'bsh'; did you mean 'bash'?"),
      (["completions", "bash", "--colour"], "'completions' has no option '--colour'"),
      (["--quiet", "help"], "'--quiet' stands before the command; options follow it"),
    ])
  func refuses(arguments: [String], message: String) throws {
    let outcome = try BuiltProgram.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.stderr.hasPrefix("crosscheck: \(message)"), "\(outcome.stderr)")
    #expect(outcome.stderr.split(separator: "\n").last?.hasPrefix("Try 'crosscheck ") == true)
    #expect(outcome.stdout.isEmpty)
  }

  @Test("Help fits one screen and ends with examples", arguments: [nil] + Crosscheck.commands.map { $0.name })
  func helpFits(command: String?) throws {
    let outcome = try BuiltProgram.run(command.map { ["help", $0] } ?? ["--help"])
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
    let lines = outcome.stdout.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 43, "\(lines.count) lines")
    for line in lines { #expect(line.count <= 80, "\(line)") }
    #expect(lines.suffix(5).filter { $0.hasPrefix("  crosscheck ") }.count == 2)
    if let command {
      #expect(try BuiltProgram.run([command, "--help"]).stdout == outcome.stdout)
    }
  }

  @Test func completionsAreValidBash() throws {
    let outcome = try BuiltProgram.shell("\"$crosscheck\" completions bash | bash -n")
    #expect(outcome.status == 0 && outcome.stderr.isEmpty, "\(outcome.stderr)")
  }

  @Test func bashCompletesCommandsAndOptions() throws {
    let outcome = try BuiltProgram.shell(
      """
      source <("$crosscheck" completions bash)
      COMP_WORDS=(crosscheck comp); COMP_CWORD=1; _crosscheck; echo "${COMPREPLY[@]}"
      COMP_WORDS=(crosscheck completions z); COMP_CWORD=2; _crosscheck; echo "${COMPREPLY[@]}"
      """)
    #expect(outcome.stdout.hasPrefix("comp"))
    #expect(outcome.stdout.contains("zsh"))
  }

  @Test("Completions are valid where the shell is there", arguments: ["zsh", "fish"])
  func completionsAreValid(shell: String) throws {
    let outcome = try BuiltProgram.shell(
      "command -v \(shell) > /dev/null || exit 0; \"$crosscheck\" completions \(shell) | \(shell) -n /dev/stdin"
    )
    #expect(outcome.status == 0 && outcome.stderr.isEmpty, "\(outcome.stderr)")
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let outcome = try BuiltProgram.shell("\"$crosscheck\" completions bash | true; echo ${PIPESTATUS[0]}")
    #expect(outcome.stderr.isEmpty)
    #expect(outcome.stdout == "0\n")
  }
}
