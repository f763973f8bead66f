package dev.kindling.redis.records;

import dev.kindling.conversation.Records.Kept;
import dev.kindling.organisation.OrganisationId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records that were read or written last, some thousand: people take several turns in a row, so
 * that most records need not come over the wire again. What is here may be old: whoever opens a
 * turn says which version it has, and gets the record if it is another one. As no two records of a
 * learner share a version, not even one that was erased and one that came after, that is safe. Safe
 * for many threads.
 */
final class Recent {
  private static final int MOST = 4_096;

  private record Whose(OrganisationId organisation, String account) {}

  private final Map<Whose, Kept> newest =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Whose, Kept> eldest) {
          return size() > MOST;
        }
      };

  /** What there is of that account's learner, perhaps an old one; null for nothing. */
  synchronized @Nullable Kept of(OrganisationId organisation, String account) {
    return newest.get(new Whose(organisation, account));
  }

  synchronized void keep(OrganisationId organisation, String account, Kept record) {
    newest.put(new Whose(organisation, account), record);
  }

  /** What a script compares: the learner's number and the version; empty for nothing. */
  static String mark(@Nullable Kept kept) {
    return kept == null ? "" : kept.learner().number() + ":" + kept.version();
  }
}
