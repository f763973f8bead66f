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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change as {@code committing.lua} takes it: what it looks into as JSON, then bare texts. */
final class ChangeText {
  private ChangeText() {}

  static List<String> of(Change change) {
    Learner learner = change.outcome().learner();
    List<String> texts = new ArrayList<>();
    texts.add(head(change));
    texts.add(Documents.LEARNER.write(learner));
    if (change.key() != null) texts.add(Answer.of(change.outcome().deliveries()));
    texts.addAll(Planned.documents(change.outcome().deliveries()));
    return texts;
  }

  private static String head(Change change) {
    Learner learner = change.outcome().learner();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (change.key() != null) node.put("turn", change.key().value());
    node.put("number", learner.number());
    node.put("version", change.before() == null ? 0 : change.before().version());
    Instant due = learner.agenda().due();
    if (due != null) node.put("due", Millis.ceil(due));
    differences(node, change.before(), learner);
    counts(node, change);
    answers(node, change.outcome());
    experiences(node, change);
    List<ObjectNode> deliveries = Planned.of(change.outcome().deliveries());
    if (!deliveries.isEmpty()) node.putArray("deliveries").addAll(deliveries);
    return node.toString();
  }

  /** As hex: the script makes bytes of it, so that an answer takes 12. */
  private static void answers(ObjectNode node, Outcome outcome) {
    if (outcome.answers().isEmpty()) return;
    byte[] bytes = new ReviewLog(outcome.answers()).encode();
    node.put("answers", HexFormat.of().formatHex(bytes));
  }

  private static void experiences(ObjectNode node, Change change) {
    fill(node, "experiences", change.experiences().stream().map(ExperienceText::write).toList());
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

  /** The day is the learner's own: that is the day on which they did something. */
  private static void counts(ObjectNode node, Change change) {
    Outcome outcome = change.outcome();
    if (outcome.counters().added().isEmpty()) return;
    node.put("day", outcome.learner().today(change.now()).toString());
    ObjectNode counters = node.putObject("counters");
    outcome.counters().added().forEach(counters::put);
  }
}
