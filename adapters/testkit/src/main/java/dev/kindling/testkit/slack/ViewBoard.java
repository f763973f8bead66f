package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Windows and people's own pages: checked, and kept as people see them. */
final class ViewBoard {
  private final Ledger ledger;
  private final Triggers triggers;
  private final Map<String, SlackView> views = new ConcurrentHashMap<>();
  private final AtomicInteger number = new AtomicInteger();

  ViewBoard(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.triggers = new Triggers(clock);
  }

  /** The view is looked at first: a window that can't be drawn uses no trigger up. */
  Said open(Wanted wanted) {
    JsonNode view = wanted.node("view");
    return problem(view, "modal")
        .or(() -> triggers.use(wanted.argument("trigger_id")).map(Said::error))
        .orElseGet(() -> taken("V" + number.incrementAndGet(), "", view));
  }

  Said publish(Wanted wanted) {
    String person = wanted.argument("user_id");
    JsonNode view = wanted.node("view");
    if (!person.startsWith("U")) return Said.error("user_not_found");
    String id = "VHOME" + person;
    return problem(view, "home")
        .or(() -> conflict(id, wanted.argument("hash")))
        .orElseGet(() -> taken(id, person, view));
  }

  Said update(Wanted wanted) {
    String id = wanted.argument("view_id");
    SlackView before = views.get(id);
    if (before == null) return Said.error("not_found");
    JsonNode view = wanted.node("view");
    return problem(view, before.isHome() ? "home" : "modal")
        .or(() -> conflict(id, wanted.argument("hash")))
        .orElseGet(() -> taken(id, before.person(), view));
  }

  private static Optional<Said> problem(JsonNode view, String type) {
    if (!view.path("type").asText().equals(type))
      return Optional.of(Said.error("invalid_arguments"));
    if (ViewRules.tooLarge(view)) return Optional.of(Said.error("view_too_large"));
    List<String> problems = ViewRules.problems(view);
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(Said.error("invalid_arguments " + problems));
  }

  private Optional<Said> conflict(String id, String hash) {
    SlackView before = views.get(id);
    boolean newer = before != null && !hash.isEmpty() && !before.hash().equals(hash);
    return newer ? Optional.of(Said.error("hash_conflict")) : Optional.empty();
  }

  private Said taken(String id, String person, JsonNode json) {
    SlackView view = new SlackView(id, person, "h" + number.incrementAndGet(), json);
    views.put(id, view);
    ledger.seen(view);
    ObjectNode answer = Wanted.JSON.createObjectNode();
    answer.putObject("view").put("id", id).put("hash", view.hash());
    return Said.ok(answer);
  }
}
