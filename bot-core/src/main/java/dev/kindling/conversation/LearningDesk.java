package dev.kindling.conversation;

import dev.kindling.curriculum.Library;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.portfolio.Copy;
import dev.kindling.portfolio.History;
import dev.kindling.portfolio.Portfolio;
import dev.kindling.portfolio.Sheet;
import dev.kindling.portfolio.Sheets;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Parameters;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows learners their own learning. Each is empty if there is no such learner any more. */
public final class LearningDesk {
  private final Records records;
  private final Organisations organisations;
  private final Library library;

  public LearningDesk(Records records, Organisations organisations, Library library) {
    this.records = records;
    this.organisations = organisations;
    this.library = library;
  }

  /** Whose learning, and by which clock. */
  private record Looked(Organisation organisation, Learner learner, Pack pack, Instant now) {
    Portfolio portfolio() {
      return Portfolio.of(pack, learner, organisation, learner.today(now));
    }
  }

  /** What the organisation's clock shows; empty if there is no such organisation. */
  public Optional<Instant> time(OrganisationId organisation, Instant now) {
    return organisations.find(organisation).map(found -> found.time(now));
  }

  /**
   * The page.
   *
   * @param now real time
   */
  public Optional<Sheet> sheet(OrganisationId organisation, int number, Instant now) {
    return look(
        organisation,
        number,
        now,
        one -> Sheets.of(one.pack(), one.learner(), one.organisation(), one.portfolio()));
  }

  /** All that they did as a table, its heads first. */
  public Optional<List<List<String>>> table(OrganisationId organisation, int number, Instant now) {
    return look(
        organisation,
        number,
        now,
        one ->
            History.of(
                one.pack(),
                one.organisation(),
                one.portfolio(),
                records.answers(organisation, number)));
  }

  /** Everything that is kept about them: maps, lists, texts, numbers and truth values. */
  public Optional<Map<String, @Nullable Object>> copy(
      OrganisationId organisation, int number, Instant now) {
    return look(organisation, number, now, this::copy);
  }

  private Map<String, @Nullable Object> copy(Looked one) {
    Organisation organisation = one.organisation();
    Fsrs fsrs = new Fsrs(Parameters.standard().withDesiredRetention(organisation.retention()));
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("made", one.now().toString());
    all.put("organisation", organisation.name());
    all.putAll(
        Copy.of(
            one.learner(),
            records.answers(organisation.id(), one.learner().number()),
            one.pack(),
            fsrs));
    return all;
  }

  private <T> Optional<T> look(
      OrganisationId id, int number, Instant now, Function<Looked, T> then) {
    return organisations
        .find(id)
        .flatMap(organisation ->
            records
                .find(id, number)
                .map(kept -> kept.learner())
                .map(learner -> looked(organisation, learner, now)))
        .map(then);
  }

  private Looked looked(Organisation organisation, Learner learner, Instant now) {
    Pack pack = library.in(learner.preferences().lang());
    return new Looked(organisation, learner, pack, organisation.time(now));
  }
}
