import Claims

@main
struct Crosscheck {
  static func main() {
    print(CommandLine.arguments.dropFirst().joined(separator: " "))
  }
}
