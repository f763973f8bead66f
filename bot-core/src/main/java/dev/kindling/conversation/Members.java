package dev.kindling.conversation;

import dev.kindling.organisation.OrganisationId;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;

/** Who is in a selection now. */
@FunctionalInterface
public interface Members {
  /**
   * The numbers of those in each of these {@link dev.kindling.learner.Selections}, read together;
   * none for a selection that there isn't.
   */
  Map<String, BitSet> of(OrganisationId organisation, Collection<String> selections);
}
