package dev.kindling.redis.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Selections;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import dev.kindling.redis.outbox.Planned;
import dev.kindling.review.ReviewLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change as {@code committing.lua} takes it. What most changes lack is an empty text. */
final class ChangeText {
  private ChangeText() {}

  /**
   * What {@code committing.lua} reads of a change, in its order.
   *
   * @param version the new record's
   */
  static List<String> of(Change change, long version) {
    Outcome outcome = change.outcome();
    List<String> deliveries = Planned.texts(outcome.deliveries());
    List<String> texts = new ArrayList<>();
    texts.add(head(change, version, deliveries.size() / 2));
    texts.add(more(change));
    texts.add(counts(change));
    texts.add(Documents.LEARNER.write(outcome.learner()));
    if (change.key() != null) texts.add(Answer.of(outcome.deliveries()));
    texts.addAll(deliveries);
    return texts;
  }

  /** True if it plans nothing that is sent later, and no record becomes part of another. */
  static boolean isPlain(Change change) {
    return change.absorbed() == null
        && change.outcome().deliveries().stream().noneMatch(Planned::isSentLater);
  }

  private static String head(Change change, long version, int deliveries) {
    Learner learner = change.outcome().learner();
    Kept kept = change.before();
    long before = kept == null ? 0 : kept.version();
    String when = when(kept, learner.agenda().due());
    Object turn = change.key() == null ? "" : change.key().value();
    return learner.number()
        + "|"
        + before
        + "|"
        + version
        + "|"
        + when
        + "|"
        + deliveries
        + "|"
        + turn;
  }

  /** Empty where it stays as it was: most turns don't change when the clock looks next. */
  private static String when(@Nullable Kept before, @Nullable Instant due) {
    if (before != null && Objects.equals(before.learner().agenda().due(), due)) return "";
    return due == null ? "never" : Long.toString(Millis.ceil(due));
  }

  /** What most changes don't have. */
  private static String more(Change change) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    differences(node, change.before(), change.outcome().learner());
    linking(node, change);
    answers(node, change.outcome());
    experiences(node, change);
    fill(node, "remarks", change.outcome().remarks().stream().map(RemarkText::write).toList());
    return node.isEmpty() ? "" : node.toString();
  }

  private static void experiences(ObjectNode node, Change change) {
    fill(node, "experiences", change.experiences().stream().map(ExperienceText::write).toList());
  }

  /** As hex: the script makes bytes of it, so that an answer takes 12. */
  private static void answers(ObjectNode node, Outcome outcome) {
    if (outcome.answers().isEmpty()) return;
    byte[] bytes = new ReviewLog(outcome.answers()).encode();
    node.put("answers", HexFormat.of().formatHex(bytes));
  }

  private static void linking(ObjectNode node, Change change) {
    Kept before = change.before();
    String code = change.outcome().learner().links().code();
    boolean had = before != null && Objects.equals(before.learner().links().code(), code);
    if (code != null && !had) node.put("code", code);
    Kept absorbed = change.absorbed();
    if (absorbed != null) absorbed(node.putObject("absorbed"), absorbed, change.now());
  }

  private static void absorbed(ObjectNode ending, Kept absorbed, Instant now) {
    ending.put("number", Integer.toString(absorbed.learner().number()));
    ending.put("version", Long.toString(absorbed.version()));
    ending.put("now", Millis.floor(now));
    fill(ending, "accounts", accounts(absorbed.learner()));
    fill(ending, "clear", Selections.of(absorbed.learner()));
  }

  private static void differences(ObjectNode node, @Nullable Kept before, Learner after) {
    if (before != null && Selections.areTheSame(before.learner(), after)) return;
    Set<String> accounts = accounts(after);
    Set<String> selections = Selections.of(after);
    Set<String> hadAccounts = before == null ? Set.of() : accounts(before.learner());
    Set<String> hadSelections = before == null ? Set.of() : Selections.of(before.learner());
    fill(node, "accounts", less(accounts, hadAccounts));
    fill(node, "gone", less(hadAccounts, accounts));
    fill(node, "set", less(selections, hadSelections));
    fill(node, "clear", less(hadSelections, selections));
  }

  private static Set<String> accounts(Learner learner) {
    return learner.accounts().stream()
        .map(account -> AccountText.of(account.id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> less(Set<String> all, Set<String> without) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private static void fill(ObjectNode node, String name, Collection<String> texts) {
    if (texts.isEmpty()) return;
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }

  /**
   * {@code day|name|count|name|count}. The day is the learner's own: that is the day on which they
   * did something. The same counts on the same day are always the same text.
   */
  private static String counts(Change change) {
    Map<String, Integer> added = change.outcome().counters().added();
    if (added.isEmpty()) return "";
    StringBuilder text = new StringBuilder(64);
    text.append(change.outcome().learner().today(change.now()));
    new TreeMap<>(added)
        .forEach((name, count) -> text.append('|').append(name).append('|').append(count));
    return text.toString();
  }
}
