/// A shell that can complete a program's commands, options and values.
public enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

extension Program {
  /// The script that a shell loads: `source <(crosscheck completions bash)`.
  public func completions(for shell: Shell) -> String {
    let usages = commands.map { $0.usage }
    return switch shell {
    case .bash: bashCompletions(usages)
    case .zsh: zshCompletions(usages)
    case .fish: fishCompletions(usages)
    }
  }

  private func bashCompletions(_ commands: [CommandUsage]) -> String {
    var values: [String] = []
    var words: [String] = []
    for command in commands {
      for option in command.listedOptions {
        let pattern = "\(command.name):--\(option.name)"
        switch option.value {
        case .none: break
        case .text: values.append("    \(pattern)) return ;;")
        case .path: values.append("    \(pattern)) COMPREPLY=($(compgen -f -- \"$word\")); return ;;")
        case .choice(let names):
          values.append(
            "    \(pattern)) COMPREPLY=($(compgen -W '\(names.joined(separator: " "))' -- \"$word\")); return ;;"
          )
        }
      }
      var candidates = command.listedOptions.map { "--" + $0.name } + ["--help"]
      if case .choice(let names) = command.operands.value { candidates = names + candidates }
      words.append("    \(command.name)) words='\(candidates.joined(separator: " "))' ;;")
    }
    return """
      # bash completion for \(name): source <(\(name) completions bash)
      _\(name)() {
        local word=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words=
        COMPREPLY=()
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(commands.map(\.name).joined(separator: " ")) --help --version' -- "$word"))
          return
        fi
        case ${COMP_WORDS[1]}:$previous in
      \(values.joined(separator: "\n"))
        esac
        case ${COMP_WORDS[1]} in
      \(words.joined(separator: "\n"))
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      }
      complete -o default -F _\(name) \(name)

      """
  }

  private func zshCompletions(_ commands: [CommandUsage]) -> String {
    let names = commands.map { "    '\($0.name):\($0.summary.quotedForZsh)'" }
    let cases = commands.map { command in
      var lines = command.listedOptions.map { option in
        let action: String? =
          switch option.value {
          case .none: nil
          case .text: ":\(option.name):"
          case .path: ":\(option.name):_files"
          case .choice(let names): ":\(option.name):(\(names.joined(separator: " ")))"
          }
        return "'--\(option.name)[\(option.summary.quotedForZsh)]\(action ?? "")'"
      }
      switch command.operands.value {
      case .choice(let names):
        lines.append("'1:\(command.operands.placeholder):(\(names.joined(separator: " ")))'")
      case .path: lines.append("'*:\(command.operands.placeholder):_files'")
      case .none, .text: break
      }
      return "    \(command.name)) _arguments " + (lines + ["'--help[show help]'"]).joined(separator: " ")
        + " ;;"
    }
    return """
      #compdef \(name)
      # zsh completion for \(name): \(name) completions zsh > "${fpath[1]}/_\(name)"
      _\(name)() {
        local -a commands
        commands=(
      \(names.joined(separator: "\n"))
        )
        if (( CURRENT == 2 )); then
          _describe command commands
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(cases.joined(separator: "\n"))
        esac
      }
      if [ "$funcstack[1]" = "_\(name)" ]; then _\(name) "$@"; else compdef _\(name) \(name); fi

      """
  }

  private func fishCompletions(_ commands: [CommandUsage]) -> String {
    var lines = ["# fish completion for \(name): \(name) completions fish | source"]
    for command in commands {
      lines.append(
        "complete -c \(name) -n __fish_use_subcommand -f -a \(command.name) -d '\(command.summary.quotedForFish)'"
      )
    }
    for command in commands {
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      if case .choice(let names) = command.operands.value {
        lines.append("complete -c \(name) \(condition) -f -a '\(names.joined(separator: " "))'")
      }
      for option in command.listedOptions {
        let argument =
          switch option.value {
          case .none: ""
          case .text: " -x"
          case .path: " -r"
          case .choice(let names): " -x -a '\(names.joined(separator: " "))'"
          }
        lines.append(
          "complete -c \(name) \(condition) -l \(option.name)\(argument) -d '\(option.summary.quotedForFish)'"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// For a description inside single quotes of `_arguments`, where brackets and colons mean something.
  fileprivate var quotedForZsh: String { quoted(escaping: "[]:", apostrophe: "'\\''") }
  fileprivate var quotedForFish: String { quoted(escaping: "", apostrophe: "\\'") }

  private func quoted(escaping special: String, apostrophe: String) -> String {
    var result = ""
    for character in self {
      if character == "'" {
        result += apostrophe
      } else if special.contains(character) {
        result += "\\" + String(character)
      } else {
        result.append(character)
      }
    }
    return result
  }
}
