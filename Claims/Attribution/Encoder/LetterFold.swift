/// Scalars as the encoder's vocabulary has them: lower case, without accents.
enum LetterFold {
  /// What it makes of a scalar.
  enum Kind { case space, newline, mark, ignored, letter }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x80 { return asciiKinds[Int(value)] }
    if isSpace(value) { return value == 0x85 || value == 0x2028 || value == 0x2029 ? .newline : .space }
    if isMark(value) { return .mark }
    return isIgnored(value) ? .ignored : .letter
  }

  /// Appends the folded letters, in UTF-8: "É" gives "e", a combining accent nothing.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      if asciiKinds[Int(value)] != .ignored {
        bytes.append(value &- 65 < 26 ? UInt8(value + 32) : UInt8(value))
      }
    } else if !isIgnored(value) {
      if let base = accented[value] {
        bytes.append(contentsOf: base.utf8)
      } else {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (scalar.value | 32) &- 97 < 26 }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || scalar.properties.numericType != nil
  }

  private static let asciiKinds: [Kind] = (0..<128).map { value in
    switch value {
    case 0x0A...0x0D: .newline
    case 0x09, 0x20: .space
    case 0..<32, 127: .ignored
    case 33...47, 58...64, 91...96, 123...126: .mark
    default: .letter
    }
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Punctuation, and the scripts written without spaces, whose characters are words each.
  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3003,
      0x3008...0x3011, 0x3014...0x301F, 0x3400...0x9FFF, 0xFF01...0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F:
      true
    default: false
    }
  }

  /// Controls, joiners, combining accents.
  private static func isIgnored(_ value: UInt32) -> Bool {
    switch value {
    case 0..<32, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFD,
      0x300...0x36F, 0xFE00...0xFE0F:
      true
    default: false
    }
  }

  /// Canonical decompositions of the Latin blocks (Unicode 15), by base letter.
  private static let accented: [UInt32: String] = {
    let groups = [
      ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"), ("b", "ḂḃḄḅḆḇ"),
      ("c", "ÇçĆćĈĉĊċČčḈḉ"), ("d", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
      ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"), ("f", "Ḟḟ"),
      ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"), ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"), ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
      ("j", "Ĵĵǰ"), ("k", "ĶķǨǩḰḱḲḳḴḵ"), ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"), ("m", "ḾḿṀṁṂṃ"),
      ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
      ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
      ("p", "ṔṕṖṗ"), ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"), ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
      ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"), ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
      ("v", "ṼṽṾṿ"), ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"), ("x", "ẊẋẌẍ"), ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
      ("z", "ŹźŻżŽžẐẑẒẓẔẕ"), ("æ", "ǢǣǼǽ"), ("ø", "Ǿǿ"), ("ſ", "ẛ"), ("ʒ", "Ǯǯ"),
    ]
    var table: [UInt32: String] = [:]
    for (base, letters) in groups { for letter in letters.unicodeScalars { table[letter.value] = base } }
    return table
  }()
}
