package dev.kindling.web.learning;

import dev.kindling.conversation.LearningDesk;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one's own learning need.
 *
 * @param json writes a tree of maps, lists, texts, numbers and truth values
 * @param over what is said to whoever comes with a link that is over
 */
public record LearningRoom(
    LearningDesk desk,
    Tickets tickets,
    Function<Map<String, @Nullable Object>, String> json,
    String over) {}
