package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is in which workspace, told page by page. A cursor says behind whom the next page begins; all
 * cursors can be made to expire. Safe for many threads.
 */
public final class SlackPeople {
  private static final int MOST = 1_000;

  private final Map<String, List<SlackMember>> workspaces = new HashMap<>();
  private int page = MOST;
  private int era;
  private int expiringAfter = Integer.MAX_VALUE;
  private int pages;

  /** They are in that workspace from now on, behind all others. */
  public synchronized void join(String workspace, SlackMember... members) {
    workspaces.computeIfAbsent(workspace, _ -> new ArrayList<>()).addAll(List.of(members));
  }

  /** They are in that workspace from now on, before all others. */
  public synchronized void joinFirst(String workspace, SlackMember... members) {
    workspaces.computeIfAbsent(workspace, _ -> new ArrayList<>()).addAll(0, List.of(members));
  }

  /** So many people are there, and nobody else; U0000001 is the first. */
  public synchronized void fill(String workspace, int people) {
    List<SlackMember> all = new ArrayList<>();
    for (int one = 1; one <= people; one++)
      all.add(SlackMember.person("U%07d".formatted(one), "Person " + one));
    workspaces.put(workspace, all);
  }

  /** From now on at most so many a page, whatever is asked for. */
  public synchronized void pages(int most) {
    page = most;
  }

  /** Once so many more pages were told, every cursor that was given out has expired. */
  public synchronized void expireCursorsAfter(int more) {
    expiringAfter = pages + more;
  }

  synchronized Said list(String workspace, Wanted wanted) {
    List<SlackMember> all = workspaces.getOrDefault(workspace, List.of());
    String asked = wanted.argument("limit");
    if (asked.isEmpty() && all.size() > MOST) return Said.error("limit_required");
    int limit = asked.isEmpty() ? MOST : Integer.parseInt(asked);
    if (limit < 1 || limit > MOST) return Said.error("invalid_limit");
    if (pages >= expiringAfter) expire();
    Optional<Integer> from = place(all, wanted.argument("cursor"));
    if (from.isEmpty()) return Said.error("invalid_cursor");
    pages++;
    int until = Math.min(all.size(), from.get() + Math.min(limit, page));
    return Said.ok(told(all, from.get(), until, wanted.argument("include_locale")));
  }

  private void expire() {
    era++;
    expiringAfter = Integer.MAX_VALUE;
  }

  private ObjectNode told(List<SlackMember> all, int from, int until, String locale) {
    ObjectNode answer = Wanted.JSON.createObjectNode();
    ArrayNode members = answer.putArray("members");
    boolean withLocale = List.of("1", "true").contains(locale);
    all.subList(from, until).forEach(member -> members.add(member.told(withLocale)));
    String next = until < all.size() ? cursor(all.get(until - 1).id()) : "";
    answer.putObject("response_metadata").put("next_cursor", next);
    return answer;
  }

  private String cursor(String last) {
    byte[] text = ("user:" + last + ":" + era).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  /** Where the page begins; empty for a cursor that was never given out, or has expired. */
  private Optional<Integer> place(List<SlackMember> all, String cursor) {
    if (cursor.isEmpty()) return Optional.of(0);
    for (int place = 0; place < all.size(); place++)
      if (cursor(all.get(place).id()).equals(cursor)) return Optional.of(place + 1);
    return Optional.empty();
  }
}
