/// Writes JSON by hand: the same values give the same bytes, keys in the order they are written, on one line
/// unless indented.
///
///     var json = JSONWriter()
///     json.object {
///       $0.field("version", 1)
///       $0.field("names", ["BBC"])
///     }
///     // {"version":1,"names":["BBC"]}
///
/// - Complexity: O(n) in the bytes written.
public struct JSONWriter: Sendable {
  /// UTF-8; complete once every object and array is closed.
  public private(set) var bytes: [UInt8] = []
  /// The next value or key stands after another one of its object or array.
  private var followsValue = false
  private var followsKey = false
  /// The open objects and arrays; `nil` unless indented.
  private var depth: Int?
  private let isForMarkup: Bool

  /// - Parameters:
  ///   - isIndented: A line for each value and key, two spaces for each level, as people read it.
  ///   - isForMarkup: Strings hold no `<`, `>` or `&` as such, so that the JSON can stand in a `script` element.
  public init(isIndented: Bool = false, isForMarkup: Bool = false) {
    depth = isIndented ? 0 : nil
    self.isForMarkup = isForMarkup
  }

  public mutating func object(_ fields: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    fields(&self)
    close(UInt8(ascii: "}"))
  }

  public mutating func array<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for value in elements { element(&self, value) }
    close(UInt8(ascii: "]"))
  }

  /// Must be followed by exactly one value.
  public mutating func key(_ name: String) {
    separate()
    quote(name.utf8)
    bytes.append(UInt8(ascii: ":"))
    if depth != nil { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
    followsValue = false
  }

  public mutating func string(_ value: some Collection<UInt8>) {
    separate()
    quote(value)
    followsValue = true
  }

  public mutating func string(_ value: String) { string(value.utf8) }
  public mutating func number(_ value: Int) { literal(String(value)) }

  /// At most four decimals, without trailing zeros; what is not a number is `null`.
  public mutating func number(_ value: Double) {
    if value.isFinite { literal(Self.decimal(value)) } else { null() }
  }

  /// As ``number(_:)`` writes it.
  static func decimal(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }

  public mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }
  public mutating func null() { literal("null") }

  /// A value that was written elsewhere, as it is.
  public mutating func value(_ written: [UInt8]) {
    separate()
    bytes.append(contentsOf: written)
    followsValue = true
  }

  private mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    followsValue = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth = depth.map { $0 + 1 }
    followsValue = false
  }

  private mutating func close(_ bracket: UInt8) {
    depth = depth.map { $0 - 1 }
    if followsValue { breakLine() }
    bytes.append(bracket)
    followsValue = true
  }

  private mutating func separate() {
    if followsValue { bytes.append(UInt8(ascii: ",")) }
    if !followsKey { breakLine() }
    followsKey = false
  }

  private mutating func breakLine() {
    guard let depth, !bytes.isEmpty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func quote(_ text: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    if text.withContiguousStorageIfAvailable({ quote(runsOf: $0) }) == nil {
      Array(text).withUnsafeBufferPointer { quote(runsOf: $0) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// What needs no escape is most of a text, and is copied in whole runs.
  private mutating func quote(runsOf text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (i, byte) in text.enumerated() {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"),
        !isForMarkup || !Self.isMarkup(byte)
      {
        continue
      }
      bytes.append(contentsOf: text[start..<i])
      escape(byte)
      start = i + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default: bytes.append(contentsOf: ((byte < 0x10 ? "u000" : "u00") + String(byte, radix: 16)).utf8)
    }
  }
}

extension JSONWriter {
  public mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  public mutating func field(_ name: String, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  public mutating func field(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }

  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  public mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  public mutating func field(_ name: String, object fields: (inout JSONWriter) -> Void) {
    key(name)
    object(fields)
  }

  /// `null` where there is no value to describe.
  public mutating func field<Value>(
    _ name: String, object value: Value?, _ fields: (inout JSONWriter, Value) -> Void
  ) {
    key(name)
    if let value { object { fields(&$0, value) } } else { null() }
  }

  public mutating func field<Elements: Sequence>(
    _ name: String, array elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    array(elements, element)
  }
}
