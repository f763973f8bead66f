package dev.kindling.testkit.memory;

import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Shown;
import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Remark;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Workspace;
import dev.kindling.review.ReviewLog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is kept of one organisation. */
final class Tenant {
  private @Nullable Organisation organisation;
  private boolean hushed;
  int lastNumber;
  int lastCampaign;
  long lastToken;
  final Seat seat = new Seat();
  final Map<AccountId, Integer> accounts = new HashMap<>();
  final NavigableMap<Integer, Kept> learners = new TreeMap<>();
  private final Map<Integer, Posted> shown = new HashMap<>();
  final Map<Integer, ReviewLog> answers = new HashMap<>();
  final WaitingExperiences experiences = new WaitingExperiences();
  final Deque<Remark> remarks = new ArrayDeque<>();
  final Map<String, List<Delivery>> turns = new HashMap<>();
  final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  final NavigableMap<Integer, KeptCampaign> campaigns = new TreeMap<>();
  final KeptCards cards = new KeptCards();
  final Line line = new Line();
  final Set<Workspace> parted = new HashSet<>();
  private final Map<Workspace, Bucket> buckets = new HashMap<>();
  private final Map<Workspace, Looks> looks = new HashMap<>();

  /** How much is kept, the organisation with its settings included. */
  long entries() {
    return (organisation == null ? 0L : 1L)
        + learners.size()
        + turns.size()
        + campaigns.size()
        + cards.size()
        + remarks.size();
  }

  /** A message that asks something, and where it is. */
  private record Posted(AccountId account, Shown message) {}

  /** Notes the newest message that asks a learner something. */
  void show(Delivery delivery, Shown message) {
    if (learners.containsKey(delivery.learner()))
      shown.put(delivery.learner(), new Posted(delivery.account(), message));
  }

  /** That message, if it is in the chat with that account. */
  @Nullable Shown shown(@Nullable Kept learner, AccountId account) {
    Posted newest = learner == null ? null : shown.get(learner.learner().number());
    return newest != null && newest.account().equals(account) ? newest.message() : null;
  }

  Bucket bucket(Workspace workspace) {
    return buckets.computeIfAbsent(workspace, any -> new Bucket());
  }

  Looks looks(Workspace workspace) {
    return looks.computeIfAbsent(workspace, any -> new Looks());
  }

  /** As it is kept, or null. */
  @Nullable Organisation organisation() {
    return organisation == null ? null : organisation.withHushed(hushed);
  }

  void keep(Organisation newer) {
    organisation = newer;
  }

  /** Unknown from now on; the rest is still kept. */
  void dismiss() {
    organisation = null;
    hushed = false;
    seat.clear();
  }

  void hush(boolean on) {
    if (organisation == null) return;
    if (on || hushed) line.hush();
    hushed = on;
  }

  /** True for what nobody asked for while such things must not go out, or planned before. */
  boolean isHushed(Entry entry) {
    return !entry.isAnswer() && (hushed || line.isHushed(entry));
  }
}
