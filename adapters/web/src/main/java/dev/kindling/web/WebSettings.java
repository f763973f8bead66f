package dev.kindling.web;

import dev.kindling.web.page.Site;
import dev.kindling.web.practice.PracticeAccess;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What the pages need to know about this server.
 *
 * @param publicUrl where browsers reach us; null if only this machine does
 * @param practice who may use the practice chat
 * @param slack whether Slack is switched on
 * @param teams whether Teams is switched on
 */
public record WebSettings(
    @Nullable URI publicUrl, PracticeAccess practice, boolean slack, boolean teams) {
  /** Whether browsers reach us over https only. */
  boolean isSecure() {
    return publicUrl != null && "https".equals(publicUrl.getScheme());
  }

  Site site() {
    return new Site(slack, teams, practice != PracticeAccess.OFF);
  }
}
