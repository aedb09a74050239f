/// Values in SQL that both SQLite and PostgreSQL read (the latter with standard-conforming strings, its default since 2010).
enum SQLText {
  static func literal(_ text: String?) -> String {
    guard let text else { return "NULL" }
    return "'"
      + ControlText.spelled(text).split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
  }
}
