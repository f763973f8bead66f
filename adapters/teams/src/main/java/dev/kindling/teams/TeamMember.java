package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Workspace;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a member of a team. */
final class TeamMember {
  /** Who is in a team without being somebody of the tenant's directory. */
  private static final Set<String> STRANGERS = Set.of("anonymous", "bot", "skypeid");

  private TeamMember() {}

  /** Null for who can't learn: programs, and people without an id in the directory. */
  static Roster.@Nullable Entry entry(JsonNode member, Workspace tenant) {
    String person = text(member, "aadObjectId", "objectId");
    String role = member.path("userRole").asText().toLowerCase(Locale.ROOT);
    if (person.isEmpty() || STRANGERS.contains(role)) return null;
    String home = member.path("tenantId").asText();
    boolean guest = role.equals("guest") || isElsewhere(home, tenant);
    String name = text(member, "name", "givenName");
    return new Roster.Entry(new AccountId(tenant, person), plain(name), null, null, guest);
  }

  private static boolean isElsewhere(String home, Workspace tenant) {
    return !home.isEmpty() && !home.equalsIgnoreCase(tenant.id());
  }

  private static String text(JsonNode member, String first, String second) {
    String text = member.path(first).asText().strip();
    return text.isEmpty() ? member.path(second).asText().strip() : text;
  }

  private static String plain(String name) {
    return name.replaceAll("\\p{Cntrl}", " ").strip();
  }
}
