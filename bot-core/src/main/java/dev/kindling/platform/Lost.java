package dev.kindling.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an account can't be written to, until its person writes or installs the app again.
 *
 * @param reason what its platform said
 * @param since by the organisation's clock; null if it was noted before that was kept
 */
public record Lost(Refusal reason, @Nullable Instant since) {}
