package dev.kindling.bench.load;

import dev.kindling.testkit.slack.SlackRaw;
import java.util.function.Consumer;

/**
 * One request that is due, and what is made of its answer.
 *
 * @param heard called with the answer, if there is one
 */
public record Request(SlackRaw raw, Consumer<Answer> heard) {}
