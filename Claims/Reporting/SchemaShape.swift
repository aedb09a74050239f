/// The shape of a JSON value, as JSON Schema (draft 2020-12) describes it.
indirect enum SchemaShape: Sendable {
  case string, integer, number, boolean, null
  /// An integer of at least 0.
  case count
  /// A number from 0 to 1.
  case share
  case constant(Int)
  case choice([String])
  case array(SchemaShape)
  /// An object whose keys are not known in advance.
  case map(SchemaShape)
  /// An object some of whose keys may be there.
  case mapped(keys: [String], SchemaShape)
  case object([Property])
  /// An object with no further keys: what people write, and may misspell.
  case closed([Property])
  case either([SchemaShape])
  case reference(String)
  case described(SchemaShape, String)

  struct Property: Sendable {
    let name: String
    let shape: SchemaShape
    let isRequired: Bool
  }

  static func optional(_ shape: SchemaShape) -> SchemaShape { .either([shape, .null]) }

  /// The object's own fields; further keys are allowed, since later versions may add some.
  func write(to json: inout JSONWriter) {
    json.object { writeFields(to: &$0) }
  }

  func writeFields(to json: inout JSONWriter) {
    switch self {
    case .string: json.field("type", "string")
    case .integer: json.field("type", "integer")
    case .number: json.field("type", "number")
    case .boolean: json.field("type", "boolean")
    case .null: json.field("type", "null")
    case .count:
      json.field("type", "integer")
      json.field("minimum", 0)
    case .share:
      json.field("type", "number")
      json.field("minimum", 0)
      json.field("maximum", 1)
    case .constant(let value): json.field("const", value)
    case .choice(let values): json.field("enum", values)
    case .array(let element):
      json.field("type", "array")
      json.field("items", object: element.writeFields)
    case .map(let value):
      json.field("type", "object")
      json.field("additionalProperties", object: value.writeFields)
    case .mapped(let keys, let value):
      json.field("type", "object")
      json.field("propertyNames", object: { $0.field("enum", keys) })
      json.field("additionalProperties", object: value.writeFields)
    case .object(let properties), .closed(let properties):
      json.field("type", "object")
      json.field("required", properties.filter(\.isRequired).map(\.name))
      json.field(
        "properties",
        object: { json in
          for property in properties { json.field(property.name, object: property.shape.writeFields) }
        })
      if case .closed = self { json.field("additionalProperties", false) }
    case .either(let shapes):
      json.field("anyOf", array: shapes) { $1.write(to: &$0) }
    case .reference(let name): json.field("$ref", "#/$defs/" + name)
    case .described(let shape, let text):
      json.field("description", text)
      shape.writeFields(to: &json)
    }
  }
}

extension SchemaShape.Property {
  static func required(_ name: String, _ shape: SchemaShape) -> Self {
    Self(name: name, shape: shape, isRequired: true)
  }

  static func optional(_ name: String, _ shape: SchemaShape) -> Self {
    Self(name: name, shape: shape, isRequired: false)
  }
}
