package dev.kindling.web.practice;

import dev.kindling.conversation.Door;
import dev.kindling.conversation.Homes;
import dev.kindling.delivery.Transcripts;
import dev.kindling.web.live.Live;

/**
 * What the practice chat talks to.
 *
 * @param live the same as the {@link WebMessenger} tells its news to
 */
public record PracticeRoom(
    Door door, Homes homes, Transcripts transcripts, Live live, PracticeDesk desk) {}
