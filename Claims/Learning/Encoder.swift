import CKernels

/// A transformer over mapped Int8 weights: pieces in, scores for each row out.
///
/// It knows numbers alone: what a piece, a label or a pointer stands for is the caller's affair. Whole-number
/// sums are exact and all others run in a fixed order, so every machine and every run gives the same bits.
///
/// - Note: Devlin et al. 2019, doi:10.18653/v1/N19-1423, and Wang et al. 2020, "MiniLM". Weights in Int8 by
///   row; activations by piece, in 14 bits where each piece bears labels, so that nothing is lost to rounding, and in 8 where
///   a window is read as a whole.
struct Encoder: Sendable {
  /// What one place in a window holds: the row of a piece, and rows of the three small tables added to it.
  typealias Piece = ck_piece

  /// How the machine multiplies.
  enum Path: UInt32, CaseIterable, Sendable {
    case plain, neon, avx2, avx512, avxvnni, avx512vnni
    var isSupported: Bool { ck_supports(ck_path(rawValue)) != 0 }
  }

  /// Memory for one window at a time, taken once and used for all.
  struct Scratch: ~Copyable {
    fileprivate let memory: UnsafeMutableRawPointer

    /// For windows of at most `pieces`.
    init(for encoder: Encoder, pieces: Int) {
      let bytes = withUnsafePointer(to: encoder.model.value) { ck_encoder_scratch($0, Int32(pieces)) }
      memory = .allocate(byteCount: bytes, alignment: 64)
      self.pieces = pieces
    }

    fileprivate let pieces: Int
    deinit { memory.deallocate() }
  }

  /// The weights are part of the program's image, are never written, and outlive everything.
  private struct Model: @unchecked Sendable { var value: ck_encoder }

  private let model: Model
  private let path: ck_path

  /// The weights that the program carries.
  static let embedded: Encoder = {
    var count = 0
    var value = ck_encoder()
    guard let bytes = ck_encoder_weights(&count), ck_encoder_open(bytes, count, nil, &value) == 1 else {
      preconditionFailure("the encoder's weights are not of this version: run Scripts/train-encoder")
    }
    return Encoder(model: Model(value: value), path: ck_best_path())
  }()

  /// The weights that read two claims side by side; the pieces' embeddings are those of ``embedded``.
  static let ofPairs: Encoder = {
    var count = 0
    var value = ck_encoder()
    let bytes = ck_judge_weights(&count)
    let isOpen = withUnsafePointer(to: embedded.model.value) {
      ck_encoder_open(bytes, count, $0, &value) == 1
    }
    precondition(isOpen, "the judge's weights are not of this version: run Scripts/train-judge")
    return Encoder(model: Model(value: value), path: ck_best_path())
  }()

  private init(model: Model, path: ck_path) {
    self.model = model
    self.path = path
  }

  /// The same encoder on another of the machine's paths.
  func on(_ path: Path) -> Encoder {
    precondition(path.isSupported, "this machine cannot run \(path)")
    return Encoder(model: model, path: ck_path(path.rawValue))
  }

  /// The longest window.
  var positions: Int { Int(model.value.positions) }
  var labels: Int { Int(model.value.labels) }
  var pointers: Int { Int(model.value.pointers) }
  fileprivate var width: Int { Int(model.value.width) }
  fileprivate var stride: Int { Int(model.value.head.outputs) }

  /// Encodes one window of 1 to ``positions`` pieces and keeps the scores of those listed in `rows`.
  func encode(_ pieces: [Piece], rows: [Int32], scratch: borrowing Scratch) -> EncodedWindow {
    precondition((1...min(positions, scratch.pieces)).contains(pieces.count), "a window of \(pieces.count)")
    precondition(pieces.allSatisfy(isKnown), "a piece or mark lies outside its table")
    precondition(rows.allSatisfy { $0 >= 0 && $0 < pieces.count }, "a row lies outside the window")
    let memory = scratch.memory
    let scores = [Float](unsafeUninitializedCapacity: rows.count * stride) { buffer, count in
      count = rows.count * stride
      withUnsafePointer(to: model.value) {
        ck_encode($0, path, pieces, Int32(pieces.count), rows, Int32(rows.count), buffer.baseAddress, memory)
      }
    }
    return EncodedWindow(encoder: self, rows: rows.count, scores: scores)
  }

  private func isKnown(_ piece: Piece) -> Bool {
    let most = model.value.marks
    return piece.id >= 0 && piece.id < model.value.vocabulary && Int32(piece.marks.0) < most.0
      && Int32(piece.marks.1) < most.1 && Int32(piece.marks.2) < most.2
  }

  fileprivate func point(_ pointer: Int, from row: Int, rows: Int, scores: [Float]) -> [Float] {
    [Float](unsafeUninitializedCapacity: rows) { buffer, count in
      count = rows
      withUnsafePointer(to: model.value) {
        ck_point($0, scores, Int32(rows), Int32(row), Int32(pointer), buffer.baseAddress)
      }
    }
  }

  /// Softmax: shares that add up to 1, the same bits everywhere.
  static func shares(_ scores: some Collection<Float>) -> [Float] {
    var result = Array(scores)
    if !result.isEmpty { ck_soften(&result, Int32(result.count)) }
    return result
  }
}

/// What the encoder made of one window's rows.
struct EncodedWindow: Sendable {
  private let encoder: Encoder
  let rows: Int
  private let scores: [Float]

  fileprivate init(encoder: Encoder, rows: Int, scores: [Float]) {
    self.encoder = encoder
    self.rows = rows
    self.scores = scores
  }

  /// One number a label, larger for likelier ones; not normalised.
  func labels(row: Int) -> ArraySlice<Float> {
    let start = row * encoder.stride + 2 * encoder.pointers * encoder.width
    return scores[start..<start + encoder.labels]
  }

  /// The share of its attention that a pointer gives each row, seen from one of them. The shares add up to 1.
  func point(_ pointer: Int, from row: Int) -> [Float] {
    precondition((0..<encoder.pointers).contains(pointer) && (0..<rows).contains(row))
    return encoder.point(pointer, from: row, rows: rows, scores: scores)
  }
}
