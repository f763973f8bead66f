package dev.kindling.slack.install;

import dev.kindling.platform.Workspace;
import dev.kindling.slack.install.Authority.Answer;
import dev.kindling.slack.install.Authority.Grant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token that the settings name. Alone it is good wherever somebody writes from, as our secret
 * signs for no other app. Beside installations it is good where Slack says, which is asked once.
 */
final class OwnToken {
  private final @Nullable BotToken token;
  private final boolean alone;
  private final Authority authority;
  private final Installs installs;
  private volatile @Nullable Grant home;

  OwnToken(@Nullable String token, boolean alone, Authority authority, Installs installs) {
    this.token = token == null ? null : BotToken.lasting(token);
    this.alone = alone;
    this.authority = authority;
    this.installs = installs;
  }

  Optional<BotToken> token() {
    return Optional.ofNullable(token);
  }

  /** A pass for that workspace; empty if this token has nothing to do with it. */
  Optional<Pass> of(Workspace workspace) {
    if (token == null) return Optional.empty();
    Pass.Valid valid = new Pass.Valid(Marks.SETTINGS, "", token, null);
    return alone ? Optional.of(valid) : asked(token, workspace, valid);
  }

  private Optional<Pass> asked(BotToken own, Workspace workspace, Pass.Valid valid) {
    Grant known = home;
    if (known != null) return isOf(known, workspace) ? Optional.of(valid) : Optional.empty();
    return switch (authority.test(own.value())) {
      case Answer.Granted granted -> {
        home = granted.grant();
        yield isOf(granted.grant(), workspace) ? Optional.of(valid) : Optional.empty();
      }
      // Sending with it says the same, and marks it.
      case Answer.Refused _ -> Optional.of(valid);
      case Answer.Silent silent -> Optional.of(new Pass.Later(silent.why()));
    };
  }

  private boolean isOf(Grant grant, Workspace workspace) {
    if (grant.workspace() != null) return grant.workspace().equals(workspace.id());
    return installs
        .enterpriseOf(workspace.id())
        .filter(enterprise -> enterprise.equals(grant.enterprise()))
        .isPresent();
  }
}
