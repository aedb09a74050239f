/// A JSON text, read strictly after RFC 8259, with the byte of every fault.
///
/// Foundation's decoder is not used: it neither tells the place of a fault in a line nor refuses a repeated key,
/// and which of two texts an article has must not be left to chance.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  /// As written.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  struct Fault: Error, Equatable {
    /// Counted from 0.
    let byte: Int
    let problem: String
  }

  init(parsing bytes: ArraySlice<UInt8>) throws(Fault) {
    var parser = JSONParser(bytes: bytes)
    self = try parser.document()
  }
}

/// A JSON text that people write by hand, with the place of everything in it, for messages.
struct PlacedJSON {
  let value: JSONValue
  /// The byte at which each member's key and each element begins.
  private let places: [[String]: Int]

  init(parsing bytes: ArraySlice<UInt8>) throws(JSONValue.Fault) {
    var parser = JSONParser(bytes: bytes)
    parser.places = [:]
    value = try parser.document()
    places = parser.places ?? [:]
  }

  /// - Parameter path: The keys, and the positions in arrays, that lead there: `["outlets", "0", "name"]`.
  func byte(of path: [String]) -> Int { places[path] ?? 0 }
}

private struct JSONParser {
  typealias Fault = JSONValue.Fault

  let bytes: ArraySlice<UInt8>
  var i: Int
  /// Arrays and objects entered and not left; deeper nesting than this would overrun the stack.
  var depth = 0
  /// Where each member and element begins, if anybody asks.
  var places: [[String]: Int]?
  private var path: [String] = []
  static let depthLimit = 128

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    i = bytes.startIndex
  }

  /// Reads what stands under a key or position.
  private mutating func member(_ name: String, at start: Int) throws(Fault) -> JSONValue {
    guard places != nil else { return try value() }
    path.append(name)
    defer { path.removeLast() }
    places?[path] = start - bytes.startIndex
    return try value()
  }

  private var byte: UInt8? { i < bytes.endIndex ? bytes[i] : nil }

  private func fault(_ problem: String, at place: Int? = nil) -> Fault {
    Fault(byte: (place ?? i) - bytes.startIndex, problem: problem)
  }

  private mutating func skipSpace() {
    while let byte, byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B && byte != 0x0C { i += 1 }
  }

  mutating func document() throws(Fault) -> JSONValue {
    let value = try value()
    skipSpace()
    guard byte == nil else { throw fault("something follows the object") }
    return value
  }

  private mutating func value() throws(Fault) -> JSONValue {
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw fault("it ends too early")
    case let byte? where byte == UInt8(ascii: "-") || byte &- 0x30 < 10: return .number(try number())
    default: throw fault("a value was expected")
    }
  }

  private mutating func word(_ text: String, _ value: JSONValue) throws(Fault) -> JSONValue {
    guard bytes[i...].starts(with: text.utf8) else { throw fault("a value was expected") }
    i += text.utf8.count
    return value
  }

  private mutating func enter() throws(Fault) {
    depth += 1
    guard depth <= Self.depthLimit else { throw fault("nested more than \(Self.depthLimit) deep") }
    i += 1
    skipSpace()
  }

  private mutating func object() throws(Fault) -> [String: JSONValue] {
    try enter()
    defer { depth -= 1 }
    var members: [String: JSONValue] = [:]
    if take("}") { return members }
    while true {
      skipSpace()
      let start = i
      guard byte == UInt8(ascii: "\"") else { throw fault("a key in quotation marks was expected") }
      let key = try string()
      guard members[key] == nil else { throw fault("the key \"\(key)\" is given twice", at: start) }
      skipSpace()
      guard take(":") else { throw fault("a colon was expected") }
      members[key] = try member(key, at: start)
      skipSpace()
      if take("}") { return members }
      guard take(",") else { throw fault(byte == nil ? "it ends too early" : "a comma or } was expected") }
    }
  }

  private mutating func array() throws(Fault) -> [JSONValue] {
    try enter()
    defer { depth -= 1 }
    var elements: [JSONValue] = []
    if take("]") { return elements }
    while true {
      skipSpace()
      elements.append(try member(String(elements.count), at: i))
      skipSpace()
      if take("]") { return elements }
      guard take(",") else { throw fault(byte == nil ? "it ends too early" : "a comma or ] was expected") }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: character) else { return false }
    i += 1
    return true
  }

  private mutating func number() throws(Fault) -> String {
    let start = i
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if byte.map({ $0 | 0x20 }) == UInt8(ascii: "e") {
      i += 1
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<i], as: UTF8.self)
  }

  private mutating func digits() throws(Fault) {
    let start = i
    while let byte, byte &- 0x30 < 10 { i += 1 }
    guard i > start else { throw fault("a digit was expected") }
  }

  private mutating func string() throws(Fault) -> String {
    let open = i
    i += 1
    var start = i
    var result: [UInt8] = []
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        i += 1
        if result.isEmpty { return String(decoding: bytes[start..<i - 1], as: UTF8.self) }
        result.append(contentsOf: bytes[start..<i - 1])
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        result.append(contentsOf: bytes[start..<i])
        result.append(contentsOf: String(try escape()).utf8)
        start = i
      case 0..<0x20: throw fault("a control character must be escaped")
      default: i += 1
      }
    }
    throw fault("this string is never closed", at: open)
  }

  private mutating func escape() throws(Fault) -> Unicode.Scalar {
    let start = i
    i += 2
    guard i <= bytes.endIndex else { throw fault("it ends too early", at: bytes.endIndex) }
    switch bytes[i - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw fault("there is no such escape", at: start)
    }
    let first = try unit()
    if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
    guard first < 0xDC00, bytes[i...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
      throw fault("half of a surrogate pair", at: start)
    }
    i += 2
    let second = try unit()
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
    else { throw fault("half of a surrogate pair", at: start) }
    return scalar
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(Fault) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw fault("four hexadecimal digits were expected")
      }
      value = value << 4 | UInt16(digit)
      i += 1
    }
    return value
  }
}
