import Testing

@testable import Claims

@Suite struct JSONValueTests {
  private func fault(_ text: String) -> String? {
    do throws(JSONValue.Fault) {
      _ = try JSONValue(parsing: Array(text.utf8)[...])
      return nil
    } catch {
      return "\(error.byte): \(error.problem)"
    }
  }

  @Test func valuesOfEveryKind() throws {
    let value = try JSONValue(
      parsing: Array(#" {"a":[1,-2.5e+3,true,false,null],"b":{"c":"\"\\\/\b\f\n\r\t"}} "#.utf8)[...])
    #expect(
      value
        == .object([
          "a": .array([.number("1"), .number("-2.5e+3"), .bool(true), .bool(false), .null]),
          "b": .object(["c": .string("\"\\/\u{8}\u{C}\n\r\t")]),
        ]))
  }

  @Test func escapesAreScalars() throws {
    let value = try JSONValue(parsing: Array(#""\u00e9\ud83d\ude42\u0000x""#.utf8)[...])
    #expect(value == .string("é🙂\u{0}x"))
  }

  @Test(
    "A fault is told with its byte",
    arguments: [
      (#"{"a":1,"a":2}"#, "7: the key \"a\" is given twice"),
      (#"{"a":"\ud83d"}"#, "6: half of a surrogate pair"),
      (#"{"a":"\ude42"}"#, "6: half of a surrogate pair"),
      (#"{"a":"\x"}"#, "6: there is no such escape"),
      ("{\"a\":\"b\nc\"}", "7: a control character must be escaped"),
      (#"{"a":"b"#, "5: this string is never closed"),
      (#"{"a":1"#, "6: it ends too early"),
      (#"{"a" 1}"#, "5: a colon was expected"),
      (#"{"a":01}"#, "6: a comma or } was expected"),
      (#"{"a":1} x"#, "8: something follows the object"),
      ("", "0: it ends too early"),
      ("nul", "0: a value was expected"),
    ])
  func faults(text: String, expected: String) {
    #expect(fault(text) == expected)
  }

  @Test func deepNestingIsRefused() {
    #expect(fault(String(repeating: "[", count: 100_000))?.contains("nested") == true)
  }
}
