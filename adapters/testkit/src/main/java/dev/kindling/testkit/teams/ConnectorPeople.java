package dev.kindling.testkit.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.testkit.traffic.Mishaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Personal chats that are opened, and the rosters of teams. */
final class ConnectorPeople {
  private static final ConnectorAnswer UNAUTHORIZED =
      ConnectorAnswer.error(401, "Unauthorized", "no such token");
  private static final Pattern NUMBERED = Pattern.compile("[0-9a-f-]{24}(\\d{12})");
  private static final Pattern SIZE = Pattern.compile("(?:^|&)pageSize=(\\d+)");
  private static final Pattern TOKEN = Pattern.compile("(?:^|&)continuationToken=from-(\\d+)");

  private final ConnectorService service;
  private final Mishaps<ConnectorFault.Status> mishaps = new Mishaps<>();
  private final Map<String, ConnectorAnswer> refused = new ConcurrentHashMap<>();
  private final Map<String, Integer> forgotten = new ConcurrentHashMap<>();
  private final Map<String, List<TeamsMember>> teams = new ConcurrentHashMap<>();
  private final AtomicInteger openings = new AtomicInteger();

  ConnectorPeople(ConnectorService service) {
    this.service = service;
  }

  void next(List<ConnectorFault.Status> faults) {
    mishaps.next(faults);
  }

  void refuse(String person, int status, String code) {
    refused.put(person, ConnectorAnswer.told(status, code, Map.of()));
  }

  void welcome(String person) {
    refused.remove(person);
  }

  void forget(String conversation) {
    forgotten.merge(conversation, 1, Integer::sum);
  }

  void team(String conversation, List<TeamsMember> members) {
    teams.put(conversation, List.copyOf(members));
  }

  int openings() {
    return openings.get();
  }

  /** A personal chat with the only member; the same one for the same person. */
  ConnectorAnswer create(String authorization, JsonNode asked) {
    openings.incrementAndGet();
    if (service.isUnknown(authorization)) return UNAUTHORIZED;
    String tenant = asked.at("/channelData/tenant/id").asText();
    Optional<ConnectorAnswer> fault = fault(tenant);
    if (fault.isPresent()) return fault.get();
    String member = asked.at("/members/0/id").asText();
    if (!isPersonal(asked) || member.isEmpty() || tenant.isEmpty())
      return ConnectorAnswer.error(400, "BadSyntax", "a chat needs a bot, one member, a tenant");
    ConnectorAnswer no = refused.get(member);
    return no != null ? no : created(chat(member, tenant));
  }

  /** {@code pagedmembers?pageSize=…&continuationToken=…}: at most 500 a page. */
  ConnectorAnswer members(String authorization, String team, @Nullable String query) {
    if (service.isUnknown(authorization)) return UNAUTHORIZED;
    Optional<ConnectorAnswer> fault = fault("");
    if (fault.isPresent()) return fault.get();
    List<TeamsMember> all = teams.get(team);
    if (all == null) return ConnectorAnswer.error(404, "ConversationNotFound", "no such team");
    int size = Math.min(500, number(SIZE, query, 200));
    return page(all, number(TOKEN, query, 0), size);
  }

  private Optional<ConnectorAnswer> fault(String tenant) {
    Optional<ConnectorAnswer> limit =
        service.limits.refusalIn(tenant).map(ConnectorAnswer::limited);
    return limit.or(() -> mishaps.told().map(ConnectorAnswer::of));
  }

  private static boolean isPersonal(JsonNode asked) {
    return asked.at("/bot/id").asText().startsWith("28:")
        && asked.path("members").size() == 1
        && !asked.path("isGroup").asBoolean();
  }

  private String chat(String member, String tenant) {
    Matcher numbered = NUMBERED.matcher(member);
    String number = numbered.matches() ? "" + Long.parseLong(numbered.group(1)) : member;
    String first = "a:1personal-chat_%s-%s".formatted(number, tenant);
    String chat = first;
    for (int again = 2; forgotten.containsKey(chat); again++) chat = first + "-" + again;
    return chat;
  }

  private static ConnectorAnswer created(String chat) {
    return ConnectorAnswer.ok(201, TeamsJson.object().put("id", chat));
  }

  private static ConnectorAnswer page(List<TeamsMember> all, int from, int size) {
    int to = Math.min(all.size(), from + size);
    ObjectNode page = TeamsJson.object();
    var members = page.putArray("members");
    for (TeamsMember one : all.subList(from, to))
      members
          .addObject()
          .put("id", "29:" + one.person())
          .put("name", one.name())
          .put("aadObjectId", one.person())
          .put("objectId", one.person())
          .put("tenantId", one.tenant())
          .put("userRole", one.role());
    if (to < all.size()) page.put("continuationToken", "from-" + to);
    return ConnectorAnswer.ok(200, page);
  }

  private static int number(Pattern pattern, @Nullable String query, int otherwise) {
    Matcher matcher = pattern.matcher(query == null ? "" : query);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
  }
}
