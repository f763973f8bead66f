package dev.kindling.server.install;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.server.secret.Signature;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Short signed texts that let somebody install the app for one organisation, until a time. They are
 * kept nowhere: what we signed is ours.
 */
final class Passes {
  private static final int BYTES = 16;

  private final Signature signature;
  private final Duration life;
  private final RandomGenerator random = new SecureRandom();

  Passes(Signature signature, Duration life) {
    this.signature = signature;
    this.life = life;
  }

  /**
   * What a pass says.
   *
   * @param nonce never the same twice
   */
  record Pass(OrganisationId organisation, Instant until, String nonce) {}

  Pass make(OrganisationId organisation, Instant now) {
    byte[] nonce = new byte[BYTES];
    random.nextBytes(nonce);
    Instant until = Instant.ofEpochSecond(now.plus(life).getEpochSecond());
    return new Pass(organisation, until, HexFormat.of().formatHex(nonce));
  }

  String write(Pass pass) {
    return signature.sign(
        pass.organisation().value() + "." + pass.until().getEpochSecond() + "." + pass.nonce());
  }

  /** Empty for what we didn't sign and for what is over. */
  Optional<Pass> read(String text, Instant now) {
    return signature.open(text).flatMap(Passes::pass).filter(it -> now.isBefore(it.until()));
  }

  private static Optional<Pass> pass(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) return Optional.empty();
    try {
      Instant until = Instant.ofEpochSecond(Long.parseLong(parts[1]));
      return Optional.of(new Pass(new OrganisationId(parts[0]), until, parts[2]));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
