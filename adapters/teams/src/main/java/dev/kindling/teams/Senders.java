package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.Channels;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Serialization;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says who sent an activity. */
final class Senders {
  /** The emulator has no tenants. */
  static final String EMULATOR = "emulator";

  private final String onlyTenant;

  /** A configured tenant is the only one that is served. */
  Senders(TeamsSettings settings) {
    this.onlyTenant = settings.tenantId();
  }

  /** The account and where it can be written to; empty for somebody who isn't served. */
  Optional<Account> account(Activity activity) {
    return tenant(activity)
        .filter(tenant -> onlyTenant.isEmpty() || onlyTenant.equalsIgnoreCase(tenant))
        .map(tenant -> account(activity, tenant));
  }

  /** False for the activity of a tenant that isn't served. */
  boolean serve(Activity activity) {
    return onlyTenant.isEmpty()
        || tenant(activity).filter(onlyTenant::equalsIgnoreCase).isPresent();
  }

  /** The zone that the person's client names; null if it names none that we know. */
  static @Nullable ZoneId zone(Activity activity) {
    String name = activity.getLocalTimezone();
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Account account(Activity activity, String tenant) {
    AccountId id = AccountId.of(Platform.TEAMS, tenant, person(activity));
    return Account.of(id).at(Address.of(activity, tenant).text());
  }

  /** The id in the directory stays the same in every conversation; the other does not. */
  private static String person(Activity activity) {
    String directory = activity.getFrom().getAadObjectId();
    return Activities.isGiven(directory) ? directory : activity.getFrom().getId();
  }

  private static Optional<String> tenant(Activity activity) {
    String inConversation = activity.getConversation().getTenantId();
    if (Activities.isGiven(inConversation)) return Optional.of(inConversation);
    JsonNode data = Serialization.objectToTree(activity.getChannelData());
    String inData = data == null ? "" : data.path("tenant").path("id").asText();
    if (!inData.isBlank()) return Optional.of(inData);
    boolean emulator = Channels.EMULATOR.equals(activity.getChannelId());
    return emulator ? Optional.of(EMULATOR) : Optional.empty();
  }
}
