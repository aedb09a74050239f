import Testing

@testable import Claims

@Suite struct JSONWriterTests {
  private func written(isIndented: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(isIndented: isIndented)
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func keysKeepTheirOrderAndNestingItsCommas() {
    let text = written {
      $0.object {
        $0.field("version", 1)
        $0.field("names", ["BBC", "dpa"])
        $0.field("empty", [])
        $0.field("inner", object: { $0.field("none", String?.none) })
        $0.field("last", true)
      }
    }
    #expect(text == #"{"version":1,"names":["BBC","dpa"],"empty":[],"inner":{"none":null},"last":true}"#)
  }

  @Test(
    "Strings are escaped where JSON asks for it, and nowhere else",
    arguments: [
      ("plain “curly” é 漢 🙂", #""plain “curly” é 漢 🙂""#),
      ("a\"b\\c", #""a\"b\\c""#),
      ("\u{0}\u{8}\t\n\u{C}\r\u{1B}\u{1F}", #""\u0000\b\t\n\f\r\u001b\u001f""#),
      ("</script>\u{7F}", "\"</script>\u{7F}\""),
    ])
  func escapes(text: String, expected: String) {
    #expect(written { $0.string(text) } == expected)
  }

  @Test(
    "Numbers have four decimals at most and are never what JSON cannot say",
    arguments: [
      (0.93, "0.93"), (1.0, "1"), (0.0, "0"), (1.0 / 3, "0.3333"), (0.00004, "0"), (0.00006, "0.0001"),
      (Double.nan, "null"), (-Double.infinity, "null"),
    ])
  func numbers(value: Double, expected: String) {
    #expect(written { $0.number(value) } == expected)
  }

  @Test func indentedItIsReadByPeople() {
    let text = written(isIndented: true) {
      $0.object {
        $0.field("a", 1)
        $0.field("b", ["c", "d"])
        $0.field("e", [])
      }
    }
    #expect(text == "{\n  \"a\": 1,\n  \"b\": [\n    \"c\",\n    \"d\"\n  ],\n  \"e\": []\n}")
  }
}
