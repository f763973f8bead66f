package dev.kindling.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final Workspace SLACK = new Workspace(Platform.SLACK, "T1");
  private static final Workspace OTHER = new Workspace(Platform.SLACK, "T2");
  private static final Workspace TEAMS = new Workspace(Platform.TEAMS, "tenant");
  private static final Map<Platform, Pace> PACES =
      Map.of(
          Platform.SLACK, Pace.steady(5, 20, 5, Duration.ZERO),
          Platform.TEAMS, Pace.steady(45, 45, 10, Duration.ZERO));

  @Test
  void workspacesGoSideBySideSoTheSlowestDecides() {
    Forecast forecast = new Forecast(Map.of(SLACK, 620, OTHER, 320, TEAMS, 2745), Map.of(), PACES);
    assertEquals(Duration.ofMinutes(2), forecast.atBest());
    assertEquals(Optional.of(SLACK), forecast.slowest());
    assertEquals(300, forecast.perMinute(Platform.SLACK));
    assertEquals(3685, forecast.reachable());
  }

  @Test
  void whoHasItByWhenIsTheBurstAndWhatTheRateBringsAndNeverMoreThanThereAre() {
    Forecast forecast = new Forecast(Map.of(SLACK, 620, TEAMS, 100), Map.of(), PACES);
    assertEquals(20 + 45, forecast.reached(Duration.ZERO));
    assertEquals(320 + 100, forecast.reached(Duration.ofMinutes(1)));
    assertEquals(620 + 100, forecast.reached(forecast.atBest()));
    assertEquals(620 + 100, forecast.reached(Duration.ofDays(365)));
  }

  @Test
  void whoseConversationMustBeOpenedTakesTwoCallsAndComesLast() {
    Forecast forecast = new Forecast(Map.of(TEAMS, 1_045), Map.of(TEAMS, 800), PACES);
    assertEquals(Duration.ofSeconds(40), forecast.atBest());
    assertEquals(245, forecast.reached(Duration.ofMillis(4_445)));
    assertEquals(245 + 400, forecast.reached(Duration.ofMillis(22_223)));
    assertEquals(1_045, forecast.reached(forecast.atBest()));
    assertEquals(1_045, forecast.reachable());
  }

  @Test
  void whatMustBeOpenedDecidesWhichWorkspaceIsTheSlowest() {
    Map<Workspace, Integer> people = Map.of(SLACK, 320, TEAMS, 2_000);
    assertEquals(Optional.of(SLACK), new Forecast(people, Map.of(), PACES).slowest());
    assertEquals(Optional.of(TEAMS), new Forecast(people, Map.of(TEAMS, 2_000), PACES).slowest());
  }

  @Test
  void noMoreAreToBeOpenedThanThereAre() {
    Forecast forecast = new Forecast(Map.of(TEAMS, 90), Map.of(TEAMS, 91, SLACK, 5), PACES);
    assertEquals(Duration.ofSeconds(3), forecast.atBest());
    assertEquals(90, forecast.reached(forecast.atBest()));
  }

  @Test
  void aPlatformThatIsSwitchedOffReachesNobodyAndTakesNoTime() {
    Forecast forecast =
        new Forecast(Map.of(new Workspace(Platform.WEB, "practice"), 9), Map.of(), PACES);
    assertEquals(0, forecast.reachable());
    assertEquals(0, forecast.reached(Duration.ofHours(8)));
    assertEquals(Duration.ZERO, forecast.atBest());
    assertEquals(Optional.empty(), forecast.slowest());
    assertEquals(0, forecast.perMinute(Platform.WEB));
  }

  @Test
  void aMillionPeopleAreNoTrouble() {
    Forecast forecast = new Forecast(Map.of(SLACK, 1_000_000), Map.of(), PACES);
    assertEquals(144_020, forecast.reached(Duration.ofHours(8)));
    assertEquals(Duration.ofSeconds(199_996), forecast.atBest());
  }
}
