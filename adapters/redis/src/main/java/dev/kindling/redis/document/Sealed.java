package dev.kindling.redis.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.kindling.campaign.Audience;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.Field;

/** The kept names of the core's sealed types, in the field {@code is}. They never change. */
final class Sealed {
  private Sealed() {}

  static void addTo(JsonMapper.Builder builder) {
    builder
        .addMixIn(Awaiting.class, Awaitings.class)
        .addMixIn(Way.class, Ways.class)
        .addMixIn(Recipe.class, Recipes.class)
        .addMixIn(Block.class, Blocks.class)
        .addMixIn(Field.class, Fields.class)
        .addMixIn(Audience.class, Audiences.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Awaiting.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = Awaiting.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Awaiting.Confidence.class, name = "confidence"),
    @JsonSubTypes.Type(value = Awaiting.Comparison.class, name = "comparison"),
    @JsonSubTypes.Type(value = Awaiting.Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Awaiting.Goal.class, name = "goal"),
    @JsonSubTypes.Type(value = Awaiting.TimeOfDay.class, name = "time"),
    @JsonSubTypes.Type(value = Awaiting.LeaveConfirmation.class, name = "leave"),
    @JsonSubTypes.Type(value = Awaiting.TrackChoice.class, name = "track"),
    @JsonSubTypes.Type(value = Awaiting.ComingBack.class, name = "back"),
    @JsonSubTypes.Type(value = Awaiting.Unlinking.class, name = "unlink")
  })
  private interface Awaitings {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Way.Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = Way.Replace.class, name = "replace"),
    @JsonSubTypes.Type(value = Way.Post.class, name = "post")
  })
  private interface Ways {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Recipe.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Recipe.LessonOfTheDay.class, name = "lesson"),
    @JsonSubTypes.Type(value = Recipe.ReviewsOfTheDay.class, name = "reviews"),
    @JsonSubTypes.Type(value = Recipe.Invitation.class, name = "invitation"),
    @JsonSubTypes.Type(value = Recipe.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Recipe.Campaign.class, name = "campaign")
  })
  private interface Recipes {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Question.class, name = "question"),
    @JsonSubTypes.Type(value = Block.Buttons.class, name = "buttons"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Block.Fillable.class, name = "form")
  })
  private interface Blocks {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Audience.Everyone.class, name = "everyone"),
    @JsonSubTypes.Type(value = Audience.OnTrack.class, name = "track")
  })
  private interface Audiences {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Field.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Field.One.class, name = "one"),
    @JsonSubTypes.Type(value = Field.Several.class, name = "several")
  })
  private interface Fields {}
}
