package dev.kindling.server.command.organisation;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.wiring.Visit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The organisation that a command is about, and the visit that it takes. */
public final class Known {
  @Mixin private final Reach reach;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      converter = Forms.Id.class,
      description = "The organisation's id, as kindling organisation list shows it.")
  private @Nullable OrganisationId id;

  public Known(Reach reach) {
    this.reach = reach;
  }

  /** What is done with it. */
  @FunctionalInterface
  public interface Deed {
    void with(Register register, Settings settings, Organisation organisation);
  }

  OrganisationId id() {
    return Objects.requireNonNull(id);
  }

  Reach reach() {
    return reach;
  }

  /** Does it. Throws {@link Refused} if there is no such organisation. */
  public int visit(Deed deed) {
    Settings settings = reach.settings();
    try (Visit visit = reach.visit(settings)) {
      Register register = new Register(visit.store());
      deed.with(register, settings, register.known(id()));
    }
    return 0;
  }
}
