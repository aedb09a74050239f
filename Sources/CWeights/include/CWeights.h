#ifndef CWEIGHTS_H
#define CWEIGHTS_H

#include <stddef.h>

/// A model's bytes, aligned to 64, as crosscheck-train wrote them. They lie in the program's read-only data.
struct weights {
  const unsigned char *bytes;
  size_t count;
};

/// Groups of words.
struct weights weights_clusters(void);
/// The part-of-speech tagger.
struct weights weights_tagger(void);
/// The linear attributor: two chains, the linker, and the model of its confidence.
struct weights weights_attributor(void);
/// Whether two values fill one role.
struct weights weights_conflicts(void);
/// Which words of a claim tell what happened.
struct weights weights_events(void);
/// How sure conflicts are that were read side by side.
struct weights weights_sureness(void);

#endif
