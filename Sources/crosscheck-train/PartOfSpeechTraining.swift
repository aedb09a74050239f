import Claims
import FoundationEssentials

/// Trains the part-of-speech tagger on a treebank, and says how well it does on sentences kept aside.
struct PartOfSpeechTraining {
  let clusters: WordClusters
  var bits = 15
  var epochs = 6
  var seed: UInt64 = 1

  private struct Lesson {
    let words: TaggerWords
    let tokens: [Token]
    let truth: [PartOfSpeech]
  }

  func train(_ sentences: [Treebank.Sentence]) -> PartOfSpeechTagger {
    var generator = SeededGenerator(seed: seed)
    var trainer = PerceptronTrainer(bits: bits)
    for epoch in 1...epochs {
      // Case is hidden anew in every epoch, so that each sentence is seen both ways.
      var lessons = sentences.map { lesson($0, &generator) }
      lessons.shuffle(seededBy: &generator)
      var (wrong, all) = (0, 0)
      for lesson in lessons {
        wrong += learn(lesson, &trainer)
        all += lesson.tokens.count
      }
      note("epoch \(epoch): \(percent(all - wrong, all)) right while learning")
    }
    return PartOfSpeechTagger(model: trainer.model(), clusters: clusters)
  }

  private func learn(_ lesson: Lesson, _ trainer: inout PerceptronTrainer) -> Int {
    let labels = PartOfSpeechTagger.labels
    let sentence = lesson.tokens.indices
    var tags = [PartOfSpeech](repeating: .punctuation, count: lesson.tokens.count)
    var features: [UInt32] = []
    var wrong = 0
    for i in sentence {
      if let fixed = PartOfSpeechTagger.fixedTag(of: lesson.tokens[i]) {
        tags[i] = fixed
        continue
      }
      lesson.words.features(of: i, in: sentence, tags: tags, bits: bits, into: &features)
      let guess = trainer.label(features, labels: labels.count)
      tags[i] = labels[guess]
      guard let truth = labels.firstIndex(of: lesson.truth[i]) else { continue }
      trainer.learn(features, guess: guess, truth: truth)
      if guess != truth { wrong += 1 }
    }
    return wrong
  }

  /// One sentence in four loses its case, as a headline has; and names and other words are seen elsewhere as often
  /// as an article of some length would show them (chosen by eye: the treebank's sentences stand alone).
  private func lesson(_ sentence: Treebank.Sentence, _ generator: inout SeededGenerator) -> Lesson {
    var tokens = sentence.tokens
    if generator.unit() < 0.25 {
      for i in tokens.indices where tokens[i].isWord {
        tokens[i].traits.formUnion([.capitalised, .allCapitals])
      }
    }
    var evidence = CaseEvidence()
    for (token, tag) in zip(sentence.tokens, sentence.tags) where token.isWord {
      let chance = generator.unit()
      if tag.isProperNoun {
        if chance < 0.5 { evidence.note(token, .capitalised) }
      } else if chance < 0.35 {
        evidence.note(token, .lower)
      }
      if generator.unit() < 0.02 { evidence.note(token, tag.isProperNoun ? .lower : .capitalised) }
    }
    let words = TaggerWords(
      tokens, forms: WordForm.forms(of: tokens, clusters: clusters), sentences: [tokens.indices],
      evidence: evidence)
    return Lesson(words: words, tokens: tokens, truth: sentence.tags)
  }

  /// Tokens tagged as in the treebank, and those with the right dictionary form, of all; case hidden if asked.
  static func report(_ tagger: PartOfSpeechTagger, on sentences: [Treebank.Sentence], name: String) {
    let lemmatizer = Lemmatizer(vocabulary: tagger.clusters)
    for hidesCase in [false, true] {
      var (right, lemmas, all) = (0, 0, 0)
      var misses: [String: Int] = [:]
      for sentence in sentences {
        var tokens = sentence.tokens
        if hidesCase { for i in tokens.indices { tokens[i].traits.formUnion([.capitalised, .allCapitals]) } }
        let tags = tagger.tags(of: tokens, sentences: [tokens.indices])
        for i in tokens.indices {
          all += 1
          if tags[i] == sentence.tags[i] { right += 1 }
          let lemma = lemmatizer.lemma(of: tokens[i].norm, tag: sentence.tags[i])
          if lemma == sentence.lemmas[i] || !(sentence.tags[i].isVerb || sentence.tags[i] == .nns) {
            lemmas += 1
          } else {
            misses["\(tokens[i].norm) \(lemma) (\(sentence.lemmas[i]))", default: 0] += 1
          }
        }
      }
      note(
        "\(name), \(hidesCase ? "case hidden" : "as written"): tags \(percent(right, all)), lemmas \(percent(lemmas, all))"
      )
      if !hidesCase, CommandLine.arguments.contains("--misses") {
        for (miss, count) in misses.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(150) {
          note("  \(count) \(miss)")
        }
      }
    }
  }
}
