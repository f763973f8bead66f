package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.Roster.Told;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackMember;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Slack's limits and failures while the people of a workspace are read. */
class RosterFailuresTest {
  private Census census;
  private SlackRoster roster;

  @BeforeEach
  void open() {
    census = new Census();
    census.branches.install("T0RIVER");
    roster = census.roster();
  }

  @AfterEach
  void close() {
    census.close();
  }

  private Told tell() {
    return census.tell(roster, Branches.RIVER);
  }

  private void assertAll(int people) {
    Told told = tell();
    assertEquals(new Told.All(people, census.branches.clock.instant()), told);
    assertEquals(people, census.entries.size());
  }

  @Test
  void neverMoreThanTwentyPagesAMinuteAreAskedForSoThatSlackRefusesNone() {
    census.branches.slack.people().fill("T0RIVER", 9_000);
    assertAll(9_000);
    assertEquals(45, census.asked());
    assertTrue(
        census.branches.slack.calls().stream().allMatch(call -> call.outcome().equals("ok")));
    assertEquals(Duration.ofMinutes(2), census.pauses.stream().reduce(Duration::plus).get());
  }

  @Test
  void whatAnotherServerAskedForIsWaitedOutAsLongAsSlackSays() {
    census.branches.slack.people().fill("T0RIVER", 2_000);
    census.tell(census.roster(), Branches.RIVER);
    census.tell(census.roster(), Branches.RIVER);
    census.pauses.clear();
    assertAll(2_000);
    assertEquals(List.of(Duration.ofMinutes(1)), census.pauses);
  }

  static List<Fault> passing() {
    return List.of(
        new Fault.Status(503, null),
        new Fault.TakenThenStatus(500),
        new Fault.TakenThenDropped(),
        new Fault.TakenThenGarbled(),
        new Fault.TakenThenCutShort(),
        new Fault.ErrorCode("internal_error"),
        new Fault.ErrorCode("ratelimited"),
        new Fault.Status(429, "7"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatPassesIsAskedForAgain(Fault fault) {
    census.branches.slack.people().fill("T0RIVER", 450);
    census.branches.slack.failNext(fault, fault);
    assertAll(450);
    assertEquals(5, census.asked());
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatDoesNotPassIsGivenUpAfterFiveTriesAndMayBeAskedForAgain(Fault fault) {
    census.branches.slack.people().fill("T0RIVER", 3);
    census.branches.slack.failNext(Collections.nCopies(5, fault).toArray(Fault[]::new));
    assertInstanceOf(Told.BrokenOff.class, tell());
    assertEquals(5, census.asked());
    assertAll(3);
  }

  @Test
  void thePausesGrow() {
    census.branches.slack.failNext(
        Collections.nCopies(5, new Fault.Status(502, null)).toArray(Fault[]::new));
    assertEquals(new Told.BrokenOff("http_502"), tell());
    assertEquals(List.of(1L, 2L, 4L, 8L), census.pauses.stream().map(Duration::toSeconds).toList());
  }

  @Test
  void aRestThatSlackWantsIsKept() {
    census.branches.slack.failNext(new Fault.Status(429, "30"));
    assertAll(0);
    assertEquals(List.of(Duration.ofSeconds(30)), census.pauses);
  }

  @Test
  void aCursorThatExpiredLeadsBackToTheFirstPageAndNobodyIsToldOfTwice() {
    census.branches.slack.people().fill("T0RIVER", 450);
    census.branches.slack.people().expireCursorsAfter(2);
    assertAll(450);
    assertEquals(450, census.ids().stream().distinct().count());
  }

  @Test
  void whoeverJoinsWhileItIsReadFromTheFirstPageAgainIsToldOf() {
    census.branches.slack.people().fill("T0RIVER", 450);
    census.branches.slack.people().expireCursorsAfter(1);
    roster.tell(
        Branches.RIVER,
        page -> {
          if (census.pages.isEmpty())
            census.branches.slack.people().joinFirst("T0RIVER", SlackMember.person("U0ADA", "Ada"));
          census.pages.add(page.size());
          census.entries.addAll(page);
        });
    assertEquals(451, census.entries.size());
    assertTrue(census.ids().contains("U0ADA"));
  }

  @Test
  void cursorsThatKeepExpiringAreGivenUp() {
    census.branches.slack.failNext(
        Collections.nCopies(3, new Fault.ErrorCode("invalid_cursor")).toArray(Fault[]::new));
    assertEquals(new Told.BrokenOff("invalid_cursor"), tell());
    assertEquals(3, census.asked());
  }

  @ParameterizedTest
  @CsvSource({
    "missing_scope,NOT_ALLOWED",
    "access_denied,ACCESS_REVOKED",
    "enterprise_is_restricted,OTHER"
  })
  void whatAnAdminMustMendIsNotAskedForTwice(String code, Refusal reason) {
    census.branches.slack.failNext(new Fault.ErrorCode(code));
    assertEquals(new Told.Refused(reason, code), tell());
    assertEquals(1, census.asked());
  }

  @Test
  void aTokenThatWasRevokedStopsItsWorkspaceAndNothingMoreIsAsked() {
    census.branches.slack.installs().revoke("T0RIVER");
    Told revoked = new Told.Refused(Refusal.ACCESS_REVOKED, "token_revoked");
    assertEquals(revoked, tell());
    assertEquals(revoked, tell());
    assertEquals(1, census.asked());
  }

  @Test
  void whereTheAppIsNotInstalledNothingIsAsked() {
    assertEquals(
        new Told.Refused(Refusal.NOT_INSTALLED, "not_installed"),
        census.tell(roster, Branches.HILL));
    assertEquals(0, census.asked());
  }

  @Test
  void withoutItsScopeNobodyIsTold() {
    census.branches.slack.withoutScope("users:read");
    assertEquals(new Told.Refused(Refusal.NOT_ALLOWED, "missing_scope"), tell());
  }

  @Test
  void aTokenThatExpiresOnTheWayIsRenewedAndReadingGoesOn() {
    census.branches.installExpiring("T0RIVER");
    census.branches.clock.tick(Branches.HALF_A_DAY.minusMinutes(61));
    census.branches.slack.people().fill("T0RIVER", 20_000);
    assertAll(20_000);
    assertEquals(1, census.branches.slack.installs().refreshes());
  }

  @Test
  void aPartIsNeverRemembered() {
    census.branches.slack.people().fill("T0RIVER", 450);
    roster.tell(
        Branches.RIVER, _ -> census.branches.slack.failNext(new Fault.ErrorCode("missing_scope")));
    assertAll(450);
  }

  @Test
  void whoIsInterruptedWhileWaitingStopsAndStaysInterrupted() {
    census.branches.slack.failNext(new Fault.Status(503, null));
    SlackRoster hurried =
        new SlackRoster(
            census.branches.server(),
            _ -> {
              throw new InterruptedException();
            });
    assertEquals(new Told.BrokenOff("interrupted"), census.tell(hurried, Branches.RIVER));
    assertTrue(Thread.interrupted());
  }
}
