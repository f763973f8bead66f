package dev.kindling.testkit.memory;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Committed;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.insight.Remark;
import dev.kindling.insight.Remarks;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Account;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import java.util.HashMap;
import java.util.Map;

/** One commit: looks first, writes only if nothing speaks against it. */
record MemoryCommit(Tenant tenant, Change change) {
  Committed run() {
    if (tenant.organisation() == null) return Committed.CONFLICT;
    if (change.key() != null && tenant.turns.containsKey(change.key().value()))
      return Committed.DUPLICATE;
    if (versionKept() != versionRead() || belongsToAnother()) return Committed.CONFLICT;
    if (hasAbsorbedChanged() || isCodeTaken()) return Committed.CONFLICT;
    write(change.outcome());
    return Committed.DONE;
  }

  private Learner after() {
    return change.outcome().learner();
  }

  private long versionKept() {
    Kept kept = tenant.learners.get(after().number());
    return kept == null ? 0 : kept.version();
  }

  private long versionRead() {
    return change.before() == null ? 0 : change.before().version();
  }

  private boolean belongsToAnother() {
    return after().accounts().stream()
        .map(account -> tenant.accounts.getOrDefault(account.id(), after().number()))
        .anyMatch(owner -> owner != after().number() && owner != absorbedNumber());
  }

  private int absorbedNumber() {
    return change.absorbed() == null ? 0 : change.absorbed().learner().number();
  }

  private boolean hasAbsorbedChanged() {
    Kept read = change.absorbed();
    if (read == null) return false;
    Kept kept = tenant.learners.get(absorbedNumber());
    return kept == null || kept.version() != read.version();
  }

  private boolean isCodeTaken() {
    String code = after().links().code();
    return code != null
        && tenant.learners.values().stream()
            .map(Kept::learner)
            .filter(other -> other.number() != after().number())
            .anyMatch(other -> code.equals(other.links().code()));
  }

  /** What was planned for it is cancelled, and its answers are the other's. */
  private void absorb(int number) {
    tenant.line.endOf(number);
    tenant.learners.remove(number);
    tenant.accounts.values().removeIf(owner -> owner == number);
    ReviewLog log = tenant.answers.remove(number);
    if (log != null) tenant.answers.merge(after().number(), log, ReviewLog::joined);
  }

  private void write(Outcome outcome) {
    int number = after().number();
    if (change.absorbed() != null) absorb(absorbedNumber());
    tenant.accounts.values().removeIf(owner -> owner == number);
    for (Account account : after().accounts()) tenant.accounts.put(account.id(), number);
    tenant.learners.put(number, new Kept(after(), versionRead() + 1));
    for (Reviewed answer : outcome.answers())
      tenant.answers.merge(number, ReviewLog.empty().with(answer), (log, _) -> log.with(answer));
    change.experiences().forEach(tenant.experiences::add);
    outcome.remarks().forEach(this::keep);
    tenant.line.plan(outcome.deliveries());
    count(outcome);
    if (change.key() != null) tenant.turns.put(change.key().value(), outcome.deliveries());
  }

  private void keep(Remark remark) {
    tenant.remarks.addFirst(remark);
    if (tenant.remarks.size() > Remarks.KEPT) tenant.remarks.removeLast();
  }

  private void count(Outcome outcome) {
    String day = after().today(change.now()).toString();
    Map<String, Integer> counts = tenant.counts.computeIfAbsent(day, any -> new HashMap<>());
    outcome.counters().added().forEach((name, n) -> counts.merge(name, n, Integer::sum));
  }
}
