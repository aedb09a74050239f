#include "CWeights.h"

static const unsigned char clusters[] __attribute__((aligned(64))) = {
#embed "clusters.bin"
};

static const unsigned char tagger[] __attribute__((aligned(64))) = {
#embed "tagger.bin"
};

static const unsigned char attributor[] __attribute__((aligned(64))) = {
#embed "attributor.bin"
};

static const unsigned char conflicts[] __attribute__((aligned(64))) = {
#embed "conflicts.bin"
};

static const unsigned char events[] __attribute__((aligned(64))) = {
#embed "events.bin"
};

static const unsigned char sureness[] __attribute__((aligned(64))) = {
#embed "sureness.bin"
};

struct weights weights_clusters(void) { return (struct weights){clusters, sizeof clusters}; }
struct weights weights_tagger(void) { return (struct weights){tagger, sizeof tagger}; }
struct weights weights_attributor(void) { return (struct weights){attributor, sizeof attributor}; }
struct weights weights_conflicts(void) { return (struct weights){conflicts, sizeof conflicts}; }
struct weights weights_events(void) { return (struct weights){events, sizeof events}; }
struct weights weights_sureness(void) { return (struct weights){sureness, sizeof sureness}; }
